import { decodeUnicode } from '../read/inspect-file.ts';
import { parseSavedFile, type ParsedSavedFile } from './parse-saved-file.ts';
import { parseSealedFile, type ParsedSealedFile, type SealedSavedFile } from './sealed-file.ts';

/** What a saved file holds, or why nothing can be taken from it. */
export type SavedReading =
  Exclude<ParsedSavedFile | ParsedSealedFile, SealedSavedFile> | { outcome: 'other-kind'; kind: 'json' };

/** Reads a file in which answers were taken along; one under a passphrase has still to be opened. Never throws. */
export function readSaved(bytes: Uint8Array): SavedReading | SealedSavedFile {
  const text = decodeUnicode(bytes);
  const parsed = parseSealedFile(text) ?? parseSavedFile(text);
  // What tells nothing of its format is of some other program.
  const isOther = parsed.outcome === 'not-ours' && parsed.format === undefined;
  return isOther ? { outcome: 'other-kind', kind: 'json' } : parsed;
}
