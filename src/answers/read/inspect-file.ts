/** Larger than any form of ours with its answers, by far; a phone can still open it. */
export const MAX_BYTES = 64 * 1024 * 1024;

const PLAIN = new TextDecoder('latin1');

/** What a file is by its first bytes. */
export function tellFileKind(bytes: Uint8Array): 'pdf' | 'fdf' | 'xfdf' | 'other' {
  // Programs put other bytes before the header, up to this many (ISO 32000-1, annex H, 3.4.1).
  const start = PLAIN.decode(bytes.subarray(0, 1024));
  if (start.includes('%PDF-')) return 'pdf';
  if (start.includes('%FDF-')) return 'fdf';
  return /<xfdf[\s>]/.test(start) ? 'xfdf' : 'other';
}

/**
 * Whether a PDF has its end, and nothing that was begun behind it: a file cut off in a later revision would else give the
 * answers of an earlier one. Lines that a mail program put there do no harm.
 */
export function isWhole(bytes: Uint8Array): boolean {
  const end = findAll(bytes, END).at(-1);
  if (end === undefined) return false;
  const rest = PLAIN.decode(bytes.subarray(end + END.length));
  return !/^\s*\d|endobj/.test(rest);
}

const END = '%%EOF';

/** A program that saves by appending leaves every earlier state in the file (ISO 32000-1, 7.5.6). */
export function countEarlierRevisions(bytes: Uint8Array): number {
  const linearized = PLAIN.decode(bytes.subarray(0, 1024)).includes('/Linearized');
  const marks = findAll(bytes, 'startxref').length;
  // A file made for reading page by page over a network has two tables from the start (annex F).
  return Math.max(0, marks - (linearized ? 2 : 1));
}

function findAll(bytes: Uint8Array, word: string): number[] {
  const mark = [...word].map((character) => character.charCodeAt(0));
  const places: number[] = [];
  for (let at = bytes.indexOf(mark[0]!); at >= 0; at = bytes.indexOf(mark[0]!, at + 1))
    if (mark.every((byte, index) => bytes[at + index] === byte)) places.push(at);
  return places;
}
