import { SaxesParser } from 'saxes';
import { TooLargeError } from '../../pdf/read/too-large-error.ts';
import type { FoundField } from './found-field.ts';
import { decodeUnicode } from './inspect-file.ts';
import { listField } from './list-field.ts';

/** Formatted texts have a few levels of their own within a field. */
const MAX_DEPTH = 64;
const LONGEST_NAME = 1000;
/** The largest book has 3,000 fields; each value is told in two ways. */
const MOST_VALUES = 60_000;

/**
 * The fields of an XFDF file (ISO 19444-1); undefined if it was cut off or is no XML. It says of no value whether it is a text
 * or the state of a button, so each is given as both, and its field tells. Only the few elements that hold answers are read;
 * nothing outside the file is, and entities that it declares itself mean nothing. Throws a `TooLargeError` where elements are
 * nested deeper, names longer or values more than in any list of answers: each element takes the time of all that it lies in.
 */
export function readXfdf(bytes: Uint8Array): FoundField[] | undefined {
  const found: FoundField[] = [];
  const path: string[] = [];
  let value: string | undefined;
  let depth = 0;
  // Programs may write each element with a prefix of its namespace.
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ local, attributes }) => {
    if (++depth > MAX_DEPTH) throw new TooLargeError(`${MAX_DEPTH} elements within each other`);
    const name = attributes['name']?.value ?? '';
    if (name.length > LONGEST_NAME) throw new TooLargeError(`${LONGEST_NAME} letters in the name of a field`);
    if (local === 'field') path.push(name);
    if (local === 'value') value = '';
  });
  parser.on('text', (text) => {
    if (value !== undefined) value += text;
  });
  parser.on('cdata', (text) => {
    if (value !== undefined) value += text;
  });
  parser.on('closetag', ({ local, isSelfClosing }) => {
    depth--;
    if (local === 'field') path.pop();
    if (local !== 'value') return;
    if (found.length > MOST_VALUES) throw new TooLargeError(`${MOST_VALUES} values`);
    if (value !== undefined && !isSelfClosing) found.push(...describe(path.join('.'), value));
    value = undefined;
  });
  let isBroken = false;
  parser.on('error', () => (isBroken = true));
  parser.write(decodeUnicode(bytes)).close();
  return isBroken ? undefined : found;
}

function describe(name: string, value: string): FoundField[] {
  return [listField(name, { text: value }), listField(name, { state: value })];
}
