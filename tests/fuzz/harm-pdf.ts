import fc from 'fast-check';
import {
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNull,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
  type PDFObject,
} from 'pdf-lib';
import { byteHarms, harmBytes, SHARE, type ByteHarm } from './harm-bytes.ts';

/** Which of the things of a kind in a file, from 0 for the first to 1. */
type Which = number;

/** A change of the objects of a PDF that leaves it a PDF. */
export type PdfHarm =
  | { what: 'object'; which: Which; put: Piece }
  | { what: 'entry'; which: Which; key: Which; put: Piece }
  | { what: 'stream'; which: Which; harms: ByteHarm[] }
  | { what: 'field'; which: Which; key: string; put: Piece };

/** What is put somewhere; undefined takes away what is there. */
type Piece =
  undefined | { name: string } | { text: string } | { number: number } | { copyOf: Which } | { refTo: Which } | 'null';

const FIELD_KEYS = [
  'V',
  'AS',
  'AP',
  'T',
  'FT',
  'Ff',
  'Rect',
  'Parent',
  'Kids',
  'Subtype',
  'DV',
  'DA',
  'MK',
  'P',
  'MaxLen',
];

const which = SHARE;
const piece: fc.Arbitrary<Piece> = fc.oneof(
  fc.constant(undefined),
  fc.constantFrom('Off', 'Yes', 'walk', 'Tx', 'Btn', 'Widget').map((name) => ({ name })),
  fc.string({ maxLength: 12 }).map((text) => ({ text })),
  fc.oneof(fc.integer(), fc.double({ noNaN: true, min: -1e9, max: 1e9 })).map((number) => ({ number })),
  which.map((copyOf) => ({ copyOf })),
  which.map((refTo) => ({ refTo })),
  fc.constant('null' as const),
);

export const pdfHarms: fc.Arbitrary<PdfHarm[]> = fc.array(
  fc.oneof(
    fc.record({ what: fc.constant('object' as const), which, put: piece }),
    fc.record({ what: fc.constant('entry' as const), which, key: which, put: piece }),
    fc.record({ what: fc.constant('stream' as const), which, harms: byteHarms(['Tj', 'BT', '(x)', 'Q', 'q']) }),
    fc.record({ what: fc.constant('field' as const), which, key: fc.constantFrom(...FIELD_KEYS), put: piece }),
  ),
  { minLength: 1, maxLength: 4 },
);

/** The file with its objects changed, saved as a program without object streams does. */
export async function harmPdf(bytes: Uint8Array, harms: readonly PdfHarm[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  for (const harm of harms) doHarm(pdf, harm);
  return pdf.save({ useObjectStreams: false, updateFieldAppearances: false, addDefaultPage: false });
}

function doHarm({ context }: PDFDocument, harm: PdfHarm): void {
  const objects = context.enumerateIndirectObjects();
  const one = <T>(all: readonly T[], which: Which): T | undefined => all[Math.floor(which * all.length)];
  const make = (put: Piece, at: PDFObject | undefined): PDFObject | undefined => {
    if (put === undefined) return undefined;
    if (put === 'null') return PDFNull;
    if ('name' in put) return PDFName.of(put.name);
    // As it stood there: a text in place of a text, or beside it.
    if ('text' in put) return at instanceof PDFHexString ? PDFHexString.fromText(put.text) : PDFString.of(put.text);
    if ('number' in put) return PDFNumber.of(put.number);
    // A copy: an object put into itself could not be saved.
    if ('copyOf' in put) return one(objects, put.copyOf)![1].clone(context);
    return one(objects, put.refTo)![0];
  };
  const set = (dict: PDFDict, key: PDFName, put: Piece): void => {
    const value = make(put, dict.get(key));
    if (value) dict.set(key, value);
    else dict.delete(key);
  };
  const dicts = objects
    .map(([, object]) => (object instanceof PDFStream ? object.dict : object))
    .filter((object) => object instanceof PDFDict);
  switch (harm.what) {
    case 'object': {
      const [ref] = one(objects, harm.which)!;
      const value = make(harm.put, undefined);
      if (value && !(value instanceof PDFRef)) context.assign(ref, value);
      else context.delete(ref);
      return;
    }
    case 'entry': {
      const dict = one(dicts, harm.which);
      const key = dict && one(dict.keys(), harm.key);
      if (key) set(dict, key, harm.put);
      return;
    }
    case 'stream': {
      const streams = objects.filter(([, object]) => object instanceof PDFRawStream);
      const [ref, stream] = one(streams, harm.which) ?? [];
      if (ref && stream instanceof PDFRawStream)
        context.assign(ref, PDFRawStream.of(stream.dict, harmBytes(stream.contents, harm.harms)));
      return;
    }
    case 'field': {
      const fields = dicts.filter(
        (dict) => dict.has(PDFName.of('T')) || dict.get(PDFName.of('Subtype')) === PDFName.of('Widget'),
      );
      const field = one(fields, harm.which);
      if (field) set(field, PDFName.of(harm.key), harm.put);
    }
  }
}
