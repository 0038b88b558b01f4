import { PDFArray, PDFDict, PDFDocument, PDFName, PDFString, type PDFObject } from 'pdf-lib';
import { collectWidgets } from '../../src/answers/read/collect-widgets.ts';

/** A form that is being changed as another program might: `widget` finds one by its field, and by the state it has when ticked. */
export interface EditedForm {
  pdf: PDFDocument;
  form: PDFDict;
  widget: (field: string, state?: string) => PDFDict;
}

/** A changed form, saved whole. */
export async function editPdf(bytes: Uint8Array, edit: (form: EditedForm) => void): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  edit({
    pdf,
    form: pdf.catalog.lookup(PDFName.of('AcroForm'), PDFDict),
    widget: (field, state) => {
      const found = collectWidgets(pdf, undefined).filter(({ name }) => name === `all-kinds__${field}`);
      return found.find(({ dict }) => state === undefined || statesOf(dict).includes(state))!.dict;
    },
  });
  return pdf.save({ updateFieldAppearances: false });
}

export function put(dict: PDFDict, key: string, value: PDFObject): void {
  dict.set(PDFName.of(key), value);
}

/** What Apple's programs do to a radio button when they save: its kid leaves the group and becomes a field of its own. */
export function orphanRadio({ pdf, widget }: EditedForm, field: string, state: string): void {
  const kid = widget(field, state);
  const group = kid.lookup(PDFName.of('Parent'), PDFDict);
  const kids = group.lookup(PDFName.of('Kids'), PDFArray);
  kids.remove(kids.asArray().findIndex((ref) => pdf.context.lookup(ref) === kid));
  kid.delete(PDFName.of('Parent'));
  put(kid, 'T', PDFString.of(`all-kinds__${field}`));
  put(kid, 'FT', PDFName.of('Btn'));
  put(kid, 'V', PDFName.of(state));
  put(kid, 'AS', PDFName.of(state));
}

/** Takes the list of fields out of a file, as programs do that drop attachments. */
export function dropManifest({ pdf }: Pick<EditedForm, 'pdf'>): void {
  pdf.catalog.delete(PDFName.of('Names'));
  pdf.catalog.delete(PDFName.of('AF'));
}

/** Replaces what a text field shows by content of its own. */
export function redraw({ pdf }: EditedForm, widget: PDFDict, content: string): void {
  const look = pdf.context.stream(content, { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 10, 10] });
  put(widget, 'AP', pdf.context.obj({ N: pdf.context.register(look) }));
}

function statesOf(dict: PDFDict): string[] {
  const looks = dict.lookup(PDFName.of('AP'), PDFDict).lookup(PDFName.of('N'), PDFDict);
  return looks.keys().map((key) => key.decodeText());
}
