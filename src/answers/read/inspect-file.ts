import { SAVED_FORMAT, SEALED_FORMAT } from '../saved/saved-file.ts';

/** Larger than any form of ours with its answers, by far; a phone can still open it. */
export const MAX_MEGABYTES = 64;
export const MAX_BYTES = MAX_MEGABYTES * 1024 * 1024;

/** In an archive: more than a ward hands in at once. */
export const MOST_FILES = 1000;

const PLAIN = new TextDecoder('latin1');

/** Programs put other bytes before the header of a PDF, up to this many (ISO 32000-1, annex H, 3.4.1). */
export const START_BYTES = 1024;

/** Every kind of file that may hold answers; `json` is of some other format, and `other` of no kind that can be read. */
export type FileKind = 'pdf' | 'fdf' | 'xfdf' | 'zip' | 'saved' | 'sealed' | 'json' | 'other';

/** What a file is by its first bytes, whatever its name is. They may be cut off after `START_BYTES`. */
export function tellFileKind(bytes: Uint8Array): FileKind {
  const start = bytes.subarray(0, START_BYTES);
  const plain = PLAIN.decode(start);
  // What begins a file counts before what stands in it: a ZIP may hold a PDF as it is, and an answer name one.
  if (/^PK(?:\x03\x04|\x05\x06)/.test(plain)) return 'zip';
  const text = decodeUnicode(start).trimStart();
  if (text.startsWith('<') && /<(?:[\w.-]+:)?xfdf[\s>]/.test(text)) return 'xfdf';
  if (/^\{(?!\\)/.test(text)) {
    const [, format] = /"format"\s*:\s*"([^"]*)"/.exec(text) ?? [];
    return format === SAVED_FORMAT ? 'saved' : format === SEALED_FORMAT ? 'sealed' : 'json';
  }
  if (plain.includes('%PDF-')) return 'pdf';
  return plain.includes('%FDF-') ? 'fdf' : 'other';
}

/** A text in UTF-8, or in UTF-16 where it begins with its mark. */
export function decodeUnicode(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : bytes[0] === 0xff ? 'utf-16le' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

/**
 * Whether a PDF has its end, and nothing that was begun behind it: a file cut off in a later revision would else give the
 * answers of an earlier one. Lines that a mail program put there do no harm.
 */
export function isWhole(bytes: Uint8Array): boolean {
  const end = findLast(bytes, END);
  if (end === undefined) return false;
  const rest = PLAIN.decode(bytes.subarray(end + END.length));
  return !/^\s*\d|endobj/.test(rest);
}

const END = '%%EOF';

/** Whether a file says that it is locked (ISO 32000-1, 7.6). */
export function namesEncryption(bytes: Uint8Array): boolean {
  return findAll(bytes, '/Encrypt').some((at) => !/[A-Za-z]/.test(String.fromCharCode(bytes[at + 8] ?? 0)));
}

/** A program that saves by appending leaves every earlier state in the file (ISO 32000-1, 7.5.6). */
export function countEarlierRevisions(bytes: Uint8Array): number {
  const linearized = PLAIN.decode(bytes.subarray(0, 1024)).includes('/Linearized');
  const marks = findAll(bytes, 'startxref').length;
  // A file made for reading page by page over a network has two tables from the start (annex F).
  return Math.max(0, marks - (linearized ? 2 : 1));
}

function findAll(bytes: Uint8Array, word: string): number[] {
  const mark = codesOf(word);
  const places: number[] = [];
  for (let at = bytes.indexOf(mark[0]!); at >= 0; at = bytes.indexOf(mark[0]!, at + 1))
    if (standsAt(bytes, at, mark)) places.push(at);
  return places;
}

/** Where a word stands for the last time: what ends a file need not be looked for from its start. */
export function findLast(bytes: Uint8Array, word: string): number | undefined {
  const mark = codesOf(word);
  let at = bytes.lastIndexOf(mark[0]!);
  while (at >= 0 && !standsAt(bytes, at, mark)) at = at === 0 ? -1 : bytes.lastIndexOf(mark[0]!, at - 1);
  return at < 0 ? undefined : at;
}

function standsAt(bytes: Uint8Array, at: number, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[at + index] === byte);
}

function codesOf(word: string): number[] {
  return [...word].map((character) => character.charCodeAt(0));
}
