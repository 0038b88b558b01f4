import { decodeUnicode } from '../read/inspect-file.ts';
import { parseSavedFile, type ParsedSavedFile } from './parse-saved-file.ts';
import { parseSealedFile, type ParsedSealedFile, type SealedSavedFile } from './sealed-file.ts';

/** What a saved file holds, or why nothing can be taken from it. */
export type SavedReading = Exclude<ParsedSavedFile | ParsedSealedFile, SealedSavedFile>;

/** Reads a file in which answers were taken along; one under a passphrase has still to be opened. Never throws. */
export function readSaved(bytes: Uint8Array): SavedReading | SealedSavedFile {
  const text = decodeUnicode(bytes);
  return parseSealedFile(text) ?? parseSavedFile(text);
}
