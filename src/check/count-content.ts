import type { Library } from '../read/library.ts';
import type { Composition } from '../compose/composition.ts';
import { collectFields } from './lock/collect-fields.ts';

/** One line that says how much was checked. */
export function countContent(library: Library, composition: Composition): string {
  const { programs, worksheets, articles, instruments } = library;
  return [
    count(programs.size, 'program'),
    count(worksheets.size, 'worksheet'),
    count(articles.size, 'article'),
    count(instruments.size, 'instrument'),
    `${count(collectFields(composition).length, 'field')} (repeating rows counted once)`,
    `${count(composition.languages.length, 'language')} checked.`,
  ].join(', ');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
