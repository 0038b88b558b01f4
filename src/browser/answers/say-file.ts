import { ownerOf } from '../../answers/tell-person.ts';
import { isBookKey } from '../../model/book-key.ts';
import type { ReadSheet } from '../keep/plan-keeping.ts';
import type { PdfReading } from './read-files.ts';
import { sayCopy, type CopyWords } from './say-copy.ts';
import { findTitle, programOfDocument, type SiteLibrary } from './site-library.ts';
import { toReadSheets } from './to-read-sheets.ts';

export interface AboutFileWords extends CopyWords {
  day_unknown: string;
}

/** What a PDF is, in one line: whose, as its cover tells, which sheet or the book of which program, of which day. */
export function sayPdf(reading: PdfReading, library: SiteLibrary, words: AboutFileWords): string {
  const { document, answers } = reading;
  const program = programOfDocument(library, document);
  const own = toReadSheets(reading, library).find(({ sheet }) => sheet === document.key);
  const title = isBookKey(document.key)
    ? library.programs.get(program)?.title
    : findTitle(library, program, document.key);
  return [ownerOf(answers), title ?? document.key, own && sayWhen(own, library, words)]
    .filter((part) => part !== undefined)
    .join(' · ');
}

/** When a sheet was filled, as the table of its days says it. */
export function sayWhen(
  { program, sheet, copy, answers }: Pick<ReadSheet, 'program' | 'sheet' | 'copy' | 'answers'>,
  library: SiteLibrary,
  words: AboutFileWords,
): string {
  if (copy === undefined) return words.day_unknown;
  const { diaryDays } = library.programs.get(program)?.sheets.get(sheet) ?? {};
  return sayCopy({ copy, answers: Object.entries(answers) }, diaryDays, library.locale, words);
}
