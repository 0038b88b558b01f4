import type { Authored, Library } from '../../read/library.ts';
import { nameContent, placeContents } from '../../read/phase-contents.ts';
import { formatSheetReference } from '../../read/sheet-reference.ts';
import type { Program } from '../../read/schema/program.ts';
import { findCoreBook } from '../../compose/find-book.ts';
import type { Composition } from '../../compose/composition.ts';
import { fieldsOf } from '../../model/fields-of.ts';
import { STAGES, type Sheet } from '../../model/node.ts';
import type { Place } from '../../model/node.ts';
import { warningAt } from '../../problem/problem-at.ts';
import type { Problem } from '../../problem/problem.ts';

/**
 * Whether a core book can be used from its first page to its last: what it shows again is asked in it, and its stages run
 * forward. Sheets of an occasion are left out of the second: a look back stands between the weeks it looks at.
 */
export function checkCore(library: Library, composition: Composition): Problem[] {
  return [...library.programs.values()].flatMap(({ id, source }) => {
    const language = composition.languages.find(({ language: { tag } }) => tag === source.value.source_language);
    const composed = language?.programs.find(({ program }) => program.id === id);
    const book = composed && findCoreBook(composed);
    if (!book) return [];
    const sheets = book.parts.flatMap((part) => part.sheets);
    const inProgram = composed.sheets.map(({ clinician }) => clinician);
    return [...findAskedElsewhere(source, sheets, inProgram), ...findBackwards(source, sheets)];
  });
}

function findAskedElsewhere(
  program: Authored<Program>,
  sheets: readonly Sheet[],
  inProgram: readonly Sheet[],
): Problem[] {
  const [here, anywhere] = [namesAsked(sheets), namesAsked(inProgram)];
  return sheets.flatMap((sheet) => {
    const shown = fieldsOf(sheet.body, { carried: true }).map(({ name }) => name);
    const missing = [...new Set(shown.filter((name) => anywhere.has(name) && !here.has(name)))];
    if (missing.length === 0) return [];
    return [
      warningAt(
        placeOf(program, sheet),
        'asked-elsewhere',
        `"${sheet.title}" shows again what another sheet asks that is not in the book: ${missing.join(', ')}.`,
        'Readers get an empty box to write it once more. Put the sheet that asks it into "core", too, or leave it at that.',
      ),
    ];
  });
}

function namesAsked(sheets: readonly Sheet[]): Set<string> {
  return new Set(sheets.flatMap(({ body }) => fieldsOf(body)).map(({ name }) => name));
}

function findBackwards(program: Authored<Program>, sheets: readonly Sheet[]): Problem[] {
  const staged = sheets.filter(({ kind, stage, occasion }) => kind === 'sheet' && stage && !occasion);
  const rank = ({ stage }: Sheet) => STAGES.indexOf(stage!);
  return staged.flatMap((sheet, index) => {
    const later = staged.slice(0, index).find((before) => rank(before) > rank(sheet));
    if (!later) return [];
    return [
      warningAt(
        placeOf(program, sheet),
        'stage-backwards',
        `"${sheet.title}" (${sheet.stage}) stands behind "${later.title}" (${later.stage}), and the tabs of a book run forward.`,
        'Move one of the two, or give the worksheet the stage it is used at.',
      ),
    ];
  });
}

function placeOf(program: Authored<Program>, sheet: Sheet): Place {
  const name = `${sheet.kind}:${formatSheetReference(sheet)}`;
  const paths = program.value.phases.flatMap((phase, index) =>
    placeContents(phase).map(({ content, path }) => ({ name: nameContent(content), path: ['phases', index, ...path] })),
  );
  return program.placeOf(paths.find((one) => one.name === name)?.path ?? ['phases']);
}
