import { inflateSync } from 'node:zlib';
import {
  decodePDFRawStream,
  PDFArray,
  PDFBool,
  PDFDict,
  PDFFlateStream,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFStream,
  PDFString,
} from 'pdf-lib';
import type { PDFObject } from 'pdf-lib';

// Each reader follows references and answers `undefined` (or an empty list) where the value is missing or of
// another kind: what that means is for the clause to say.

export function valueAt(dict: PDFDict, key: string): PDFObject | undefined {
  let name = names.get(key);
  if (!name) names.set(key, (name = PDFName.of(key)));
  return dict.lookup(name);
}

// `PDFName.of` decodes its argument each time, which would be a sixth of the time of a check.
const names = new Map<string, PDFName>();

export function nameAt(dict: PDFDict, key: string): string | undefined {
  const value = valueAt(dict, key);
  return value instanceof PDFName ? value.decodeText() : undefined;
}

export function numberAt(dict: PDFDict, key: string): number | undefined {
  const value = valueAt(dict, key);
  return value instanceof PDFNumber ? value.asNumber() : undefined;
}

export function textAt(dict: PDFDict, key: string): string | undefined {
  return textOf(valueAt(dict, key));
}

export function textOf(value: PDFObject | undefined): string | undefined {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
}

export function isTrueAt(dict: PDFDict, key: string): boolean {
  const value = valueAt(dict, key);
  return value instanceof PDFBool && value.asBoolean();
}

/** The dictionary at a key; of a stream, its dictionary. */
export function dictAt(dict: PDFDict, key: string): PDFDict | undefined {
  return dictOf(valueAt(dict, key));
}

export function dictOf(value: PDFObject | undefined): PDFDict | undefined {
  if (value instanceof PDFDict) return value;
  return value instanceof PDFStream ? value.dict : undefined;
}

export function streamAt(dict: PDFDict, key: string): PDFStream | undefined {
  const value = valueAt(dict, key);
  return value instanceof PDFStream ? value : undefined;
}

/** The values of an array, references followed. */
export function listAt(dict: PDFDict, key: string): PDFObject[] {
  return listOf(valueAt(dict, key));
}

export function listOf(value: PDFObject | undefined): PDFObject[] {
  if (!(value instanceof PDFArray)) return [];
  const values = [];
  for (let index = 0; index < value.size(); index++) {
    const item = value.lookup(index);
    if (item !== undefined) values.push(item);
  }
  return values;
}

/** The dictionaries of an array. */
export function dictsAt(dict: PDFDict, key: string): PDFDict[] {
  return listAt(dict, key).flatMap((value) => dictOf(value) ?? []);
}

export function numbersAt(dict: PDFDict, key: string): number[] {
  return listAt(dict, key).flatMap((value) => (value instanceof PDFNumber ? value.asNumber() : []));
}

/** The bytes of a stream with its filters undone. */
export function decodeStream(stream: PDFStream): Uint8Array {
  if (stream instanceof PDFFlateStream) return stream.getUnencodedContents();
  if (!(stream instanceof PDFRawStream)) return stream.getContents();
  if (nameAt(stream.dict, 'Filter') === 'FlateDecode' && !stream.dict.has(PDFName.of('DecodeParms'))) {
    return inflateSync(stream.getContents());
  }
  return decodePDFRawStream(stream).decode();
}
