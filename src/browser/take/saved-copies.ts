import { formatSavedFile, type SavedSheet } from '../../answers/saved/saved-file.ts';
import { parseSheetKey } from '../../model/field-name.ts';
import { sortCopies, type KeptCopy } from '../keep/kept-copy.ts';

/** The copies of one program, or of articles where it is empty, as a saved file, newest first. @param savedAt an ISO moment */
export function formatCopies(program: string, language: string, copies: readonly KeptCopy[], savedAt: string): string {
  const sheets = sortCopies(copies.filter((copy) => copy.program === program)).map(toSavedSheet);
  return formatSavedFile({ ...(program !== '' && { program }), language, saved_at: savedAt, sheets });
}

function toSavedSheet({ sheet, title, version, copy, answers }: KeptCopy): SavedSheet {
  return { ...parseSheetKey(sheet)!, title, version, copy, answers };
}
