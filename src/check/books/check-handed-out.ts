import type { Authored, Library } from '../../read/library.ts';
import { listContents, listCore, listSheetUses, nameContent } from '../../read/phase-contents.ts';
import { isForTeam } from '../../read/is-for-team.ts';
import { findReferredSheets, formatSheetReference } from '../../read/sheet-reference.ts';
import type { Phase, Program } from '../../read/schema/program.ts';
import type { Problem } from '../../problem/problem.ts';
import { tellLimit } from './tell-limit.ts';

/** No phase hands out more documents a week than its program allows. */
export function checkHandedOut(library: Library): Problem[] {
  return [...library.programs.values()].flatMap(({ source }) => {
    const limit = source.value.books?.documents_a_week;
    if (limit === undefined) return [];
    return source.value.phases.flatMap((phase, index) => {
      const { size: count } = listHandedOut(source.value, phase, library);
      const weeks = phase.length_in_weeks;
      if (count <= limit * weeks) return [];
      return [tellTooMuch(source, index, count, limit)];
    });
  });
}

function tellTooMuch(program: Authored<Program>, index: number, count: number, limit: number): Problem {
  const { title, length_in_weeks: weeks } = program.value.phases[index]!;
  return tellLimit(
    program,
    ['phases', index],
    'too-much-at-once',
    `"${title}" hands out ${count} documents in ${weeks === 1 ? 'a week' : `${weeks} weeks`}, and the limit is ${limit} a week.`,
    'Move some to "more" and take them out of its sessions, join those of a session in a pack, or say with "length_in_weeks" how long it lasts.',
  );
}

/**
 * What patients get in a phase: its core, and what its sessions hand out besides. A pack is one document, whatever it holds,
 * and so is the clinic pack; what stands in the core of another phase comes with the book.
 */
function listHandedOut(program: Program, phase: Phase, library: Library): Set<string> {
  const ofTeam = new Set(
    program.phases
      .flatMap(listContents)
      .filter((one) => isForTeam(library, one))
      .map(nameContent),
  );
  const inBook = new Set(
    program.phases
      .filter((other) => other !== phase)
      .flatMap(listCore)
      .map(nameContent),
  );
  const inClinicPack = new Set(program.phases.flatMap(({ clinic }) => clinic).map(nameContent));
  const uses = listSheetUses(program);
  const ofSessions = phase.sessions.flatMap((session) => {
    const packs = program.packs.filter(({ id }) => session.packs.includes(id));
    const packed = new Set(packs.flatMap(({ contents }) => contents).map(nameContent));
    const sheets = session.sheets.flatMap((reference) => findReferredSheets(reference, uses, session.id));
    const names = sheets.map((sheet) => `sheet:${formatSheetReference(sheet)}`).filter((name) => !packed.has(name));
    return [...names, ...packs.map(({ id }) => `pack:${id}`)];
  });
  const names = [...listCore(phase).map(nameContent), ...ofSessions]
    .filter((name) => !ofTeam.has(name) && !inBook.has(name))
    .map((name) => (inClinicPack.has(name) ? 'clinic pack' : name));
  return new Set(names);
}
