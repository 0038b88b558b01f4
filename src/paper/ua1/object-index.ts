import { PDFArray, PDFDict, PDFStream } from 'pdf-lib';
import type { PDFContext, PDFObject, PDFRef } from 'pdf-lib';

/** Every dictionary of a file, also those that lie directly in others, each once. */
export interface ObjectIndex {
  dicts: readonly FoundDict[];
  /** The indirect object a dictionary lies in, such as `12 0 R`. */
  objectOf(dict: PDFDict): string | undefined;
}

interface FoundDict {
  dict: PDFDict;
  object: string;
}

export function indexObjects(context: PDFContext): ObjectIndex {
  const dicts: FoundDict[] = [];
  const ownerOf = new Map<PDFDict, PDFRef>();
  const collect = (value: PDFObject, owner: PDFRef): void => {
    if (value instanceof PDFStream) {
      collect(value.dict, owner);
    } else if (value instanceof PDFDict) {
      if (ownerOf.has(value)) return;
      ownerOf.set(value, owner);
      dicts.push({ dict: value, object: owner.toString() });
      for (const inner of value.values()) collect(inner, owner);
    } else if (value instanceof PDFArray) {
      for (let index = 0; index < value.size(); index++) collect(value.get(index), owner);
    }
  };
  for (const [owner, value] of context.enumerateIndirectObjects()) collect(value, owner);
  return { dicts, objectOf: (dict) => ownerOf.get(dict)?.toString() };
}
