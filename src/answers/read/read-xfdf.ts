import { SaxesParser } from 'saxes';
import { TooLargeError } from '../../pdf/read/too-large-error.ts';
import type { Addition } from '../answer.ts';
import { listAddition, type AnswerList } from './answer-list.ts';
import type { FoundField } from './found-field.ts';
import { decodeUnicode, START_BYTES } from './inspect-file.ts';
import { listField } from './list-field.ts';
import { ENDS_LINE } from './read-rich-text.ts';

/** Formatted texts have a few levels of their own within a field. */
const MAX_DEPTH = 64;
const LONGEST_NAME = 1000;
/** The largest book has 3,000 fields; each value is told in two ways. */
const MOST_VALUES = 60_000;

/** The elements of annotations by what a PDF calls them (ISO 19444-1, 6.5). */
const ANNOTATIONS = new Map([
  ['caret', 'Caret'],
  ['circle', 'Circle'],
  ['fileattachment', 'FileAttachment'],
  ['freetext', 'FreeText'],
  ['highlight', 'Highlight'],
  ['ink', 'Ink'],
  ['line', 'Line'],
  ['polygon', 'Polygon'],
  ['polyline', 'PolyLine'],
  ['sound', 'Sound'],
  ['square', 'Square'],
  ['squiggly', 'Squiggly'],
  ['stamp', 'Stamp'],
  ['strikeout', 'StrikeOut'],
  ['text', 'Text'],
  ['underline', 'Underline'],
]);
const WORDS = new Set(['contents', 'contents-richtext']);

/**
 * The fields of an XFDF file (ISO 19444-1); undefined if it was cut off or is no XML. It says of no value whether it is a text
 * or the state of a button, so each is given as both, and its field tells. Only the few elements that hold answers are read;
 * nothing outside the file is, and entities that it declares itself mean nothing. Throws a `TooLargeError` where elements are
 * nested deeper, names longer or values more than in any list of answers: each element takes the time of all that it lies in.
 */
export function readXfdf(bytes: Uint8Array): AnswerList | undefined {
  const found: FoundField[] = [];
  /** The fields that are open; a program may give a formatted text alone. */
  const path: { name: string; hasValue: boolean; rich: string }[] = [];
  /** The depth of the formatted text; 0 outside of it. */
  let inRich = 0;
  let value: string | undefined;
  const additions: Addition[] = [];
  /** The annotation that is open. */
  let note: { depth: number; page: string; kind: string; words: string } | undefined;
  /** The depth of the element with its words; 0 outside of it. */
  let inWords = 0;
  let depth = 0;
  // Programs may write each element with a prefix of its namespace.
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ local, attributes }) => {
    if (++depth > MAX_DEPTH) throw new TooLargeError(`${MAX_DEPTH} elements within each other`);
    const name = attributes['name']?.value ?? '';
    if (name.length > LONGEST_NAME) throw new TooLargeError(`${LONGEST_NAME} letters in the name of a field`);
    const field = path.at(-1);
    if (local === 'field') path.push({ name, hasValue: false, rich: '' });
    if (local === 'value-richtext') inRich = depth;
    if (local === 'value') {
      value = '';
      if (field) field.hasValue = true;
    }
    if (!note && ANNOTATIONS.has(local))
      note = { depth, page: attributes['page']?.value ?? '', kind: ANNOTATIONS.get(local)!, words: '' };
    // Programs write the words twice, with their look and without.
    else if (note && WORDS.has(local) && note.words === '') inWords = depth;
  });
  const takeText = (text: string): void => {
    if (value !== undefined) value += text;
    if (inRich > 0 && path.length > 0) path.at(-1)!.rich += text;
    if (note && inWords > 0) note.words += text;
  };
  parser.on('text', takeText);
  parser.on('cdata', takeText);
  parser.on('closetag', ({ local, isSelfClosing }) => {
    if (depth === inWords) inWords = 0;
    if (inRich > 0 && ENDS_LINE.has(local)) takeText('\n');
    if (depth === inRich) inRich = 0;
    if (note && depth === note.depth) {
      if (additions.length > MOST_VALUES) throw new TooLargeError(`${MOST_VALUES} notes`);
      const page = /^\d+$/.test(note.page) ? Number(note.page) + 1 : undefined;
      additions.push(listAddition(page, note.kind, note.words));
      note = undefined;
    }
    depth--;
    if (found.length > MOST_VALUES) throw new TooLargeError(`${MOST_VALUES} values`);
    if (local === 'value') {
      if (value !== undefined && !isSelfClosing) found.push(...describe(nameOf(path), value));
      value = undefined;
    }
    if (local !== 'field') return;
    const { hasValue, rich } = path.at(-1)!;
    if (!hasValue && rich.trim() !== '') found.push(...describe(nameOf(path), rich.trim()));
    path.pop();
  });
  let isBroken = false;
  parser.on('error', () => (isBroken = true));
  const xml = decodeXml(bytes);
  if (xml === undefined) return undefined;
  parser.write(xml).close();
  return isBroken ? undefined : { fields: found, additions };
}

/** XML says in its first line what its letters are written in (XML 1.0, 4.3.3); undefined where that is nothing known. */
function decodeXml(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, START_BYTES));
  const [, encoding = 'utf-8'] = /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(start) ?? [];
  if (/^utf-(?:8|16)$/i.test(encoding)) return decodeUnicode(bytes);
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return undefined;
  }
}

function nameOf(path: readonly { name: string }[]): string {
  return path.map(({ name }) => name).join('.');
}

function describe(name: string, value: string): FoundField[] {
  return [listField(name, { text: value }), listField(name, { state: value })];
}
