import { sheetKey } from '../../model/field-name.ts';
import type { Value } from '../../model/value.ts';
import { toPrintable } from '../../model/to-printable.ts';
import { findCopyName, groupCopies, type SheetReading } from '../group-copies.ts';
import { tellPerson } from '../tell-person.ts';
import type { AnswerRecord } from '../table/answer-record.ts';
import { valueOfAnswer } from '../value-of-answer.ts';
import { quote } from './quote.ts';

/** The sheets of a record, to be compared with those of other files of the same person. */
export function listCompared({ file, sheets }: AnswerRecord): SheetReading[] {
  const readings = sheets.map((sheet) => {
    const reading = {
      file,
      ...(sheet.program !== undefined && { program: sheet.program }),
      sheet: sheetKey(sheet),
      part: sheet.part,
      ...(sheet.copy !== undefined && { copy: sheet.copy }),
      answers: Object.fromEntries(sheet.answers.map((answer) => [answer.name, valueOfAnswer(answer)])),
    };
    const copy = findCopyName(reading);
    return copy === undefined ? reading : { ...reading, copy };
  });
  return tellPerson(readings, ({ part }) => part);
}

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
