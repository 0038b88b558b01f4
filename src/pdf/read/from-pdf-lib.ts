import {
  PDFArray,
  PDFBool,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFStream,
  PDFString,
  type PDFContext,
  type PDFObject,
} from 'pdf-lib';
import { PdfName, PdfRef, PdfStream, PdfString, type PdfDict, type PdfValue } from '../values.ts';
import { latin1 } from './parse-value.ts';
import { PdfObjects } from './pdf-objects.ts';

/** All objects of a file that pdf-lib has loaded, as they are now. */
export function fromPdfLib(context: PDFContext): PdfObjects {
  const trailer: PdfDict = new Map();
  for (const [key, value] of Object.entries(context.trailerInfo)) if (value) trailer.set(key, toValue(value));
  const objects = context.enumerateIndirectObjects().map(([ref, object]) => ({
    ref: toRef(ref),
    value: toValue(object),
  }));
  const header = context.header.toString().split(/[\r\n]/)[0] ?? '';
  return new PdfObjects(header, trailer, objects);
}

/** What is none of the kinds a value can have, since it could not be read, becomes null. */
function toValue(object: PDFObject): PdfValue {
  if (object instanceof PDFName) return new PdfName(object.decodeText());
  if (object instanceof PDFRef) return toRef(object);
  if (object instanceof PDFNumber) return object.asNumber();
  if (object instanceof PDFString || object instanceof PDFHexString) return new PdfString(latin1(object.asBytes()));
  if (object instanceof PDFBool) return object.asBoolean();
  if (object instanceof PDFArray) return object.asArray().map(toValue);
  if (object instanceof PDFDict) return toDict(object);
  return object instanceof PDFStream ? new PdfStream(toDict(object.dict), object.getContents()) : null;
}

function toDict(dict: PDFDict): PdfDict {
  return new Map(dict.entries().map(([key, value]) => [key.decodeText(), toValue(value)]));
}

function toRef({ objectNumber, generationNumber }: PDFRef): PdfRef {
  return new PdfRef(objectNumber, generationNumber);
}
