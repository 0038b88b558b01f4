import type { PdfObjects } from '../../pdf/read/pdf-objects.ts';
import { isDict, PdfName, type PdfRef, PdfStream, PdfString, type PdfDict, type PdfValue } from '../../pdf/values.ts';

/** Keys that are looked for wherever they stand in a file. */
const SOUGHT_KEYS = ['AA', 'JS', 'EF', 'StructParent', 'StructParents'] as const;
/** Actions and the like that are known by their type, the entry S. */
const SOUGHT_TYPES = ['JavaScript', 'MCD'] as const;

/** What is sought in every dictionary of a file, also in those that lie directly in others; found in one pass. */
export interface ObjectIndex {
  /** Dictionaries with a key. */
  having(key: (typeof SOUGHT_KEYS)[number]): readonly FoundDict[];
  /** Dictionaries whose entry S is a type. */
  ofType(type: (typeof SOUGHT_TYPES)[number]): readonly FoundDict[];
  /** Strings that are entries of dictionaries. */
  texts: readonly { text: PdfString; key: string; owner: PdfRef }[];
}

interface FoundDict {
  dict: PdfDict;
  /** The indirect object it lies in, such as `12 0 R`. */
  object: string;
}

export function indexObjects(pdf: PdfObjects): ObjectIndex {
  const byKey = new Map<string, FoundDict[]>(SOUGHT_KEYS.map((key) => [key, []]));
  const byType = new Map<string, FoundDict[]>(SOUGHT_TYPES.map((type) => [type, []]));
  const texts: ObjectIndex['texts'][number][] = [];
  let owner: PdfRef;
  const collect = (value: PdfValue): void => {
    if (Array.isArray(value)) for (const item of value) collect(item);
    else if (isDict(value)) value.forEach(collectEntry);
    else if (value instanceof PdfStream) value.dict.forEach(collectEntry);
  };
  const collectEntry = (value: PdfValue, key: string, dict: PdfDict): void => {
    byKey.get(key)?.push({ dict, object: owner.toString() });
    if (key === 'S') {
      const type = pdf.get(value);
      if (type instanceof PdfName) byType.get(type.name)?.push({ dict, object: owner.toString() });
    }
    if (value instanceof PdfString) texts.push({ text: value, key, owner });
    else collect(value);
  };
  for (const { ref, value } of pdf.objects) {
    owner = ref;
    collect(value);
  }
  return { having: (key) => byKey.get(key)!, ofType: (type) => byType.get(type)!, texts };
}
