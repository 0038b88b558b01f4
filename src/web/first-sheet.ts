import type { ComposedProgram } from '../compose/composition.ts';
import { listContents, listCore } from '../read/phase-contents.ts';
import type { PageContext } from './page-context.ts';
import { listPhaseEntries, type PhaseEntry } from './phase-entries.ts';

/** Where one starts in a program: the first sheet of its book, or else the first one it has; undefined where nothing is to fill in. */
export function findFirstSheet(
  composed: ComposedProgram,
  { data, language, links }: PageContext,
): PhaseEntry | undefined {
  const { phases } = composed.program;
  const contents = [...phases.flatMap(listCore), ...phases.flatMap(listContents)];
  return listPhaseEntries(contents, composed, data, links, language.tag).find(({ sheet }) => sheet.kind === 'sheet');
}
