import { listCore } from '../read/phase-contents.ts';
import type { Program } from '../read/schema/program.ts';
import { parseSheetReference } from '../read/sheet-reference.ts';

/** More would be one more thing to decide. */
const MOST = 3;

/**
 * What of the library fits a worksheet of the core: the worksheets that the program names most often beside it, for a session
 * or to go on with from an example goal.
 * @returns their ids; none for a worksheet that stands in the library itself
 */
export function listFitting(worksheet: string, program: Pick<Program, 'phases' | 'domains'>): string[] {
  const core = new Set(
    program.phases.flatMap(listCore).flatMap((content) => ('sheet' in content ? content.sheet : [])),
  );
  if (!core.has(worksheet)) return [];
  const named = [
    ...program.phases.flatMap(({ sessions }) => sessions),
    ...program.domains.flatMap(({ goal_areas }) => goal_areas.flatMap(({ example_goals }) => example_goals)),
  ].map(({ sheets }) => new Set(sheets.map((reference) => parseSheetReference(reference).worksheet)));
  const counts = new Map<string, number>();
  for (const together of named.filter((one) => one.has(worksheet)))
    for (const other of together) if (!core.has(other)) counts.set(other, (counts.get(other) ?? 0) + 1);
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST)
    .map(([id]) => id);
}
