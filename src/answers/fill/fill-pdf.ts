import { collectWidgets } from '../read/collect-widgets.ts';
import { addContinuation, type ContinuationWords } from './add-continuation.ts';
import { makeTypeFinder } from './field-type.ts';
import { openForm } from './open-form.ts';
import { renameRows } from './rename-rows.ts';
import { writeText } from './write-text.ts';
import { writeTicks } from './write-ticks.ts';
import { makeEntry } from '../read/make-entry.ts';
import { matchWidgets } from '../read/match-widgets.ts';
import { countPrintedRows, locateInCopies, renameForCopy } from '../read/repeated-rows.ts';
import { normaliseText, type Values } from '../../model/value.ts';

export interface FillOptions {
  words: ContinuationWords;
  /** Which copy of the sheet is filled, from 1: see `copiesNeeded`. */
  copy?: number;
}

export interface FilledPdf {
  bytes: Uint8Array;
  /** Answers that do not fit their box, in the order of the fields; they stand in full on pages at the end. */
  overflowing: { name: string; question: string; text: string }[];
  /** What the file does not show, though the value of a field with strange letters still holds them. */
  unwritable: Unwritable[];
  /**
   * How many copies of the file it takes to hold every row of its repeating tables. Fill the same published file again
   * with `copy` 2 and so on: there the rows count on where those of the copy before end. For a workbook, take the file of
   * the sheet.
   */
  copiesNeeded: number;
}

export type Unwritable = { name: string } &
  /** Letters the field font lacks; a stand-in is shown for each. */
  (
    | { reason: 'letters'; letters: string[] }
    /** The file has no such field. */
    | { reason: 'no-field' }
    /** The field is of another kind, or has no such option. */
    | { reason: 'other-kind' }
    | { reason: 'no-option'; options: string[] }
  );

/**
 * Fills a published form, a sheet or a workbook. Fields without an answer stay as they are. The file is written anew and
 * not appended to, so that it has one state only, and is as accessible as before. The same arguments give the same bytes.
 *
 * Throws if `bytes` are not a fillable PDF as it was published, or if answers were continued in it before.
 */
export async function fillPdf(bytes: Uint8Array, answers: Values, options: FillOptions): Promise<FilledPdf> {
  const { copy = 1, words } = options;
  const { pdf, form, manifest } = await openForm(bytes);
  const { fields } = matchWidgets(manifest, collectWidgets(pdf, form));
  const printedRows = countPrintedRows(manifest);
  const typeOf = makeTypeFinder(pdf, form);
  if (copy > 1) renameRows(fields, copy, printedRows);

  const overflowing: FilledPdf['overflowing'] = [];
  const unwritable: Unwritable[] = [];
  for (const matched of fields) {
    const name = renameForCopy(matched.field.name, copy, printedRows);
    const value = Object.hasOwn(answers, name) ? answers[name] : undefined;
    if (!value) continue;
    const entry = makeEntry(value, matched.field);
    if ('refused' in entry) unwritable.push({ name, ...entry.refused });
    else if ('ticked' in entry) {
      writeTicks(matched, (option) => entry.ticked === true || entry.ticked.some((id) => id === option));
    } else if (entry.text.trim() !== '') {
      const text = normaliseText(entry.text);
      const { missing, complete } = writeText(pdf, matched.widgets, text, typeOf);
      if (missing.length > 0) unwritable.push({ name, reason: 'letters', letters: missing });
      if (!complete) overflowing.push({ name, question: matched.field.accessible_name, text });
    }
  }
  const places = Object.keys(answers).map((name) => ({ name, ...locateInCopies(name, printedRows) }));
  const inForm = new Set(fields.map(({ field }) => field.name));
  for (const { name } of places.filter(({ first }) => !inForm.has(first)))
    unwritable.push({ name, reason: 'no-field' });
  if (overflowing.length > 0) addContinuation(pdf, overflowing, words, typeOf(form));
  return {
    bytes: await pdf.save({ updateFieldAppearances: false, addDefaultPage: false }),
    overflowing,
    unwritable,
    copiesNeeded: Math.max(1, ...places.filter(({ first }) => inForm.has(first)).map((place) => place.copy)),
  };
}
