import { PDFName, type PDFDict } from 'pdf-lib';
import { owningField, type FoundWidget } from '../read/collect-widgets.ts';
import type { MatchedField } from '../read/match-widgets.ts';
import { dictAt, setAt } from '../../pdf/read/pdf-access.ts';

const OFF = PDFName.of('Off');

/** Ticks the boxes of these options, or the one box of a field without options, and takes every other tick away. */
export function writeTicks(
  { widgets }: MatchedField<FoundWidget>,
  isTicked: (option: string | undefined) => boolean,
): void {
  const states = new Map<PDFDict, PDFName>();
  for (const { found, option } of widgets) {
    const state = isTicked(option) ? onState(found.dict) : OFF;
    setAt(found.dict, 'AS', state);
    // Radio buttons have one field between them, whose value is the state of the one that is on.
    const field = owningField(found.dict);
    if (state !== OFF || !states.has(field)) states.set(field, state);
  }
  for (const [field, state] of states) setAt(field, 'V', state);
}

/** The name a widget gives to being ticked (ISO 32000-1, 12.7.4.2.3). */
function onState(widget: PDFDict): PDFName {
  const looks = dictAt(widget, 'AP');
  const states = looks && dictAt(looks, 'N');
  return states?.keys().find((state) => state !== OFF) ?? PDFName.of('Yes');
}
