/** How programs, texts and links name a sheet: `review`, and `review@week-4` where a program uses it more than once. */
export interface SheetReference {
  worksheet: string;
  /** Id of a review or session. */
  occasion?: string;
}

/** A worksheet at one place of a program. */
export interface SheetUse {
  id: string;
  occasion?: { id: string };
}

export function parseSheetReference(text: string): SheetReference {
  const at = text.indexOf('@');
  return at < 0 ? { worksheet: text } : { worksheet: text.slice(0, at), occasion: text.slice(at + 1) };
}

export function formatSheetReference({ id, occasion }: SheetUse): string {
  return occasion === undefined ? id : `${id}@${occasion.id}`;
}

/**
 * The sheets of one program that a reference may mean: one where that is clear, several where it would have to name the
 * occasion, none where the program has no such sheet.
 * @param here the occasion from which it is named, which need not be said: a session, or that of the sheet with the link
 */
export function findReferredSheets<S extends SheetUse>(reference: string, sheets: readonly S[], here?: string): S[] {
  const { worksheet, occasion } = parseSheetReference(reference);
  const uses = sheets.filter(({ id }) => id === worksheet);
  if (occasion !== undefined) return uses.filter((use) => use.occasion?.id === occasion);
  const same = uses.filter((use) => use.occasion !== undefined && use.occasion.id === here);
  return same.length > 0 ? same : uses;
}

/**
 * What a link means: in the first of the programs that uses the worksheet.
 * @returns `uses`: all places of the worksheet there; `found`: see findReferredSheets
 */
export function findInPrograms<S extends SheetUse>(
  reference: string,
  programs: readonly (readonly S[])[],
  here?: string,
): { uses: S[]; found: S[] } {
  const { worksheet } = parseSheetReference(reference);
  const sheets = programs.find((own) => own.some(({ id }) => id === worksheet)) ?? [];
  return { uses: sheets.filter(({ id }) => id === worksheet), found: findReferredSheets(reference, sheets, here) };
}
