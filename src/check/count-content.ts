import type { Library } from '../read/library.ts';
import type { Composition } from '../compose/composition.ts';
import { listUntranslated } from './list-untranslated.ts';
import { collectFields } from './lock/collect-fields.ts';

/** A line that says how much was checked, and one for each language in which something is not written. */
export function countContent(library: Library, composition: Composition): string {
  const { programs, worksheets, articles, instruments } = library;
  const total = [
    count(programs.size, 'program'),
    count(worksheets.size, 'worksheet'),
    count(articles.size, 'article'),
    count(instruments.size, 'instrument'),
    `${count(collectFields(composition).length, 'field')} (repeating rows counted once)`,
    `${count(composition.languages.length, 'language')} checked.`,
  ].join(', ');
  const others = composition.languages.map(({ language }) => language.tag);
  return [total, ...others.flatMap((tag) => sayUntranslated(library, tag))].join('\n');
}

function sayUntranslated(library: Library, tag: string): string[] {
  const missing = listUntranslated(library, tag);
  return missing.length === 0 ? [] : [`Not written in "${tag}": ${missing.join(', ')}.`];
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
