import type { UnclearReason } from '../../answers/answer.ts';
import type { Value } from '../../model/value.ts';
import { sheetOf } from '../keep/kept-copy.ts';
import type { ReadSheet } from '../keep/plan-keeping.ts';
import type { FileReading } from './read-files.ts';
import { keyOfSaved } from '../take/saved-copies.ts';
import type { SiteLibrary } from './site-library.ts';

/** What a file says of each sheet. An unclear answer is something to choose from, or words to keep as they were written. */
export function toReadSheets(reading: FileReading, library: SiteLibrary): ReadSheet[] {
  if (reading.kind === 'saved') {
    const { program = '', language = library.language, sheets } = reading.saved;
    return sheets.map((sheet) => ({
      ...{ file: reading.file, program, language, title: sheet.title, version: sheet.version, copy: sheet.copy },
      ...{ sheet: keyOfSaved(sheet), carried: false, answers: sheet.answers, unsure: {} },
    }));
  }
  if (reading.kind !== 'pdf') return [];
  const { document, file } = reading;
  const program = document.program ?? '';
  const answers: Record<string, Value> = { ...reading.answers };
  const unsure: Record<string, Value[]> = {};
  for (const { name, kind, reason, found } of reading.unclear) {
    if (AS_WRITTEN.has(reason) && (kind === 'number' || kind === 'date')) answers[name] = { kind, written: found[0]! };
    else if (TO_CHOOSE.has(reason) && found.length > 1)
      unsure[name] = found.flatMap((text) => toValue(text, kind) ?? []);
  }
  const keys = new Set([...Object.keys(answers), ...Object.keys(unsure)].map(sheetOf));
  const isWorkbook = document.key.startsWith('workbook-');
  return [...keys].map((sheet) => ({
    ...{ file, program, sheet, language: document.lang, version: document.version },
    title: library.programs[program]?.sheets[sheet]?.title ?? sheet,
    carried: !isWorkbook && sheet !== document.key,
    answers: ofSheet(answers, sheet),
    unsure: ofSheet(unsure, sheet),
  }));
}

/** What the page of the sheet asks about again. */
const AS_WRITTEN: ReadonlySet<UnclearReason> = new Set(['not-a-number', 'out-of-range', 'not-a-date']);
const TO_CHOOSE: ReadonlySet<UnclearReason> = new Set([
  'several-ticked',
  'value-and-appearance-differ',
  'places-differ',
]);

function toValue(text: string, kind: string | undefined): Value | undefined {
  switch (kind) {
    case 'text':
      return { kind, value: text };
    case 'number':
    case 'date':
      return { kind, written: text };
    case 'choice':
      return { kind, value: text };
    case 'scale':
      return { kind, value: /^-?\d+$/.test(text) ? Number(text) : text };
    default:
      return undefined;
  }
}

function ofSheet<T>(all: Readonly<Record<string, T>>, sheet: string): Record<string, T> {
  return Object.fromEntries(Object.entries(all).filter(([name]) => sheetOf(name) === sheet));
}
