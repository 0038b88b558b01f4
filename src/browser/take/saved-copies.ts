import { formatSavedFile, type SavedFile, type SavedSheet } from '../../answers/saved/saved-file.ts';
import { sortCopies, type KeptCopy } from '../keep/kept-copy.ts';

/** The copies of one program as a saved file, newest first. @param savedAt an ISO moment */
export function formatCopies(program: string, language: string, copies: readonly KeptCopy[], savedAt: string): string {
  const sheets = sortCopies(copies.filter((copy) => copy.program === program)).map(toSavedSheet);
  return formatSavedFile({ program, language, saved_at: savedAt, sheets });
}

function toSavedSheet({ sheet, title, version, copy, answers }: KeptCopy): SavedSheet {
  const [worksheet, occasion] = sheet.split('--') as [string, string | undefined];
  return { worksheet, ...(occasion !== undefined && { occasion }), title, version, copy, answers };
}

/** The key of a sheet of a saved file. */
export function keyOfSaved({ worksheet, occasion }: SavedFile['sheets'][number]): string {
  return occasion === undefined ? worksheet : `${worksheet}--${occasion}`;
}
