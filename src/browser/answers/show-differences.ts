import { makeElement } from '../element.ts';
import { planKeeping } from '../keep/plan-keeping.ts';
import type { ReadFiles } from './read-answers-part.ts';
import { sayAnswer } from './say-answer.ts';
import type { SiteLibrary } from './site-library.ts';
import { toReadSheets } from './to-read-sheets.ts';

/** Questions that files of one sheet answer differently, what each says beside the other; nothing where they agree. */
export function showDifferences(
  { readings, fields }: ReadFiles,
  library: SiteLibrary,
  words: { differences: string; yes: string },
): HTMLElement[] {
  const sheets = planKeeping(
    readings.flatMap((reading) => toReadSheets(reading, library)),
    [],
  );
  const questions = sheets.flatMap(({ title, conflicts }) =>
    conflicts.map(({ name, found }) => {
      const field = fields.get(name);
      const sides = found.map(({ file, value }) =>
        makeElement('li', {}, sayAnswer(value, field, words), makeElement('span', { class: 'hint source' }, file)),
      );
      const question = makeElement('p', { class: 'label' }, `${title}: ${field?.accessible_name ?? name}`);
      return makeElement('li', {}, question, makeElement('ul', { class: 'choices side-by-side' }, ...sides));
    }),
  );
  if (questions.length === 0) return [];
  return [makeElement('h3', {}, words.differences), makeElement('ul', { class: 'kept-sheets' }, ...questions)];
}
