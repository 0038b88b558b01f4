import type { ComposedProgram } from '../compose/composition.ts';
import type { Sheet } from '../model/node.ts';
import { listCore } from '../read/phase-contents.ts';
import type { PageContext } from './page-context.ts';
import { listPhaseEntries, type PhaseEntry } from './phase-entries.ts';

/** Where one goes on from a sheet. */
export interface NextPage {
  href: string;
  title: string;
  /** Set when the page is in another language. */
  lang?: string;
  /** Undefined where it is the page of the program. */
  sheet?: Sheet;
}

/**
 * What follows a sheet on the path of its program, which is the order of its book. After the last one, and from a sheet
 * that stands beside the path, one goes back to the program.
 */
export function findNextOnPath(sheet: Sheet, composed: ComposedProgram, context: PageContext): NextPage {
  const { program } = composed;
  const follower = followerOf(sheet, listPath(composed, context));
  return follower ?? { href: context.links.page('programs', program.id), title: program.title };
}

/** The path of a program: what is in its book, in that order. */
export function listPath(composed: ComposedProgram, { data, language, links }: PageContext): PhaseEntry[] {
  return composed.program.phases.flatMap((phase) =>
    listPhaseEntries(listCore(phase), composed, data, links, language.tag),
  );
}

/** The entry behind the one of a sheet; undefined behind the last one, and where the sheet has none. @internal */
export function followerOf(sheet: Pick<Sheet, 'kind' | 'key'>, path: readonly PhaseEntry[]): NextPage | undefined {
  const at = path.findIndex((entry) => entry.sheet.kind === sheet.kind && entry.sheet.key === sheet.key);
  const entry = at < 0 ? undefined : path[at + 1];
  return entry && { ...entry, title: entry.sheet.title };
}
