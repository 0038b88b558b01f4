import type { Program } from '../read/schema/program.ts';
import { formatSheetReference } from '../read/sheet-reference.ts';
import type { Links } from './links.ts';
import type { PageContext } from './page-context.ts';

export type ExampleGoal = Program['domains'][number]['goal_areas'][number]['example_goals'][number];

type SheetLink = NonNullable<ReturnType<Links['worksheet']>>;

/** The sheets to go on with: those the goal names, else all at which a goal is written. */
export function listGoalSheets(
  goal: ExampleGoal,
  program: Program,
  { composition, links }: Pick<PageContext, 'composition' | 'links'>,
): SheetLink[] {
  const sheets = composition.programs.find((composed) => composed.program.id === program.id)!.sheets;
  const atGoal = sheets.flatMap(({ patient }) => (patient?.stage === 'goal' ? [formatSheetReference(patient)] : []));
  const named = goal.sheets.length > 0 ? goal.sheets : atGoal;
  return named.flatMap((sheet) => links.worksheet(sheet) ?? []);
}
