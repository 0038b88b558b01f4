import { PDFArray, PDFDict, PDFHexString, PDFName, PDFStream, PDFString } from 'pdf-lib';
import type { PDFContext, PDFObject, PDFRef } from 'pdf-lib';

/** Keys that are looked for wherever they stand in a file. */
const SOUGHT_KEYS = ['AA', 'JS', 'EF', 'StructParent', 'StructParents'] as const;
/** Actions and the like that are known by their type, the entry S. */
const SOUGHT_TYPES = ['JavaScript', 'MCD'] as const;

/** Every dictionary of a file, also those that lie directly in others, each once; what is sought in them is found in one pass. */
export interface ObjectIndex {
  /** Dictionaries with a key. */
  having(key: (typeof SOUGHT_KEYS)[number]): readonly FoundDict[];
  /** Dictionaries whose entry S is a type. */
  ofType(type: (typeof SOUGHT_TYPES)[number]): readonly FoundDict[];
  /** Strings that are entries of dictionaries. */
  texts: readonly { text: PDFString | PDFHexString; key: PDFName; object: string }[];
  /** The indirect object a dictionary lies in, such as `12 0 R`. */
  objectOf(dict: PDFDict): string | undefined;
}

interface FoundDict {
  dict: PDFDict;
  object: string;
}

const S = PDFName.of('S');

export function indexObjects(context: PDFContext): ObjectIndex {
  const byKey = new Map<PDFName, FoundDict[]>(SOUGHT_KEYS.map((key) => [PDFName.of(key), []]));
  const byType = new Map<PDFObject, FoundDict[]>(SOUGHT_TYPES.map((type) => [PDFName.of(type), []]));
  const texts: ObjectIndex['texts'][number][] = [];
  const ownerOf = new Map<PDFDict, PDFRef>();
  const collectEntry = (dict: PDFDict, key: PDFName, value: PDFObject, owner: PDFRef): void => {
    byKey.get(key)?.push({ dict, object: owner.toString() });
    if (key === S) byType.get(context.lookup(value)!)?.push({ dict, object: owner.toString() });
    if (value instanceof PDFString || value instanceof PDFHexString)
      texts.push({ text: value, key, object: owner.toString() });
    else collect(value, owner);
  };
  const collect = (value: PDFObject, owner: PDFRef): void => {
    if (value instanceof PDFDict) {
      if (ownerOf.has(value)) return;
      ownerOf.set(value, owner);
      for (const [key, inner] of value.entries()) collectEntry(value, key, inner, owner);
    } else if (value instanceof PDFArray) {
      for (const inner of value.asArray()) collect(inner, owner);
    } else if (value instanceof PDFStream) {
      collect(value.dict, owner);
    }
  };
  for (const [owner, value] of context.enumerateIndirectObjects()) collect(value, owner);
  return {
    having: (key) => byKey.get(PDFName.of(key))!,
    ofType: (type) => byType.get(PDFName.of(type))!,
    texts,
    objectOf: (dict) => ownerOf.get(dict)?.toString(),
  };
}
