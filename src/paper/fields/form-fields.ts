import { addFieldFont, type FieldFont } from '../../pdf/font/field-font.ts';
import type { PdfFile } from '../../pdf/read/pdf-file.ts';
import { encodeText } from '../../pdf/text-string.ts';
import type { PdfRef } from '../../pdf/values.ts';
import { dict, name, PdfString, type PdfDict } from '../../pdf/values.ts';
import type { Size } from '../../model/face.ts';
import type { FieldSettings } from './field-settings.ts';
import { AppearanceStore } from './appearance-store.ts';
import type { BoundWidget } from './find-placeholders.ts';
import { groupWidgets, type FormField } from './group-widgets.ts';
import type { WidgetFact } from '../paper-document.ts';
import { widgetFact } from './widget-fact.ts';

/** Size of typed text in pt: that of the text around it. */
const TYPE_SIZE: Record<Size, number> = { standard: 12, large: 18 };

/** Field flags (ISO 32000-1, tables 226, 228 and 221). */
const MULTILINE = 1 << 12;
const DO_NOT_SCROLL = 1 << 23;
const RADIO_ONE_ALWAYS_ON = (1 << 14) | (1 << 15);

/** Annotation flag Print (table 165); without it a value stays on the screen. */
const PRINTED = 4;

/** The state of a ticked box that has no options. */
const TICKED = 'yes';

/**
 * Makes each placeholder a widget and the form of them (ISO 32000-1, 12.7). Borders belong to the page, so widgets are
 * transparent. There is no MaxLen: viewers treat it differently, and an answer is never too long.
 */
export function makeFormFields(
  file: PdfFile,
  bound: readonly BoundWidget[],
  settings: FieldSettings,
  font: FieldFont,
): WidgetFact[] {
  if (bound.length === 0) return [];
  const fields = groupWidgets(bound, settings);
  // PDFium takes a font of this name for a symbol font and then draws every letter in it.
  const resource = settings.chromeFontWorkaround ? 'Wingdings' : 'NotoSans';
  const fontDict = dict({ [resource]: addFieldFont(file, font) });
  const appearances = new AppearanceStore(file, { font, resource, size: TYPE_SIZE[settings.size] }, fontDict);
  const make = { text: makeText, checkbox: makeCheckbox, radio: makeRadio };
  const refs = fields.map((field) => make[field.kind](file, field, appearances, settings));
  // Acrobat redraws ticks in this font; our own are drawn without it.
  const dingbats = file.add(dict({ Type: name('Font'), Subtype: name('Type1'), BaseFont: name('ZapfDingbats') }));
  const form = file.add(
    dict({
      Fields: refs,
      DR: dict({ Font: new Map([...fontDict, ['ZaDb', dingbats]]) }),
      DA: appearances.textDefault,
    }),
  );
  file.set(file.trailer.get('Root') as PdfRef, file.catalog.set('AcroForm', form));
  const names = new Map(fields.flatMap((field) => field.widgets.map((widget) => [widget, field.name])));
  return bound.map((widget) => widgetFact(widget, names.get(widget)!));
}

function makeText(file: PdfFile, form: FormField, appearances: AppearanceStore, settings: FieldSettings): PdfRef {
  const [{ field }] = form.widgets;
  const multiline = field.kind === 'text' && field.lines > 1;
  const value = settings.initialValues?.get(field.name) ?? '';
  const entries = dict({
    FT: name('Tx'),
    T: new PdfString(form.name),
    // A long answer may scroll, so that nothing of it is lost; a single line that scrolls would hide its start.
    Ff: multiline ? MULTILINE : DO_NOT_SCROLL,
    V: value === '' ? undefined : encodeText(value),
  });
  const look: WidgetLook = (widget) => appearances.text(widget.annotation, value, multiline);
  return form.widgets.length === 1
    ? mergeField(file, form.widgets[0], entries, look)
    : makeParent(file, form, entries, look);
}

function makeCheckbox(file: PdfFile, form: FormField, appearances: AppearanceStore): PdfRef {
  const entries = dict({ FT: name('Btn'), T: new PdfString(form.name), V: name('Off') });
  return mergeField(file, form.widgets[0], entries, (widget) =>
    appearances.tick(widget.annotation, widget.option?.id ?? TICKED),
  );
}

function makeRadio(file: PdfFile, form: FormField, appearances: AppearanceStore): PdfRef {
  const entries = dict({ FT: name('Btn'), T: new PdfString(form.name), Ff: RADIO_ONE_ALWAYS_ON, V: name('Off') });
  return makeParent(file, form, entries, (widget) => appearances.tick(widget.annotation, widget.option!.id));
}

/** Field and widget in one dictionary. */
function mergeField(file: PdfFile, widget: BoundWidget, field: PdfDict, look: WidgetLook): PdfRef {
  return makeWidget(file, widget, new Map([...field, ...look(widget)]));
}

/** A field with widgets as kids. Firefox reads the name of a kid, other readers that of the field, so both have one. */
function makeParent(file: PdfFile, form: FormField, entries: PdfDict, look: WidgetLook): PdfRef {
  const parent = file.add(entries);
  const kids = form.widgets.map((widget) => makeWidget(file, widget, new Map([['Parent', parent], ...look(widget)])));
  entries.set('TU', encodeText(form.widgets[0].fieldAccessibleName)).set('Kids', kids);
  return parent;
}

/** Turns a placeholder into a widget and its structure element into a form element, which may hold nothing else. */
function makeWidget(file: PdfFile, { annotation, accessibleName }: BoundWidget, entries: PdfDict): PdfRef {
  const { ref, dict: link, element, page, placeholder } = annotation;
  if (element.children.length !== 1) {
    throw new Error(
      `The placeholder “${placeholder}” on page ${page.number} holds text or is split over two pages; it must be one empty box.`,
    );
  }
  element.dict.set('S', name('Form'));
  element.dict.delete('A');
  file.set(element.ref, element.dict);
  const spoken = encodeText(accessibleName);
  const widget = dict({
    Type: name('Annot'),
    Subtype: name('Widget'),
    Rect: link.get('Rect'),
    F: PRINTED,
    P: page.ref,
    StructParent: link.get('StructParent'),
    Contents: spoken,
    TU: spoken,
  });
  file.set(ref, new Map([...widget, ...entries]));
  return ref;
}

type WidgetLook = (widget: BoundWidget) => PdfDict;
