import type { SheetSeries } from '../../answers/group-copies.ts';
import { makeElement } from '../element.ts';
import { sayAnswer } from './say-answer.ts';
import type { Fields } from './find-published.ts';

/** How many questions two files answer differently; what one file says in two ways is told with that file. */
export function countDifferences(all: readonly SheetSeries[]): number {
  const contradictions = all.flatMap(({ copies }) => copies.flatMap((copy) => copy.contradictions));
  return contradictions.filter(({ found }) => new Set(found.map(({ file }) => file)).size > 1).length;
}

/** Questions that one copy of a sheet answers in several ways, what each file says beside the other; nothing where they agree. */
export function showDifferences(
  all: readonly SheetSeries[],
  fields: Fields,
  titleOf: (series: SheetSeries) => string,
  words: { differences: string; yes: string; not_asked: string },
): HTMLElement[] {
  const questions = all.flatMap((series) =>
    series.copies.flatMap(({ contradictions }) =>
      contradictions.map(({ name, found }) => {
        const field = fields.get(name);
        const sides = found.map(({ file, value }) =>
          makeElement('li', {}, sayAnswer(value, field, words), makeElement('span', { class: 'hint source' }, file)),
        );
        const question = makeElement('p', { class: 'label' }, `${titleOf(series)}: ${field?.accessible_name ?? name}`);
        return makeElement('li', {}, question, makeElement('ul', { class: 'choices side-by-side' }, ...sides));
      }),
    ),
  );
  if (questions.length === 0) return [];
  return [makeElement('h3', {}, words.differences), makeElement('ul', { class: 'kept-sheets' }, ...questions)];
}
