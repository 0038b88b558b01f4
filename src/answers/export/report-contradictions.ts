import path from 'node:path';
import { sheetKey } from '../../model/field-name.ts';
import type { Value } from '../../model/value.ts';
import { findCopyName, groupCopies, type SheetReading } from '../group-copies.ts';
import type { AnswerRecord, SheetRecord } from './answer-record.ts';
import { valueOfAnswer } from '../value-of-answer.ts';
import { quote, toPrintable } from './quote.ts';

/**
 * The sheets of a record, to be compared with those of other files. Whose they are the cover tells, or else the folder; each
 * copy in a joined file has a cover of its own, and without one nothing tells whose it is.
 */
export function listCompared({ file, sheets }: AnswerRecord): SheetReading[] {
  const personOf = ({ part }: SheetRecord): string => {
    const ofCopy = sheets.filter((sheet) => sheet.part === part).flatMap(({ answers }) => answers);
    const owner = ofCopy.find(({ name }) => name === OWNER);
    if (owner) return JSON.stringify(['owner', owner.value]);
    return JSON.stringify(part === undefined ? ['folder', path.dirname(file)] : ['part', file, part]);
  };
  return sheets.map((sheet) => {
    const reading: SheetReading = {
      file,
      ...(sheet.program !== undefined && { program: sheet.program }),
      sheet: sheetKey(sheet),
      person: personOf(sheet),
      ...(sheet.copy !== undefined && { copy: sheet.copy }),
      answers: Object.fromEntries(sheet.answers.map((answer) => [answer.name, valueOfAnswer(answer)])),
    };
    const copy = findCopyName(reading);
    return copy === undefined ? reading : { ...reading, copy };
  });
}

const OWNER = 'workbook__owner';

/** What stands in files that hold the same copy of a sheet with two values: as lines, none if there is nothing; and those files. */
export function reportContradictions(sheets: readonly SheetReading[]): { lines: string[]; files: string[] } {
  const files = new Set<string>();
  const lines = groupCopies(sheets).flatMap(({ sheet, copies }) =>
    copies.flatMap(({ copy, contradictions }) => {
      if (contradictions.length === 0) return [];
      for (const { found } of contradictions) for (const { file } of found) files.add(file);
      const about = copy === undefined ? sheet : `${sheet} of ${copy}`;
      return [
        `${about} is answered in two ways. If these files are of one person, ask which is right:`,
        ...contradictions.map(
          ({ name, found }) =>
            `  ${name}: ${found.map(({ file, value }) => `${quote(sayValue(value))} in ${toPrintable(file)}`).join(', ')}`,
        ),
      ];
    }),
  );
  return { lines, files: [...files] };
}

function sayValue(value: Value): string {
  const said = value.value ?? ('written' in value ? value.written : '');
  return Array.isArray(said) ? said.join('; ') : String(said);
}
