import type { ComposedProgram } from '../compose/composition.ts';
import { listContents } from '../read/phase-contents.ts';
import type { Phase } from '../read/schema/program.ts';
import type { PageContext } from './page-context.ts';
import { listPhaseEntries } from './phase-entries.ts';

/** The phases in which patients take part: all but those with nothing else than the team's own sheets. */
export function listShownPhases(composed: ComposedProgram, { data, language, links }: PageContext): Phase[] {
  return composed.program.phases.filter(
    (phase) =>
      phase.sessions.length > 0 ||
      listPhaseEntries(listContents(phase), composed, data, links, language.tag).length > 0,
  );
}
