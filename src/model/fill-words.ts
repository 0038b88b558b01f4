import type { Inline } from './node.ts';

/** UI words with their placeholders in braces filled: `fillWords('{label} {n}', { label: 'Goal', n: '1' })`. */
export function fillWords(words: string, values: Readonly<Record<string, string>>): string {
  return words.replaceAll(/\{(\w+)\}/g, (placeholder, name: string) =>
    Object.hasOwn(values, name) ? values[name]! : placeholder,
  );
}

/** The same where a placeholder stands for more than letters, such as a link. */
export function fillInlines(words: string, values: Readonly<Record<string, Inline[]>>): Inline[] {
  return words.split(/(\{\w+\})/).flatMap((part): Inline[] => {
    if (part === '') return [];
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    return name !== undefined && Object.hasOwn(values, name) ? values[name]! : [{ type: 'text', text: part }];
  });
}
