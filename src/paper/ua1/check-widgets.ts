import type { PdfObjects } from '../../pdf/read/pdf-objects.ts';
import { isDict, PdfStream, type PdfDict } from '../../pdf/values.ts';
import { sheetOf } from '../../model/field-name.ts';
import type { Ua1Finding } from './finding.ts';
import type { Field } from './read-fields.ts';
import { findFieldValue } from './read-fields.ts';
import type { Ua1Document } from './ua1-document.ts';

/** Invariants beyond veraPDF: what makes a form work in every viewer, and be understood by ear. */
export function* checkWidgets(document: Ua1Document): Generator<Ua1Finding> {
  yield* checkWidgetDictionaries(document);
  yield* checkAccessibleNames(document);
  const { pdf, form } = document;
  if (form && pdf.isTrueAt(form, 'NeedAppearances')) {
    yield { clause: 'invariant:no-need-appearances', message: 'The form asks viewers to make appearances.' };
  }
}

function* checkWidgetDictionaries({ pdf, pages, fields }: Ua1Document): Generator<Ua1Finding> {
  const reachable = new Set(fields.flatMap(({ widgets }) => widgets));
  for (const page of pages) {
    for (const widget of page.annotations) {
      if (pdf.nameAt(widget, 'Subtype') !== 'Widget') continue;
      const breaks = [...findWidgetBreaks(pdf, widget)];
      if (!reachable.has(widget)) {
        breaks.push({ clause: 'invariant:widget-in-form', message: 'belongs to no field of the form' });
      }
      for (const { clause, message } of breaks) {
        const object = pdf.objectOf(widget);
        const found = `The widget ${object} on page ${page.number} ${message}.`;
        yield { clause, page: page.number, object, message: found };
      }
    }
  }
}

function* findWidgetBreaks(pdf: PdfObjects, widget: PdfDict): Generator<Pick<Ua1Finding, 'clause' | 'message'>> {
  const PRINT = 4;
  const type = findFieldValue(pdf, widget, (holder) => pdf.nameAt(holder, 'FT'));
  if (!hasAppearance(pdf, widget, type)) {
    yield {
      clause: 'invariant:widget-appearance',
      message: 'lacks a normal appearance, or one for each of its states',
    };
  }
  if (type !== 'Btn' && !hasFixedSize(pdf.textAt(widget, 'DA'))) {
    const message = 'has no default appearance string that sets a font and a fixed size';
    yield { clause: 'invariant:text-appearance-string', message };
  }
  if (((pdf.numberAt(widget, 'F') ?? 0) & PRINT) === 0) {
    yield { clause: 'invariant:widget-prints', message: 'is not printed' };
  }
  const characteristics = pdf.dictAt(widget, 'MK');
  if (characteristics?.has('BC') || characteristics?.has('BG')) {
    yield { clause: 'invariant:widget-colours', message: 'has a border or background colour of its own' };
  }
}

/** A stream for text; for a box, one stream for Off, one for the other state, and a current state among them. */
function hasAppearance(pdf: PdfObjects, widget: PdfDict, type: string | undefined): boolean {
  const appearances = pdf.dictAt(widget, 'AP');
  const normal = appearances && pdf.valueAt(appearances, 'N');
  if (type !== 'Btn') return normal instanceof PdfStream;
  if (!isDict(normal)) return false;
  return normal.size >= 2 && normal.has('Off') && normal.has(pdf.nameAt(widget, 'AS') ?? '');
}

function hasFixedSize(appearance: string | undefined): boolean {
  const size = /\/\S+\s+([\d.]+)\s+Tf\b/.exec(appearance ?? '')?.[1];
  return size !== undefined && Number(size) > 0;
}

/** The fields of a sheet are told apart by their names in a list of fields, and radio buttons by theirs. */
function* checkAccessibleNames({ pdf, fields }: Ua1Document): Generator<Ua1Finding> {
  for (const sheet of Map.groupBy(fields, ({ name }) => (sheetOf(name) === name ? '' : sheetOf(name))).values()) {
    yield* findSharedNames(sheet.map((field) => ({ dict: field.dict, what: `field ${field.name}` })));
  }
  for (const field of fields) {
    if (field.isRadio) yield* findSharedNames(nameKids(field));
  }

  function* findSharedNames(named: { dict: PdfDict; what: string }[]): Generator<Ua1Finding> {
    const ownerOf = new Map<string, string>();
    for (const { dict, what } of named) {
      const name = pdf.textAt(dict, 'TU')?.trim() ?? '';
      const other = ownerOf.get(name);
      ownerOf.set(name, what);
      if (name !== '' && other === undefined) continue;
      const message =
        name === ''
          ? `The ${what} has no accessible name.`
          : `The ${what} has the accessible name of the ${other}: "${name}".`;
      yield { clause: 'invariant:accessible-names', object: pdf.objectOf(dict), message };
    }
  }

  function nameKids(field: Field) {
    return field.widgets.map((dict, index) => ({ dict, what: `radio button ${index + 1} of ${field.name}` }));
  }
}
