import type { Library } from '../../read/library.ts';
import type { Composition } from '../../compose/composition.ts';
import { ENOUGH_SENTENCES, isEnglish } from './check-language.ts';
import { collectTexts } from './collect-texts.ts';
import { measureSentences, proseOf, type TextFigures } from './measure-text.ts';
import type { TextSection } from './passage.ts';
import { round, type WordLimits } from './word-limits.ts';

export interface FileFigures {
  file: string;
  title: string;
  figures: TextFigures;
  sections: { section: TextSection; figures: TextFigures }[];
}

/** Figures of all that patients read in English, by file. */
export function measureFiles(library: Library, composition: Composition): FileFigures[] {
  return collectTexts(library, composition)
    .filter(({ lang }) => isEnglish(lang))
    .map(({ file, title, sections }) => ({
      file,
      title,
      figures: measureSentences(proseOf(sections)),
      sections: sections.map((section) => ({ section, figures: measureSentences(proseOf([section])) })),
    }));
}

/** The sections that are furthest above the limits, or nearest to them, the worst first. */
export function rankSections(
  files: readonly FileFigures[],
  limits: WordLimits,
  count: number,
): FileFigures['sections'] {
  const load = ({ average, grade = 0 }: TextFigures): number =>
    Math.max(average / limits.average, grade / limits.grade);
  return files
    .flatMap(({ sections }) => sections)
    .filter(({ figures }) => figures.sentences >= ENOUGH_SENTENCES)
    .sort((a, b) => load(b.figures) - load(a.figures))
    .slice(0, count);
}

/** The worst sections as lines for a terminal. */
export function formatSections(ranked: FileFigures['sections'], limits: WordLimits): string {
  const lines = ranked.map(({ section: { title, place }, figures: { sentences, average, longest, grade } }) => {
    const numbers = [
      sentences,
      round(average).toFixed(1),
      longest,
      grade === undefined ? '–' : round(grade).toFixed(1),
    ];
    return `  ${numbers.map((number) => String(number).padStart(9)).join('')}  ${place.file}:${place.line}  ${title}`;
  });
  const heads = ['sentences', 'average', 'longest', 'grade'].map((head) => head.padStart(9)).join('');
  return [
    `The ${ranked.length} hardest parts (limits: average ${limits.average}, longest ${limits.sentence}, grade ${limits.grade})`,
    `  ${heads}`,
    ...lines,
  ].join('\n');
}
