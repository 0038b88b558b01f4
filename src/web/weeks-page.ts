import type { ReadAnswersPage } from '../browser/answers/read-answers-page.ts';
import type { LinesOfPrograms, ProgramLines, WeeksPage } from '../browser/weeks/weeks-page.ts';
import type { ComposedProgram } from '../compose/composition.ts';
import { fieldName, parseFieldName } from '../model/field-name.ts';
import { blocksOf } from '../model/walk-tree.ts';
import type { MeasureRule } from '../progress/line.ts';
import { listGoalLevels } from '../words/parts/goal-levels.ts';
import { describeLibrary } from './answers-page.ts';
import { listLines } from './list-lines.ts';
import type { PageContext } from './page-context.ts';

/** So many are offered where nothing moves: more would be one more thing to decide. */
const MOST_TO_DECIDE = 4;

/** What the page of lines over time tells its script. */
export function describeWeeks(context: PageContext): WeeksPage {
  const { weeks, filling } = context.words;
  return {
    library: describeLibrary(context),
    programs: describeLines(context),
    words: { ...weeks, wrong_passphrase: filling.wrong_passphrase },
  };
}

/** What the page that reads filled files tells its script. */
export function describeReading(context: PageContext): ReadAnswersPage {
  const { read, weeks } = context.words;
  return { library: describeLibrary(context), programs: describeLines(context), words: { ...read, weeks } };
}

/** What of each program makes lines over time. */
function describeLines(context: PageContext): LinesOfPrograms {
  return context.composition.programs.map((composed) => [composed.program.id, describeProgram(composed, context)]);
}

function describeProgram({ program, sheets }: ComposedProgram, context: PageContext): ProgramLines {
  const { data, composition, links } = context;
  const shown = sheets.flatMap(({ patient }) => patient ?? []);
  const wins = shown.flatMap(({ body }) =>
    blocksOf(body).flatMap((block) => {
      if (block.type !== 'repeat-table' || block.topic !== 'wins') return [];
      const { worksheet, field } = parseFieldName(block.cells.flat(2)[0]!.name)!;
      return fieldName({ worksheet, field });
    }),
  );
  const toDecide = shown.filter(({ stage, occasion }) => stage === 'decide' && occasion === undefined);
  return {
    lines: listLines(shown, {
      measures: program.measures,
      instruments: [...data.library.instruments.values()].map(({ value }) => value),
      levels: listGoalLevels(composition.ui.vocabulary),
      confidence: composition.ui.vocabulary.confidence.label,
      onOccasion: composition.ui.vocabulary.sheet_occasion,
    }),
    measures: program.measures.map((measure) => [measure.id, describeRule(measure)]),
    wins: [...new Set(wins)],
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
