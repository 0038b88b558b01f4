import { PDFString } from 'pdf-lib';
import { ancestry, type FoundWidget } from '../read/collect-widgets.ts';
import type { MatchedField } from '../read/match-widgets.ts';
import { setAt, textAt } from '../../pdf/read/pdf-access.ts';
import { renameForCopy } from '../read/repeated-rows.ts';

/** Gives the fields in repeating rows the names they have on a further copy of the sheet. */
export function renameRows(
  fields: Iterable<MatchedField<FoundWidget>>,
  copy: number,
  printedRows: ReadonlyMap<string, number>,
): void {
  const named = new Set([...fields].flatMap(({ widgets }) => widgets.flatMap(({ found }) => ancestry(found.dict))));
  for (const dict of named) {
    const name = textAt(dict, 'T');
    if (name !== undefined) setAt(dict, 'T', PDFString.of(renameForCopy(name, copy, printedRows)));
  }
}
