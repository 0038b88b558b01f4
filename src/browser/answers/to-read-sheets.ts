import type { UnclearReason } from '../../answers/answer.ts';
import { findCopyName } from '../../answers/group-copies.ts';
import type { Value } from '../../model/value.ts';
import { isBookKey } from '../../model/book-key.ts';
import { sheetKey, sheetOf } from '../../model/field-name.ts';
import type { KeptCopy } from '../keep/kept-copy.ts';
import type { ReadSheet } from '../keep/plan-keeping.ts';
import type { FileReading } from './read-files.ts';
import { findTitle, programOfDocument, type SiteLibrary } from './site-library.ts';

/**
 * What a file says of each sheet. An unclear answer is something to choose from, or words to keep as they were written.
 *
 * @param kept what is on this device, which tells the program of a sheet that several share
 */
export function toReadSheets(reading: FileReading, library: SiteLibrary, kept: readonly KeptCopy[] = []): ReadSheet[] {
  if (reading.kind === 'saved') {
    const { program = '', language = library.language, sheets } = reading.saved;
    return sheets.map((sheet) => ({
      ...{ file: reading.file, program, language, title: sheet.title, version: sheet.version, copy: sheet.copy },
      ...{ sheet: sheetKey(sheet), carried: false, answers: sheet.answers, unsure: {} },
    }));
  }
  if (reading.kind === 'copies') {
    // Whether they are one person's is not known.
    return reading.copies.flatMap((copy, index) =>
      toReadSheets(copy, library, kept).map((sheet) => ({ ...sheet, person: `${reading.file} ${index + 1}` })),
    );
  }
  if (reading.kind !== 'pdf') return [];
  const { document, file } = reading;
  const program = programOfDocument(
    library,
    document,
    kept.map((copy) => copy.program),
  );
  const sure = new Map(Object.entries(reading.answers));
  const open = new Map<string, Value[]>();
  for (const { name, kind, reason, found } of reading.unclear) {
    if (AS_WRITTEN.has(reason) && (kind === 'number' || kind === 'date')) sure.set(name, { kind, written: found[0]! });
    else if (TO_CHOOSE.has(reason) && found.length > 1)
      open.set(
        name,
        found.flatMap((text) => toValue(text, kind) ?? []),
      );
  }
  const [answers, unsure] = [Object.fromEntries(sure), Object.fromEntries(open)];
  const keys = new Set([...Object.keys(answers), ...Object.keys(unsure)].map(sheetOf));
  const isWorkbook = isBookKey(document.key);
  return [...keys].map((sheet): ReadSheet => {
    const carried = !isWorkbook && sheet !== document.key;
    const read = { file, program, sheet, answers: ofSheet(answers, sheet), unsure: ofSheet(unsure, sheet) };
    // A carried answer was given on another day than the sheet that shows it again.
    const copy = carried ? undefined : findCopyName(read);
    const about = {
      title: findTitle(library, program, sheet) ?? sheet,
      language: document.lang,
      version: document.version,
    };
    return { ...read, ...about, carried, ...(copy !== undefined && { copy }) };
  });
}

/** What the page of the sheet asks about again. */
const AS_WRITTEN: ReadonlySet<UnclearReason> = new Set(['not-a-number', 'out-of-range', 'not-whole', 'not-a-date']);
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
