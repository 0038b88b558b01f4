import type { Addition, AnsweredDocument, DoubtReason, Unclear, UnclearReason } from '../../answers/answer.ts';
import { MAX_MEGABYTES, MOST_FILES } from '../../answers/read/inspect-file.ts';
import type { Values } from '../../model/value.ts';
import type { ManifestField } from '../../model/manifest.ts';
import { fillWords } from '../../model/fill-words.ts';
import { makeElement } from '../element.ts';
import type { FileProblem } from './file-problem.ts';
import type { FileReading } from './read-files.ts';
import { sayAnswer, sayOption } from './say-answer.ts';

export interface ReadingWords {
  read_count: string;
  read_one: string;
  read_none: string;
  written_on: string;
  unclear: string;
  doubts: string;
  earlier: string;
  no_form: string;
  copies: string;
  outside: string;
  on_page: string;
  whole_file: string;
  attached: string;
  without_words: string;
  changed: string;
  sealed: string;
  yes: string;
  not_asked: string;
  reasons: Record<UnclearReason | DoubtReason, string>;
  problems: Record<FileProblem, string>;
}

/** The published fields of a document, by name; empty where the site has none. */
export type Fields = ReadonlyMap<string, ManifestField>;

const LIMITS = { size: String(MAX_MEGABYTES), count: String(MOST_FILES) };

/** What one file says, to be read: its answers, what was unclear, or why it gave none. */
export function showReading(
  reading: FileReading,
  fields: Fields,
  titleOf: (document: AnsweredDocument) => string,
  words: ReadingWords,
): HTMLElement {
  const heading = makeElement('h3', {}, reading.file);
  return makeElement('section', { class: 'reading flow' }, heading, ...showContent(reading, fields, titleOf, words));
}

function showContent(
  reading: FileReading,
  fields: Fields,
  titleOf: (document: AnsweredDocument) => string,
  words: ReadingWords,
): HTMLElement[] {
  switch (reading.kind) {
    case 'problem':
      return [makeElement('p', { class: 'trouble' }, fillWords(words.problems[reading.problem], LIMITS))];
    case 'sealed':
      return [makeElement('p', {}, words.sealed)];
    case 'seen':
      return [
        makeElement('p', { class: 'trouble' }, words.no_form),
        ...showUnclear(reading.seen, fields, words),
        ...showAdditions(reading.additions, words),
      ];
    case 'copies':
      return [
        makeElement('p', { class: 'trouble' }, fillWords(words.copies, { count: String(reading.copies.length) })),
        ...reading.copies.flatMap((copy) => showContent(copy, fields, titleOf, words)),
      ];
    case 'saved':
      return reading.saved.sheets.map((sheet) =>
        makeElement(
          'details',
          {},
          makeElement(
            'summary',
            {},
            `${sheet.title} · ${sheet.copy} · ${sayCount(Object.keys(sheet.answers).length, words)}`,
          ),
          showAnswers(sheet.answers, fields, words),
        ),
      );
    case 'pdf': {
      const { document, answers, unclear, doubts, additions, earlierRevisions } = reading;
      const title = titleOf(document);
      const about = [
        title,
        fillWords(words.written_on, { version: document.version }),
        sayCount(Object.keys(answers).length, words),
      ];
      return [
        makeElement('p', {}, about.join(' · ')),
        ...(Object.keys(answers).length > 0 ? [showAnswers(answers, fields, words)] : []),
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
  }
}

/** What was put into the file outside the boxes: its words, and where there are none, that there is something. */
function showAdditions(additions: readonly Addition[], words: ReadingWords): HTMLElement[] {
  if (additions.length === 0) return [];
  const entries = additions.map(({ page, kind, text, file }) => {
    const place = page === undefined ? words.whole_file : fillWords(words.on_page, { page: String(page) });
    const where = makeElement('strong', {}, place);
    const attached = file === undefined ? [] : [fillWords(words.attached, { file })];
    const written = text === undefined ? [] : [`“${text}”`];
    const told = [...attached, ...written].join(' ') || (kind === 'Changed' ? words.changed : words.without_words);
    return makeElement('li', {}, where, `: ${told}`);
  });
  return [makeElement('h4', {}, words.outside), makeElement('ul', {}, ...entries)];
}

function sayCount(count: number, words: ReadingWords): string {
  if (count === 0) return words.read_none;
  return count === 1 ? words.read_one : fillWords(words.read_count, { count: String(count) });
}

function showAnswers(answers: Values, fields: Fields, words: ReadingWords): HTMLElement {
  const rows = Object.entries(answers).map(([name, value]) => {
    const field = fields.get(name);
    return makeElement(
      'div',
      {},
      makeElement('dt', {}, field?.accessible_name ?? name),
      makeElement('dd', {}, sayAnswer(value, field, words)),
    );
  });
  return makeElement('dl', { class: 'read-answers' }, ...rows);
}

function showUnclear(unclear: readonly Unclear[], fields: Fields, words: ReadingWords): HTMLElement[] {
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
  words: ReadingWords,
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
