import type { Site } from '../../read/schema/site.ts';
import type { TextFigures } from './measure-text.ts';

export type WordLimits = Site['limits']['words'];

/** True where a text as a whole is above a limit; figures are held to them as they are printed, with one decimal. */
export function exceeds({ average, grade }: TextFigures, limits: WordLimits): boolean {
  return round(average) > limits.average || (grade !== undefined && round(grade) > limits.grade);
}

/** "15.2 words a sentence and grade 7.1". */
export function nameFigures({ average, grade }: TextFigures): string {
  return `${round(average)} words a sentence and grade ${grade === undefined ? '–' : round(grade)}`;
}

export function round(figure: number): number {
  return Math.round(figure * 10) / 10;
}
