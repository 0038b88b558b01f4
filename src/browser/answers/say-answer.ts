import { fillWords } from '../../model/fill-words.ts';
import type { Value } from '../../model/value.ts';
import type { ManifestField } from '../../model/manifest.ts';

/**
 * An answer in the words of its sheet.
 * @param field undefined where the site has no list of its fields
 */
export function sayAnswer(
  value: Value,
  field: ManifestField | undefined,
  words: { yes: string; not_asked: string },
): string {
  const said = sayMeaning(value, field, words);
  return value.not_asked ? fillWords(words.not_asked, { answer: said }) : said;
}

function sayMeaning(value: Value, field: ManifestField | undefined, words: { yes: string }): string {
  if (value.kind === 'check') return words.yes;
  if ('written' in value) return field?.unit === undefined ? value.written : `${value.written} ${field.unit}`;
  return [value.value]
    .flat()
    .map((option) => sayOption(String(option), field))
    .join(', ');
}

/** An option in the words of its question; other text as it is. */
export function sayOption(option: string, field: ManifestField | undefined): string {
  return field?.options?.find(({ id }) => id === option)?.label ?? option;
}
