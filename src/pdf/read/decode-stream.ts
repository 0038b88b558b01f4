import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFFlateStream,
  PDFName,
  PDFNumber,
  PDFRawStream,
  type PDFObject,
  type PDFStream,
} from 'pdf-lib';
import { undoFilters, type Filter } from './undo-filters.ts';

/** The data of a stream of pdf-lib, its filters undone; throws as `undoFilters` does. */
export function decodeStream(stream: PDFStream): Uint8Array {
  if (stream instanceof PDFFlateStream) return stream.getUnencodedContents();
  if (!(stream instanceof PDFRawStream) || stream.getContents().length === 0) return stream.getContents();
  const data = stream.transform ? decrypt(stream) : stream.getContents();
  return undoFilters(data, listFilters(stream.dict), stream.dict.context);
}

function listFilters(dict: PDFDict): Filter[] {
  const [names, parameters] = ['Filter', 'DecodeParms'].map((key) => listOf(dict.lookup(PDFName.of(key))));
  return names!.map((name, index) => {
    if (!(name instanceof PDFName)) throw new Error('A filter of a stream is not a name.');
    const own = parameters![index];
    return { name: name.decodeText(), parameters: own instanceof PDFDict ? readNumbers(own) : undefined };
  });
}

function listOf(value: PDFObject | undefined): (PDFObject | undefined)[] {
  if (value === undefined) return [];
  return value instanceof PDFArray ? value.asArray().map((_, index) => value.lookup(index)) : [value];
}

function readNumbers(dict: PDFDict): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const key of dict.keys()) {
    const value = dict.lookup(key);
    if (value instanceof PDFNumber) numbers.set(key.decodeText(), value.asNumber());
  }
  return numbers;
}

/** Decrypting leaves data as long as it was. */
function decrypt(stream: PDFRawStream): Uint8Array {
  return decodePDFRawStream(PDFRawStream.of(stream.dict.context.obj({}), stream.contents, stream.transform)).decode();
}
