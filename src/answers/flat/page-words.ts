import type { PDFPage } from 'pdf-lib';
import type { Manifest } from '../../model/manifest.ts';
import type { PageMark } from './read-page-marks.ts';

/** What a page shows, squeezed once for all the lists that it is compared with. */
export interface PageWords {
  page: PDFPage;
  words: string;
  pieces: { mark: PageMark; words: string }[];
}

export function readWords(pages: readonly PDFPage[], marks: readonly PageMark[][]): PageWords[] {
  return pages.map((page, at) => {
    const texts = marks[at]!.filter((mark) => mark.kind === 'text');
    return {
      page,
      words: squeeze(texts.map(({ text }) => text).join('')),
      pieces: texts.map((mark) => ({ mark, words: squeeze(mark.text) })),
    };
  });
}

/** Shorter words stand anywhere. */
const LEAST_LETTERS = 3;

/** The questions of a list of fields, squeezed. */
export function listQuestions({ fields }: Manifest): string[] {
  const labels = new Set(fields.map(({ label }) => squeeze(label)));
  return [...labels].filter(({ length }) => length >= LEAST_LETTERS);
}

/** Whether squeezed words are of a question, or hold one. */
export function isOfQuestion(words: string, questions: readonly string[]): boolean {
  return words.length >= LEAST_LETTERS && questions.some((one) => one.includes(words) || words.includes(one));
}

/** A shorter question may stand in a word of an answer. */
const LEAST_IN_WORDS = 6;

/** Whether squeezed words are those of a whole question, with others or without. */
export function holdsQuestion(words: string, questions: readonly string[]): boolean {
  return questions.some((one) => words === one || (one.length >= LEAST_IN_WORDS && words.includes(one)));
}

/** The letters and digits of a text, however they are spaced. */
export function squeeze(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
