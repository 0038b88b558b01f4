import type { SiteLibraryPage } from '../answers/site-library.ts';
import type { Line, MeasureRule } from '../../progress/line.ts';

/** What of a program makes lines over time. */
export interface ProgramLines {
  lines: Line[];
  measures: [id: string, rule: MeasureRule][];
  /** Tables of what went well: what the names of their fields begin with, without the occasion, as `wins__wins`. */
  wins: string[];
  /** Sheets to go on with where nothing has moved. */
  toDecide: { title: string; href: string }[];
}

/** The lines of each program, in the language of the page. */
export type LinesOfPrograms = [program: string, lines: ProgramLines][];

/** What the page of lines over time tells its script, as JSON in `data-page`. */
export interface WeeksPage {
  library: SiteLibraryPage;
  /** Address of LinesOfPrograms. */
  lines: string;
  words: WeeksWords & { wrong_passphrase: string };
}

export interface WeeksWords {
  goals: string;
  confidence: string;
  wins: string;
  chart: string;
  chart_levels: string;
  legend: string;
  numbers: string;
  day: string;
  week: string;
  values: string;
  mean: string;
  answer: string;
  sheet: string;
  compared: string;
  counts: string;
  other_way: string;
  too_small: string;
  plateau: string;
  plateau_try: string;
  plateau_sheets: string;
  once: string;
  undated: string;
}
