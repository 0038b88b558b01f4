import type { PdfObjects } from '../../pdf/read/pdf-objects.ts';
import type { PdfDict } from '../../pdf/values.ts';

/** A field of the form that can be answered (ISO 32000-1, 12.7.3), with its widgets. */
export interface Field {
  dict: PdfDict;
  /** Fully qualified. */
  name: string;
  /** `Tx`, `Btn`, `Ch` or `Sig`. */
  type: string | undefined;
  isRadio: boolean;
  widgets: readonly PdfDict[];
}

/** The fields of the form in the order they are listed. */
export function readFields(pdf: PdfObjects): Field[] {
  const fields: Field[] = [];
  const seen = new Set<PdfDict>();
  const readNode = (dict: PdfDict, parentName: string): void => {
    if (seen.has(dict)) return;
    seen.add(dict);
    const partialName = pdf.textAt(dict, 'T');
    const name = [parentName, partialName].filter(Boolean).join('.');
    const kids = pdf.dictsAt(dict, 'Kids');
    const subfields = kids.filter((kid) => pdf.textAt(kid, 'T') !== undefined);
    for (const kid of subfields) readNode(kid, name);
    if (subfields.length > 0) return;
    const RADIO = 1 << 15;
    fields.push({
      dict,
      name,
      type: findFieldValue(pdf, dict, (holder) => pdf.nameAt(holder, 'FT')),
      isRadio: ((findFieldValue(pdf, dict, (holder) => pdf.numberAt(holder, 'Ff')) ?? 0) & RADIO) !== 0,
      widgets: kids.length > 0 ? kids : [dict],
    });
  };
  const form = pdf.dictAt(pdf.catalog, 'AcroForm');
  if (form) for (const dict of pdf.dictsAt(form, 'Fields')) readNode(dict, '');
  return fields;
}

/** What a field or widget has or inherits. */
export function findFieldValue<T>(
  pdf: PdfObjects,
  dict: PdfDict,
  read: (dict: PdfDict) => T | undefined,
): T | undefined {
  const seen = new Set<PdfDict>();
  for (let holder: PdfDict | undefined = dict; holder && !seen.has(holder); holder = pdf.dictAt(holder, 'Parent')) {
    const value = read(holder);
    if (value !== undefined) return value;
    seen.add(holder);
  }
  return undefined;
}
