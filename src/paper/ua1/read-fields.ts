import type { PDFDict } from 'pdf-lib';
import { dictAt, dictsAt, nameAt, numberAt, textAt } from '../../pdf/read/pdf-access.ts';

/** A field of the form that can be answered (ISO 32000-1, 12.7.3), with its widgets. */
export interface Field {
  dict: PDFDict;
  /** Fully qualified. */
  name: string;
  /** `Tx`, `Btn`, `Ch` or `Sig`. */
  type: string | undefined;
  isRadio: boolean;
  widgets: readonly PDFDict[];
}

export function readFields(form: PDFDict | undefined): Field[] {
  const fields: Field[] = [];
  const seen = new Set<PDFDict>();
  const readNode = (dict: PDFDict, parentName: string): void => {
    if (seen.has(dict)) return;
    seen.add(dict);
    const partialName = textAt(dict, 'T');
    const name = [parentName, partialName].filter(Boolean).join('.');
    const kids = dictsAt(dict, 'Kids');
    const subfields = kids.filter((kid) => textAt(kid, 'T') !== undefined);
    for (const kid of subfields) readNode(kid, name);
    if (subfields.length > 0) return;
    const RADIO = 1 << 15;
    fields.push({
      dict,
      name,
      type: findFieldValue(dict, (holder) => nameAt(holder, 'FT')),
      isRadio: ((findFieldValue(dict, (holder) => numberAt(holder, 'Ff')) ?? 0) & RADIO) !== 0,
      widgets: kids.length > 0 ? kids : [dict],
    });
  };
  if (form) for (const dict of dictsAt(form, 'Fields')) readNode(dict, '');
  return fields;
}

/** What a field or widget has or inherits. */
export function findFieldValue<T>(dict: PDFDict, read: (dict: PDFDict) => T | undefined): T | undefined {
  const seen = new Set<PDFDict>();
  for (let holder: PDFDict | undefined = dict; holder && !seen.has(holder); holder = dictAt(holder, 'Parent')) {
    const value = read(holder);
    if (value !== undefined) return value;
    seen.add(holder);
  }
  return undefined;
}
