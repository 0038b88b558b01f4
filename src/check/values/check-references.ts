import type { Authored, Library, WorksheetTemplate } from '../../read/library.ts';
import type { Program } from '../../read/schema/program.ts';
import { listContents, listSheetUses } from '../../read/phase-contents.ts';
import { parseSheetReference } from '../../read/sheet-reference.ts';
import { errorAt, warningAt } from '../../problem/problem-at.ts';
import type { Problem } from '../../problem/problem.ts';
import { checkContents, isWorksheet } from './check-contents.ts';
import { checkPacks } from './check-packs.ts';
import { listOccasions } from './list-occasions.ts';
import { checkSheetReferences } from './check-sheet-references.ts';
import { unknownReference, unknownReferences } from './unknown-reference.ts';

/** Whatever a program or article names by its id exists, and every worksheet is used. */
export function checkReferences(library: Library): Problem[] {
  const programs = [...library.programs.values()].map(({ source }) => source);
  return [
    ...programs.flatMap((program) => [
      ...checkContents(library, program),
      ...checkPacks(library, program),
      ...checkSessions(program),
      ...checkOccasions(program),
    ]),
    ...checkNextSheets(library),
    ...checkUnused(library),
  ];
}

function checkSessions(program: Authored<Program>): Problem[] {
  const components = program.value.components.map(({ id }) => id);
  const packs = program.value.packs.map(({ id }) => id);
  const uses = listSheetUses(program.value);
  const what = 'sheet of this workbook';
  return program.value.phases.flatMap((phase, index) =>
    phase.sessions.flatMap((session, entry) => {
      const path = ['phases', index, 'sessions', entry];
      return [
        ...unknownReferences(program, [...path, 'components'], 'component', session.components, components),
        ...unknownReferences(program, [...path, 'packs'], 'pack', session.packs, packs),
        ...checkSheetReferences(program, [...path, 'sheets'], session.sheets, { uses, what, here: session.id }),
      ];
    }),
  );
}

/** A review and a session, or sessions of two phases, with one id would give two sheets the same field names. */
function checkOccasions(program: Authored<Program>): Problem[] {
  const occasions = listOccasions(program.value);
  return occasions.flatMap(({ id, path }, index): Problem[] => {
    const first = occasions.findIndex((other) => other.id === id);
    const sameList = occasions[first]!.path.slice(0, -1).join() === path.slice(0, -1).join();
    if (first === index || sameList) return [];
    const { line } = program.placeOf([...occasions[first]!.path, 'id']);
    return [
      errorAt(
        program.placeOf([...path, 'id']),
        'duplicate-id',
        `The id "${id}" is already taken by the review or session in line ${line}, and both can be the occasion of a sheet.`,
        'Give this one another id. Keep the one that has been published.',
      ),
    ];
  });
}

function checkNextSheets(library: Library): Problem[] {
  return [...library.articles.values()].flatMap(({ source }) => {
    const next = source.value.next_sheet;
    if (next === undefined) return [];
    const { worksheet } = parseSheetReference(next);
    // Its occasion is checked with the link that is made of it.
    return isWorksheet(library, worksheet)
      ? []
      : [unknownReference(source, ['next_sheet'], 'worksheet', worksheet, library.worksheets.keys())];
  });
}

function checkUnused(library: Library): Problem[] {
  // With a program that could not be read, nobody knows what it uses.
  if ([...library.unread].some((file) => file.startsWith('content/programs/'))) return [];
  return findUnusedWorksheets(library).map(({ id, source: { file } }) => {
    const message = `No program uses the worksheet "${id}", so it is not published.`;
    return warningAt(
      { file, line: 1, column: 1 },
      'unused-worksheet',
      message,
      'Name it in "core" or "more" of a phase, or delete it.',
    );
  });
}

/** Worksheets that are in no program that could be read. */
export function findUnusedWorksheets({ programs, worksheets }: Library): WorksheetTemplate[] {
  const used = new Set([...programs.values()].flatMap(({ source }) => sheetsOf(source.value)));
  return [...worksheets.values()].filter(({ id }) => !used.has(id));
}

function sheetsOf({ phases }: Program): string[] {
  return phases.flatMap(listContents).flatMap((content) => ('sheet' in content ? [content.sheet] : []));
}
