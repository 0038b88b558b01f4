import { isDict, PdfStream, type PdfDict, type PdfObject, type PdfRef, type PdfValue } from '../values.ts';

/** The indirect object that each dictionary is, or that it lies in. */
export function findOwners(objects: readonly PdfObject[]): Map<PdfDict, PdfRef> {
  const owners = new Map<PdfDict, PdfRef>();
  const collect = (value: PdfValue, owner: PdfRef): void => {
    if (Array.isArray(value)) for (const item of value) collect(item, owner);
    else if (value instanceof PdfStream) collect(value.dict, owner);
    else if (isDict(value)) {
      owners.set(value, owner);
      for (const item of value.values()) collect(item, owner);
    }
  };
  for (const { ref, value } of objects) collect(value, ref);
  return owners;
}
