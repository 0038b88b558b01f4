import type { Library } from '../../read/library.ts';
import type { Composition } from '../../compose/composition.ts';
import type { Place } from '../../model/node.ts';
import { warningAt } from '../../problem/problem-at.ts';
import type { Problem } from '../../problem/problem.ts';
import { collectTexts } from './collect-texts.ts';
import { findClinicalWords } from './find-clinical-words.ts';
import { makePhraseFinder, type PhraseFinder } from './find-phrase.ts';
import { findWords, type Finding } from './find-words.ts';
import { measureSentences, proseOf, splitSentences, wordsOf } from './measure-text.ts';
import type { PatientText, TextSection } from './passage.ts';
import { exceeds, nameFigures, type WordLimits } from './word-limits.ts';

/** Fewer sentences give a grade that leaps with each word. */
export const ENOUGH_SENTENCES = 5;

/** Whether patients can read what they are given: the rules and the formula belong to English. */
export function checkLanguage(library: Library, composition: Composition): Problem[] {
  const find = makePhraseFinder(library);
  const limits = library.site.value.limits.words;
  const texts = collectTexts(library, composition).filter(({ lang }) => isEnglish(lang));
  return texts.flatMap((text) => [
    ...checkSentences(text, limits, find),
    ...checkFigures(text, limits),
    ...text.sections.flatMap(({ passages }) =>
      passages.flatMap((passage) => findWords(passage).map((finding) => warn(finding, passage.place, find))),
    ),
    ...findClinicalWords(text, library.glossary.value).map(({ passage, finding }) =>
      warn(finding, passage.place, find),
    ),
  ]);
}

export function isEnglish(lang: string): boolean {
  return lang.split('-')[0] === 'en';
}

function warn({ rule, phrase, message, advice }: Finding, place: Place, find: PhraseFinder): Problem {
  return warningAt(find(phrase, place), rule, message, advice);
}

function checkSentences({ sections }: PatientText, limits: WordLimits, find: PhraseFinder): Problem[] {
  return sections.flatMap(({ passages }) =>
    passages.flatMap(({ kind, text, place }) =>
      (kind === 'prose' ? splitSentences(text) : []).flatMap((sentence) => {
        const count = wordsOf(sentence).length;
        if (count <= limits.sentence) return [];
        return warningAt(
          find(sentence, place),
          'long-sentence',
          `This sentence has ${count} words, and more than ${limits.sentence} are hard to hold in mind.`,
          'Make two of it: one idea a sentence.',
        );
      }),
    ),
  );
}

/** One warning for a file that is too hard as a whole, and for each of its sections that is. */
function checkFigures({ file, sections }: PatientText, limits: WordLimits): Problem[] {
  const whole: TextSection = {
    title: '',
    place: { file, line: 1, column: 1 },
    passages: sections.flatMap(({ passages }) => passages),
  };
  return [
    ...checkFigure(whole, 'The text of this file', limits),
    ...(sections.length > 1
      ? sections.flatMap((section) => checkFigure(section, `The part "${section.title}"`, limits))
      : []),
  ];
}

function checkFigure(section: TextSection, what: string, limits: WordLimits): Problem[] {
  const figures = measureSentences(proseOf([section]));
  if (figures.sentences < ENOUGH_SENTENCES || !exceeds(figures, limits)) return [];
  return [
    warningAt(
      section.place,
      'hard-to-read',
      `${what} has ${nameFigures(figures)}; the limits are ${limits.average} and ${limits.grade}.`,
      'Shorten sentences, and choose words of one or two syllables.',
    ),
  ];
}
