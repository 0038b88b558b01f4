import { PDFDict, PDFName, PDFStream } from 'pdf-lib';
import { dictAt, isTrueAt, nameAt, numberAt, textAt, valueAt } from '../../pdf/read/pdf-access.ts';
import { sheetOf } from '../../model/field-name.ts';
import type { Ua1Finding } from './finding.ts';
import type { Field } from './read-fields.ts';
import { findFieldValue } from './read-fields.ts';
import type { Ua1Document } from './ua1-document.ts';

/** Invariants beyond veraPDF: what makes a form work in every viewer, and be understood by ear. */
export function* checkWidgets(document: Ua1Document): Generator<Ua1Finding> {
  yield* checkWidgetDictionaries(document);
  yield* checkAccessibleNames(document);
  if (document.form && isTrueAt(document.form, 'NeedAppearances')) {
    yield { clause: 'invariant:no-need-appearances', message: 'The form asks viewers to make appearances.' };
  }
}

function* checkWidgetDictionaries({ pages, fields, objects }: Ua1Document): Generator<Ua1Finding> {
  const reachable = new Set(fields.flatMap(({ widgets }) => widgets));
  for (const page of pages) {
    for (const widget of page.annotations) {
      if (nameAt(widget, 'Subtype') !== 'Widget') continue;
      const object = objects.objectOf(widget);
      const place = { page: page.number, object };
      for (const { clause, message } of findWidgetBreaks(widget)) {
        yield { clause, ...place, message: `The widget ${object} on page ${page.number} ${message}.` };
      }
      if (!reachable.has(widget)) {
        const message = `The widget ${object} on page ${page.number} belongs to no field of the form.`;
        yield { clause: 'invariant:widget-in-form', ...place, message };
      }
    }
  }
}

function* findWidgetBreaks(widget: PDFDict): Generator<Pick<Ua1Finding, 'clause' | 'message'>> {
  const PRINT = 4;
  const type = findFieldValue(widget, (holder) => nameAt(holder, 'FT'));
  if (!hasAppearance(widget, type)) {
    yield {
      clause: 'invariant:widget-appearance',
      message: 'lacks a normal appearance, or one for each of its states',
    };
  }
  if (type !== 'Btn' && !hasFixedSize(textAt(widget, 'DA'))) {
    const message = 'has no default appearance string that sets a font and a fixed size';
    yield { clause: 'invariant:text-appearance-string', message };
  }
  if (((numberAt(widget, 'F') ?? 0) & PRINT) === 0) {
    yield { clause: 'invariant:widget-prints', message: 'is not printed' };
  }
  const characteristics = dictAt(widget, 'MK');
  if (characteristics?.has(PDFName.of('BC')) || characteristics?.has(PDFName.of('BG'))) {
    yield { clause: 'invariant:widget-colours', message: 'has a border or background colour of its own' };
  }
}

/** A stream for text; for a box, one stream for Off, one for the other state, and a current state among them. */
function hasAppearance(widget: PDFDict, type: string | undefined): boolean {
  const appearances = dictAt(widget, 'AP');
  const normal = appearances && valueAt(appearances, 'N');
  if (type !== 'Btn') return normal instanceof PDFStream;
  if (!(normal instanceof PDFDict)) return false;
  const states = normal.keys().map((key) => key.decodeText());
  return states.length >= 2 && states.includes('Off') && states.includes(nameAt(widget, 'AS') ?? '');
}

function hasFixedSize(appearance: string | undefined): boolean {
  const size = /\/\S+\s+([\d.]+)\s+Tf\b/.exec(appearance ?? '')?.[1];
  return size !== undefined && Number(size) > 0;
}

/** The fields of a sheet are told apart by their names in a list of fields, and radio buttons by theirs. */
function* checkAccessibleNames({ fields, objects }: Ua1Document): Generator<Ua1Finding> {
  for (const sheet of Map.groupBy(fields, ({ name }) => (sheetOf(name) === name ? '' : sheetOf(name))).values()) {
    yield* findSharedNames(sheet.map((field) => ({ dict: field.dict, what: `field ${field.name}` })));
  }
  for (const field of fields) {
    if (field.isRadio) yield* findSharedNames(nameKids(field));
  }

  function* findSharedNames(named: { dict: PDFDict; what: string }[]): Generator<Ua1Finding> {
    const ownerOf = new Map<string, string>();
    for (const { dict, what } of named) {
      const name = textAt(dict, 'TU')?.trim() ?? '';
      const other = ownerOf.get(name);
      ownerOf.set(name, what);
      if (name !== '' && other === undefined) continue;
      const message =
        name === ''
          ? `The ${what} has no accessible name.`
          : `The ${what} has the accessible name of the ${other}: "${name}".`;
      yield { clause: 'invariant:accessible-names', object: objects.objectOf(dict), message };
    }
  }

  function nameKids(field: Field) {
    return field.widgets.map((dict, index) => ({ dict, what: `radio button ${index + 1} of ${field.name}` }));
  }
}
