import type { ReadAnswersPage } from '../browser/answers/read-answers-page.ts';
import type { LinesOfPrograms, ProgramLines, WeeksPage } from '../browser/weeks/weeks-page.ts';
import type { ComposedProgram } from '../compose/composition.ts';
import type { MeasureRule } from '../progress/line.ts';
import { describeLibrary } from './answers-page.ts';
import type { PageContext } from './page-context.ts';
import { dataAddress } from './page-data.ts';

/** So many are offered where nothing moves: more would be one more thing to decide. */
const MOST_TO_DECIDE = 4;

/** What the page of lines over time tells its script. */
export function describeWeeks(context: PageContext): WeeksPage {
  const { weeks, filling } = context.words;
  return {
    library: describeLibrary(context),
    lines: dataAddress('my-weeks', context.links),
    words: { ...weeks, wrong_passphrase: filling.wrong_passphrase },
  };
}

/** What the page that reads filled files tells its script. */
export function describeReading(context: PageContext): ReadAnswersPage {
  const { read, weeks } = context.words;
  return {
    library: describeLibrary(context),
    lines: dataAddress('my-weeks', context.links),
    words: { ...read, weeks },
  };
}

/** What of each program makes lines over time. */
export function describeLines(context: PageContext): LinesOfPrograms {
  return context.composition.programs.map((composed) => [composed.program.id, describeProgram(composed, context)]);
}

function describeProgram({ program, sheets }: ComposedProgram, context: PageContext): ProgramLines {
  const { data, language, links } = context;
  const outline = data.outlines[language.tag]!;
  const shown = sheets.flatMap(({ patient }) => patient ?? []);
  const toDecide = shown.filter(({ stage, occasion }) => stage === 'decide' && occasion === undefined);
  return {
    lines: outline.lines[program.id]!,
    measures: program.measures.map((measure) => [measure.id, describeRule(measure)]),
    wins: outline.wins[program.id]!,
    toDecide: toDecide.slice(0, MOST_TO_DECIDE).map((sheet) => ({ title: sheet.title, href: links.sheet(sheet) })),
  };
}

function describeRule(measure: ComposedProgram['program']['measures'][number]): MeasureRule {
  const { schedule, direction, plateau, meaningful_change: points, change_source: source } = measure;
  return {
    ...{ schedule, direction, checkIns: plateau.check_ins },
    ...(points !== undefined && source && { change: { points, source: sayShort(source) } }),
  };
}

/** `Farrar JT et al. 2001`; the whole source stands with the measure on the page of the program's goals. */
function sayShort({ authors, year }: { authors: string; year: number }): string {
  const [first, ...others] = authors.split(',');
  return `${others.length > 0 ? `${first} et al.` : first} ${year}`;
}
