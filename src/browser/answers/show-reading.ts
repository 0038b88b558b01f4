import { MAX_MEGABYTES, MOST_FILES } from '../../answers/read/inspect-file.ts';
import { fillWords } from '../../model/fill-words.ts';
import type { Values } from '../../model/value.ts';
import { makeElement } from '../element.ts';
import type { FileProblem } from './file-problem.ts';
import type { Fields } from './find-published.ts';
import type { FileReading, PdfReading } from './read-files.ts';
import { sayAnswer } from './say-answer.ts';
import { sayPdf, sayWhen, type AboutFileWords } from './say-file.ts';
import { countFindings, showAdditions, showFindings, showUnclear, type FindingWords } from './show-findings.ts';
import type { SiteLibrary } from './site-library.ts';
import { toReadSheets } from './to-read-sheets.ts';

export interface ReadingWords extends FindingWords, AboutFileWords {
  read_count: string;
  read_one: string;
  read_none: string;
  to_look: string;
  written_on: string;
  no_form: string;
  copies: string;
  sealed: string;
  yes: string;
  not_asked: string;
  problems: Record<FileProblem, string>;
}

const LIMITS = { size: String(MAX_MEGABYTES), count: String(MOST_FILES) };

/** One file in short: what it is, what of it a person must look at, or why it gave no answers; its answers are folded below. */
export function showReading(
  reading: FileReading,
  fields: Fields,
  library: SiteLibrary,
  words: ReadingWords,
): HTMLElement {
  const heading = makeElement('h3', { tabindex: '-1' }, reading.file);
  return makeElement('section', { class: 'reading flow' }, heading, ...showContent(reading));

  function showContent(one: FileReading): HTMLElement[] {
    switch (one.kind) {
      case 'problem':
        return [makeElement('p', { class: 'trouble' }, fillWords(words.problems[one.problem], LIMITS))];
      case 'sealed':
        return [makeElement('p', {}, words.sealed)];
      case 'seen':
        return [
          makeElement('p', { class: 'trouble' }, words.no_form),
          ...showUnclear(one.seen, fields, words),
          ...showAdditions(one.additions, words),
        ];
      case 'copies':
        return [
          makeElement('p', { class: 'trouble' }, fillWords(words.copies, { count: String(one.copies.length) })),
          ...one.copies.flatMap(showContent),
        ];
      case 'saved':
        return toReadSheets(one, library).map((sheet) =>
          fold(`${sheet.title} · ${sayWhen(sheet, library, words)} · ${sayCount(sheet.answers)}`, sheet.answers),
        );
      case 'pdf':
        return showPdf(one);
    }
  }

  function showPdf(one: PdfReading): HTMLElement[] {
    const count = countFindings(one);
    const about = sayPdf(one, library, words);
    const said = `${sayCount(one.answers)} · ${fillWords(words.written_on, { version: one.document.version })}`;
    const toLook = count > 0 && makeElement('strong', {}, fillWords(words.to_look, { count: String(count) }));
    return [
      makeElement('p', { class: 'facts' }, about, ...(toLook ? [' · ', toLook] : [])),
      ...showFindings(one, fields, words),
      Object.keys(one.answers).length === 0 ? makeElement('p', {}, said) : fold(said, one.answers),
    ];
  }

  function fold(title: string, answers: Values): HTMLElement {
    return makeElement('details', {}, makeElement('summary', {}, title), showAnswers(answers));
  }

  function sayCount(answers: Values): string {
    const count = Object.keys(answers).length;
    if (count === 0) return words.read_none;
    return count === 1 ? words.read_one : fillWords(words.read_count, { count: String(count) });
  }

  function showAnswers(answers: Values): HTMLElement {
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
}
