import { PDFDict, PDFHexString, PDFName, type PDFDocument, type PDFObject } from 'pdf-lib';
import { compact } from '../../model/compact.ts';
import { readAppearanceText } from './appearance-text.ts';
import type { FoundField } from './found-field.ts';
import { TooLargeError } from '../../pdf/read/too-large-error.ts';
import { dictAt, entriesAt, nameAt, numbersAt, textAt, valueAt } from '../../pdf/read/pdf-access.ts';

/** A widget of a PDF, as it was found. */
export interface FoundWidget extends FoundField {
  dict: PDFDict;
}

// Deeper than any form; a broken file may point in a circle.
const MAX_DEPTH = 32;

/** The largest book has 3,000; several may be joined. */
const MOST_WIDGETS = 30_000;

/**
 * Every widget of a file: those on its pages and those its form names, each once. Either list alone can be incomplete,
 * since some viewers drop most of the form when they save.
 */
export function collectWidgets(pdf: PDFDocument, form: PDFDict | undefined): FoundWidget[] {
  const pages = new Map<PDFDict, number | undefined>();
  pdf.getPages().forEach((page, index) => {
    for (const dict of dictsOf(pdf, entriesAt(page.node, 'Annots'))) {
      if (nameAt(dict, 'Subtype') === 'Widget') pages.set(dict, index + 1);
    }
  });
  const visited = new Set<PDFDict>();
  const visit = (dicts: PDFDict[], depth: number): void => {
    for (const dict of dicts) {
      if (visited.has(dict)) continue;
      visited.add(dict);
      const kids = dictsOf(pdf, entriesAt(dict, 'Kids'));
      if (kids.length > 0 && depth < MAX_DEPTH) visit(kids, depth + 1);
      else if (!pages.has(dict)) pages.set(dict, undefined);
    }
  };
  if (form) visit(dictsOf(pdf, entriesAt(form, 'Fields')), 0);
  if (pages.size > MOST_WIDGETS) throw new TooLargeError(`${MOST_WIDGETS} fields`);
  const resources = form && dictAt(form, 'DR');
  return [...pages].flatMap(([dict, page]) => describe(dict, page, resources) ?? []);
}

function describe(dict: PDFDict, page: number | undefined, resources: PDFDict | undefined): FoundWidget | undefined {
  const type = inherited(dict, 'FT', nameAt);
  if (type !== 'Btn' && type !== 'Tx') return undefined;
  return {
    dict,
    name: fullName(dict),
    type: type === 'Btn' ? 'button' : 'text',
    field: owningField(dict),
    page,
    rect: numbersAt(dict, 'Rect'),
    ...compact({ label: inherited(dict, 'TU', textAt) }),
    shownState: nameAt(dict, 'AS'),
    isStrange: type === 'Btn' ? hasStrangeState(dict) : hasStrangeDigits(dict),
    valueState: inherited(dict, 'V', nameAt),
    value: type === 'Tx' ? inherited(dict, 'V', textAt) : undefined,
    shown: type === 'Tx' ? readAppearanceText(dict, resources) : undefined,
  };
}

/** Whether a button is in a state that none of its looks is for; `Off` needs none. */
function hasStrangeState(dict: PDFDict): boolean {
  const [state, looks] = [nameAt(dict, 'AS'), dictAt(dict, 'AP')];
  const normal = looks && valueAt(looks, 'N');
  return state !== undefined && state !== 'Off' && normal instanceof PDFDict && !normal.has(PDFName.of(state));
}

/** Whether a value in hexadecimal has signs that are no digits (ISO 32000-1, 7.3.4.3), so that its letters may be others. */
function hasStrangeDigits(dict: PDFDict): boolean {
  const value = inherited(dict, 'V', valueAt);
  return value instanceof PDFHexString && /[^\da-f\s\0]/i.test(value.asString());
}

function fullName(dict: PDFDict): string {
  return ancestry(dict)
    .map((ancestor) => textAt(ancestor, 'T'))
    .filter((part) => part !== undefined)
    .reverse()
    .join('.');
}

/** An entry of a field or of the nearest field above it that has it. */
export function inherited<T>(
  dict: PDFDict,
  key: string,
  read: (dict: PDFDict, key: string) => T | undefined,
): T | undefined {
  for (const ancestor of ancestry(dict)) {
    const value = read(ancestor, key);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** The field a widget belongs to: itself, or the nearest one above it that has a type (ISO 32000-1, 12.7.3.1). */
export function owningField(dict: PDFDict): PDFDict {
  return ancestry(dict).find((ancestor) => valueAt(ancestor, 'FT') !== undefined) ?? dict;
}

export function ancestry(dict: PDFDict): PDFDict[] {
  const found = [dict];
  for (
    let parent = valueAt(dict, 'Parent');
    parent instanceof PDFDict && found.length <= MAX_DEPTH && !found.includes(parent);
    parent = valueAt(parent, 'Parent')
  ) {
    found.push(parent);
  }
  return found;
}

function dictsOf(pdf: PDFDocument, entries: readonly PDFObject[]): PDFDict[] {
  return entries.map((entry) => pdf.context.lookup(entry)).filter((value) => value instanceof PDFDict);
}
