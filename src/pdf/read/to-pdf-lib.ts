import {
  PDFArray,
  PDFBool,
  PDFCatalog,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNull,
  PDFNumber,
  PDFPageLeaf,
  PDFPageTree,
  PDFRef,
  PDFString,
  type PDFContext,
  type PDFObject,
} from 'pdf-lib';
import { DamagedHexString, PdfName, PdfRef, PdfStream, PdfString, type PdfDict, type PdfValue } from '../values.ts';

/** A plain value as pdf-lib has it, in the file of `context`. A stream cannot lie in another object and becomes null. */
export function toPdfLib(value: PdfValue, context: PDFContext): PDFObject {
  if (value === null || value instanceof PdfStream) return PDFNull;
  if (typeof value === 'number') return numberOf(value);
  if (typeof value === 'boolean') return value ? PDFBool.True : PDFBool.False;
  if (value instanceof PdfName) return nameOf(value.name);
  if (value instanceof PdfRef) return refOf(value);
  if (value instanceof DamagedHexString) return PDFHexString.of(value.digits);
  if (value instanceof PdfString) return PDFString.of(value.bytes.replace(/[\\()\r]/g, escape));
  if (Array.isArray(value)) {
    const array = PDFArray.withContext(context);
    for (const item of value) array.push(toPdfLib(item, context));
    return array;
  }
  return toDict(value, context);
}

/** Of what kind a dictionary is, pdf-lib asks when it makes it. */
function toDict(value: PdfDict, context: PDFContext): PDFDict {
  const entries = new Map<PDFName, PDFObject>();
  for (const [key, item] of value) entries.set(nameOf(key), toPdfLib(item, context));
  const type = value.get('Type');
  const kind = (type instanceof PdfName && KINDS.get(type.name)) || PDFDict;
  return kind.fromMapWithContext(entries, context);
}

const KINDS = new Map<string, Pick<typeof PDFDict, 'fromMapWithContext'>>([
  ['Catalog', PDFCatalog],
  ['Pages', PDFPageTree],
  ['Page', PDFPageLeaf],
]);

// pdf-lib prints a number or reference and reads the escapes of a name each time it is given one; files have much the same ones.
const names = new Map<string, PDFName>();
const numbers = new Map<number, PDFNumber>();
const refs = new Map<number, PDFRef>();
const MOST = 20_000;

function nameOf(name: string): PDFName {
  return keep(names, name, () => PDFName.of(name.replaceAll('#', '#23')));
}

function numberOf(value: number): PDFNumber {
  return keep(numbers, value, () => PDFNumber.of(value));
}

function refOf({ number, generation }: PdfRef): PDFRef {
  return generation === 0 ? keep(refs, number, () => PDFRef.of(number)) : PDFRef.of(number, generation);
}

function keep<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  let value = known.get(key);
  if (value === undefined) {
    value = make();
    if (known.size < MOST) known.set(key, value);
  }
  return value;
}

function escape(character: string): string {
  return character === '\r' ? '\\r' : `\\${character}`;
}
