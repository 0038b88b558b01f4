import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNull,
  PDFNumber,
  PDFRef,
  PDFStream,
  PDFString,
  type PDFContext,
  type PDFObject,
} from 'pdf-lib';
import { decodeText } from '../text-string.ts';
import { decodeStream } from './decode-stream.ts';
import { latin1 } from './parse-value.ts';
import { TooLargeError } from './too-large-error.ts';

// Questions to the objects of pdf-lib, for files that are filled. Each follows references and answers `undefined`, or an empty list, where a value is missing or of another kind: files come
// from many programs, and what that means is for the caller to say.

export function valueAt(dict: PDFDict, key: string): PDFObject | undefined {
  let name = names.get(key);
  if (!name) names.set(key, (name = PDFName.of(key)));
  const value = dict.get(name);
  // `dict.lookup` comes to the same, but prepares for a check of types even where none is asked for.
  return value instanceof PDFRef ? follow(value, dict.context) : value;
}

function follow(ref: PDFRef, context: PDFContext): PDFObject | undefined {
  const value = context.lookup(ref);
  return value === PDFNull ? undefined : value;
}

// `PDFName.of` decodes its argument each time, which would be a sixth of the time of a check.
const names = new Map<string, PDFName>();

/** The dictionary at a key; of a stream, its dictionary. */
export function dictAt(dict: PDFDict, key: string): PDFDict | undefined {
  return dictOf(valueAt(dict, key));
}

function dictOf(value: PDFObject | undefined): PDFDict | undefined {
  if (value instanceof PDFDict) return value;
  return value instanceof PDFStream ? value.dict : undefined;
}

export function nameAt(dict: PDFDict, key: string): string | undefined {
  const value = valueAt(dict, key);
  return value instanceof PDFName ? nameOf(value) : undefined;
}

// A file has few names, used again and again.
const nameTexts = new WeakMap<PDFName, string>();

function nameOf(name: PDFName): string {
  let text = nameTexts.get(name);
  if (text === undefined) nameTexts.set(name, (text = name.decodeText()));
  return text;
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

/** The values of an array, references followed. */
function listAt(dict: PDFDict, key: string): PDFObject[] {
  return listOf(valueAt(dict, key));
}

function listOf(value: PDFObject | undefined): PDFObject[] {
  if (!(value instanceof PDFArray)) return [];
  const values: PDFObject[] = [];
  for (const [index, entry] of value.asArray().entries()) {
    const followed = entry instanceof PDFRef ? value.lookup(index) : entry;
    if (followed) values.push(followed);
  }
  return values;
}

/** The dictionaries of an array. */
export function dictsAt(dict: PDFDict, key: string): PDFDict[] {
  return listAt(dict, key).flatMap((value) => dictOf(value) ?? []);
}

/** The numbers of an array, 0 for what is none. */
export function numbersAt(dict: PDFDict, key: string): number[] {
  const value = valueAt(dict, key);
  if (!(value instanceof PDFArray)) return [];
  return value.asArray().map((_, index) => {
    const entry = value.lookup(index);
    return entry instanceof PDFNumber ? entry.asNumber() : 0;
  });
}

const LONGEST_TEXT = 1024 * 1024;

/** The text of a text string or text stream. Throws a `TooLargeError` where it is longer than a person would write. */
export function textAt(dict: PDFDict, key: string): string | undefined {
  const value = valueAt(dict, key);
  if (value instanceof PDFString) {
    const written = value.asString();
    return decodeText(written.includes('\\') ? latin1(value.asBytes()) : written);
  }
  const bytes = value instanceof PDFHexString ? value.asBytes() : dataOf(value);
  if (bytes && bytes.length > LONGEST_TEXT) throw new TooLargeError('1 MB in a text');
  return bytes && decodeText(latin1(bytes));
}

/** The unpacked data of a stream; undefined if it is broken. Throws a `TooLargeError` if there is too much of it. */
export function dataOf(value: PDFObject | undefined): Uint8Array | undefined {
  if (!(value instanceof PDFStream)) return undefined;
  try {
    return decodeStream(value);
  } catch (error) {
    if (error instanceof TooLargeError) throw error;
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
