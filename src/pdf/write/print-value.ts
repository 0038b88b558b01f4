import { PdfName, PdfRef, PdfStream, PdfString, type PdfDict, type PdfValue } from '../values.ts';

/** A value in PDF syntax, one character for each byte. A stream is printed without its data. */
export function printValue(value: PdfValue): string {
  if (value === null) return 'null';
  if (typeof value === 'number') return printNumber(value);
  if (typeof value === 'boolean') return String(value);
  if (value instanceof PdfName) return printName(value.name);
  if (value instanceof PdfRef) return `${value.number} 0 R`;
  if (value instanceof PdfString) return printString(value.bytes);
  if (Array.isArray(value)) return `[${value.map(printValue).join(' ')}]`;
  return printDict(value instanceof PdfStream ? value.dict : value);
}

/** Five decimals are finer than any printer; an exponent is not allowed (ISO 32000-1, 7.3.3). */
export function printNumber(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Number(value.toFixed(5)));
}

function printDict(dict: PdfDict): string {
  let text = '<<';
  for (const [key, value] of dict) text += `${printName(key)} ${printValue(value)}`;
  return `${text}>>`;
}

function printName(name: string): string {
  if (/^[A-Za-z0-9_.+-]*$/.test(name)) return `/${name}`;
  return `/${name.replace(/[^A-Za-z0-9_.+-]/g, (character) => `#${character.charCodeAt(0).toString(16).padStart(2, '0')}`)}`;
}

function printString(bytes: string): string {
  // A line break or another control in it would be read as something else.
  if (!/[\0-\x1f\x7f]/.test(bytes)) return `(${bytes.replace(/[\\()]/g, '\\$&')})`;
  let hex = '';
  for (const character of bytes) hex += character.charCodeAt(0).toString(16).padStart(2, '0');
  return `<${hex}>`;
}
