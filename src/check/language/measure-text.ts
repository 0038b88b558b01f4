import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { TextSection } from './passage.ts';

/** Figures of some text. Grade is a school year of the USA, by the formula of Flesch and Kincaid; undefined without a sentence. */
export interface TextFigures {
  sentences: number;
  words: number;
  /** Words a sentence. */
  average: number;
  /** Words of the longest sentence. */
  longest: number;
  grade: number | undefined;
}

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentences of a text, without the space around them. */
export function splitSentences(text: string): string[] {
  return [...segmenter.segment(text)]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);
}

export function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** The prose of some sections. Words that no full stop ends are a label, not a sentence. */
export function proseOf(sections: readonly TextSection[]): string[] {
  return sections
    .flatMap(({ passages }) => passages)
    .filter(({ kind, text }) => kind === 'prose' && /[.!?…]["”’)]*$/.test(text.trim()))
    .flatMap(({ text }) => splitSentences(text));
}

export function measureSentences(sentences: readonly string[]): TextFigures {
  const words = sentences.map(wordsOf);
  const count = words.flat().length;
  const syllables = words.flat().reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return {
    sentences: sentences.length,
    words: count,
    average: sentences.length === 0 ? 0 : count / sentences.length,
    longest: Math.max(0, ...words.map((list) => list.length)),
    grade:
      sentences.length === 0
        ? undefined
        : fleschKincaid({ sentence: sentences.length, word: count, syllable: syllables }),
  };
}
