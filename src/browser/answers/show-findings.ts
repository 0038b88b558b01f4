import type { Addition, DoubtReason, Unclear, UnclearReason } from '../../answers/answer.ts';
import { fillWords } from '../../model/fill-words.ts';
import { makeElement } from '../element.ts';
import type { FileReading, PdfReading } from './read-files.ts';
import { sayOption } from './say-answer.ts';
import type { Fields } from './find-published.ts';

export interface FindingWords {
  unclear: string;
  doubts: string;
  earlier: string;
  shifted: string;
  outside: string;
  on_page: string;
  whole_file: string;
  attached: string;
  without_words: string;
  changed: string;
  reasons: Record<UnclearReason | DoubtReason, string>;
}

/** How many things in a file are for a person to look at. */
export function countFindings(reading: FileReading): number {
  switch (reading.kind) {
    case 'saved':
      return 0;
    case 'problem':
    case 'sealed':
      return 1;
    case 'seen':
      return 1 + reading.seen.length + reading.additions.length;
    case 'copies':
      return reading.copies.map(countFindings).reduce((sum, count) => sum + count, 0);
    case 'pdf': {
      const { unclear, doubts, additions, earlierRevisions, isShifted } = reading;
      return unclear.length + doubts.length + additions.length + Number(earlierRevisions > 0) + Number(isShifted);
    }
  }
}

/** What of a PDF is for a person to look at. */
export function showFindings(
  { unclear, doubts, additions, earlierRevisions, isShifted }: PdfReading,
  fields: Fields,
  words: FindingWords,
): HTMLElement[] {
  return [
    ...(isShifted ? [makeElement('p', { class: 'trouble' }, words.shifted)] : []),
    ...showUnclear(unclear, fields, words),
    ...listFindings(
      words.doubts,
      doubts.map(({ name, reason, found }) => [name, [found], reason]),
      fields,
      words,
    ),
    ...showAdditions(additions, words),
    ...(earlierRevisions > 0 ? [makeElement('p', { class: 'trouble' }, words.earlier)] : []),
  ];
}

/** What was put into the file outside the boxes: its words, and where there are none, that there is something. */
export function showAdditions(additions: readonly Addition[], words: FindingWords): HTMLElement[] {
  if (additions.length === 0) return [];
  const entries = additions.map(({ page, kind, text, file }) => {
    const place = page === undefined ? words.whole_file : fillWords(words.on_page, { page: String(page) });
    const where = makeElement('strong', {}, place);
    const attached = file === undefined ? [] : [fillWords(words.attached, { file })];
    const written = text === undefined ? [] : [`“${text}”`];
    const changed = kind === 'Changed' ? [words.changed] : [];
    const told = [...attached, ...changed, ...written].join(' ') || words.without_words;
    return makeElement('li', {}, where, `: ${told}`);
  });
  return [makeElement('h4', {}, words.outside), makeElement('ul', {}, ...entries)];
}

/** What is no sure answer, and why. */
export function showUnclear(unclear: readonly Unclear[], fields: Fields, words: FindingWords): HTMLElement[] {
  return listFindings(
    words.unclear,
    unclear.map(({ name, reason, found }) => [name, found, reason]),
    fields,
    words,
  );
}

/** @param found name of the field, what was found, and why it is told */
function listFindings(
  title: string,
  found: readonly (readonly [name: string, found: readonly string[], reason: UnclearReason | DoubtReason])[],
  fields: Fields,
  words: FindingWords,
): HTMLElement[] {
  if (found.length === 0) return [];
  const entries = found.map(([name, texts, reason]) => {
    const field = fields.get(name);
    const shown = texts.map((text) => `“${sayOption(text, field)}”`).join(', ');
    return makeElement(
      'li',
      {},
      makeElement('strong', {}, field?.accessible_name ?? name),
      shown === '' ? ' ' : `: ${shown} `,
      words.reasons[reason],
    );
  });
  return [makeElement('h4', {}, title), makeElement('ul', {}, ...entries)];
}
