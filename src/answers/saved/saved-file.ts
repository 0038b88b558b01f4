import type { Value, Values } from '../../model/value.ts';
import { sumUp } from './sum-up.ts';

/** The name of the format and its version, at the start of each file. */
export const SAVED_FORMAT = 'handrail-answers';
export const SAVED_VERSION = 1;
/** The name of the format of a saved file under a passphrase. */
export const SEALED_FORMAT = 'handrail-answers-sealed';

/**
 * The file in which a reader takes answers along: of one program, any number of sheets, each in any number of dated
 * copies. Its JSON Schema is `exchange/saved-file.schema.json`.
 */
export interface SavedFile {
  format: typeof SAVED_FORMAT;
  version: typeof SAVED_VERSION;
  /** Undefined for answers outside of any program. */
  program?: string;
  /** BCP 47, of the pages it was written on. */
  language?: string;
  /** ISO 8601, day and time with their zone. */
  saved_at: string;
  sheets: SavedSheet[];
  /** CRC-32 of all that stands above, as JSON without spaces; not there in files of other programs. */
  sum?: string;
}

export interface SavedSheet {
  worksheet: string;
  /** Id of the review or session, where a program uses the worksheet more than once. */
  occasion?: string;
  title: string;
  /** Version of the worksheet it was answered on. */
  version: string;
  /** Tells copies of a sheet apart: the day it was begun, and what else is needed, such as `2026-03-04` or `2026-03-04-2`. */
  copy: string;
  answers: Values;
}

/** A saved file as text. Sheets stand in the order given, the answers of each in the order of their names. */
export function formatSavedFile(contents: Omit<SavedFile, 'format' | 'version' | 'sum'>): string {
  const { program, language, saved_at, sheets } = contents;
  const file: SavedFile = {
    format: SAVED_FORMAT,
    version: SAVED_VERSION,
    ...(program !== undefined && { program }),
    ...(language !== undefined && { language }),
    saved_at,
    sheets: sheets.map((sheet) => ({
      worksheet: sheet.worksheet,
      ...(sheet.occasion !== undefined && { occasion: sheet.occasion }),
      title: sheet.title,
      version: sheet.version,
      copy: sheet.copy,
      answers: sortByName(sheet.answers),
    })),
  };
  return `${JSON.stringify({ ...file, sum: sumUp(file) }, undefined, 1)}\n`;
}

function sortByName(answers: Values): Record<string, Value> {
  return Object.fromEntries(Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1)));
}
