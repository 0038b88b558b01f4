import { parseFieldName } from '../../model/field-name.ts';
import { fillWords } from '../../model/fill-words.ts';
import type { Computed } from '../../model/node.ts';
import type { Value } from '../../model/value.ts';
import { followAnswers } from './follow-answers.ts';
import { listControls } from './sheet-answers.ts';

export interface ComputedWords {
  computed_from: string;
  computed_none: string;
}

/**
 * Means and totals of what is written, worked out anew with each answer. What is unclear, empty or not asked does not count.
 *
 * @param read what is answered in a field of the page
 * @param locale of the numbers
 */
export function computeNumbers(
  root: HTMLElement,
  words: ComputedWords,
  setting: { locale: string; read: (name: string) => Value | undefined },
): void {
  const parts = [...root.querySelectorAll<HTMLElement>('.computed')];
  if (parts.length === 0) return;
  const format = new Intl.NumberFormat(setting.locale, { maximumFractionDigits: 1 });

  function update(): void {
    for (const part of parts) {
      const { operation, of, unit } = part.dataset;
      const names = listNames(root, JSON.parse(of!) as Computed['of']);
      const numbers = [...names].flatMap((name) => numberOf(setting.read(name)) ?? []);
      part.hidden = false;
      part.querySelector('output')!.textContent = sayComputed(numbers, operation as Computed['operation'], unit);
    }
  }

  function sayComputed(numbers: readonly number[], operation: Computed['operation'], unit: string | undefined): string {
    if (numbers.length === 0) return words.computed_none;
    const total = numbers.reduce((sum, one) => sum + one, 0);
    const value = format.format(operation === 'total' ? total : total / numbers.length);
    return fillWords(words.computed_from, {
      value: unit === undefined ? value : `${value} ${unit}`,
      count: String(numbers.length),
    });
  }

  followAnswers(root, update);
}

/** The names of the fields of the page that are counted, each once. */
function listNames(root: HTMLElement, of: Computed['of']): Set<string> {
  const names = new Set(listControls(root).map(({ name }) => name));
  for (const name of [...names]) {
    const parts = parseFieldName(name);
    if (!of.some(({ field, column }) => parts?.field === field && parts.column === column)) names.delete(name);
  }
  return names;
}

function numberOf(value: Value | undefined): number | undefined {
  return value && !value.not_asked && typeof value.value === 'number' ? value.value : undefined;
}
