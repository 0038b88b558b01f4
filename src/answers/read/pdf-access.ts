import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFStream,
  PDFString,
  type PDFObject,
} from 'pdf-lib';
import { decodeText } from '../../pdf/text-string.ts';
import { latin1 } from '../../pdf/read/parse-value.ts';

// Each answers `undefined`, or an empty list, where a value is missing or of another kind: files come back from many
// programs, and what one of them left out is no reason to lose the rest.

export function valueAt(dict: PDFDict, key: string): PDFObject | undefined {
  return dict.lookup(PDFName.of(key));
}

export function dictAt(dict: PDFDict, key: string): PDFDict | undefined {
  const value = valueAt(dict, key);
  if (value instanceof PDFDict) return value;
  return value instanceof PDFStream ? value.dict : undefined;
}

export function nameAt(dict: PDFDict, key: string): string | undefined {
  const value = valueAt(dict, key);
  return value instanceof PDFName ? value.decodeText() : undefined;
}

export function numberAt(dict: PDFDict, key: string): number | undefined {
  const value = valueAt(dict, key);
  return value instanceof PDFNumber ? value.asNumber() : undefined;
}

/** The entries of an array, references and all. */
export function entriesAt(dict: PDFDict, key: string): PDFObject[] {
  const value = valueAt(dict, key);
  return value instanceof PDFArray ? value.asArray() : [];
}

export function numbersAt(dict: PDFDict, key: string): number[] {
  const value = valueAt(dict, key);
  if (!(value instanceof PDFArray)) return [];
  return value.asArray().map((_, index) => {
    const entry = value.lookup(index);
    return entry instanceof PDFNumber ? entry.asNumber() : 0;
  });
}

/** The text of a text string or text stream. */
export function textAt(dict: PDFDict, key: string): string | undefined {
  return textOf(valueAt(dict, key));
}

function textOf(value: PDFObject | undefined): string | undefined {
  if (value instanceof PDFString || value instanceof PDFHexString) return decodeText(latin1(value.asBytes()));
  if (value instanceof PDFStream) {
    const bytes = dataOf(value);
    return bytes && decodeText(latin1(bytes));
  }
  return undefined;
}

/** The unpacked data of a stream; undefined if it is broken. */
export function dataOf(value: PDFObject | undefined): Uint8Array | undefined {
  if (!(value instanceof PDFStream)) return undefined;
  const packed = value.getContents();
  // qpdf leaves an empty stream empty and yet names a filter.
  if (packed.length === 0 || !(value instanceof PDFRawStream)) return packed;
  try {
    return decodePDFRawStream(value).decode();
  } catch {
    return undefined;
  }
}

/** The entry itself, a reference where it is one. */
export function rawAt(dict: PDFDict, key: string): PDFObject | undefined {
  return dict.get(PDFName.of(key));
}

export function setAt(dict: PDFDict, key: string, value: PDFObject): void {
  dict.set(PDFName.of(key), value);
}
