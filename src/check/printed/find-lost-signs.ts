import { unicodeName } from 'unicode-name';
import type { Place } from '../../model/node.ts';
import { isPrinted } from '../../model/printed-signs.ts';
import { errorAt } from '../../problem/problem-at.ts';
import type { Problem } from '../../problem/problem.ts';
import { findInText } from '../../read/find-in-text.ts';
import type { AuthoredText } from './authored-texts.ts';
import type { PrintedText } from './list-printed.ts';
import { signPattern } from './sign-pattern.ts';

/** Every sign that is printed is in the fonts of the paper: the first of each kind in each file where one is not. */
export function findLostSigns(printed: readonly PrintedText[], texts: readonly AuthoredText[]): Problem[] {
  const missing = new Map(
    printed.flatMap(({ text, place }) => findMissing(text).map((sign) => [sign, place] as const)),
  );
  const placed = [...missing].flatMap(([sign, place]) => {
    const found = texts.flatMap(({ file, text }) => findInText(text, file, signPattern(sign)) ?? []);
    return (found.length > 0 ? found : [place]).map((at) => ({ sign, at }));
  });
  const kinds = Map.groupBy(placed, ({ sign, at }) => JSON.stringify([at.file, kindOf(sign)]));
  return [...kinds.values()].map((all) => {
    const { sign, at } = all.reduce((first, other) => (isBefore(other.at, first.at) ? other : first));
    return errorAt(at, 'sign-not-printed', describe(sign), advise(sign));
  });
}

const SIGNS = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What readers see as one sign, such as a face with the colour of its skin, is one. */
function findMissing(text: string): string[] {
  if ([...text].every(isPrinted)) return [];
  return [...SIGNS.segment(text)].map(({ segment }) => segment).filter((sign) => ![...sign].every(isPrinted));
}

function isBefore(one: Place, other: Place): boolean {
  return one.line < other.line || (one.line === other.line && one.column < other.column);
}

/** Letters of one script are told once; each other sign is a kind of its own. */
function kindOf(sign: string): string {
  return isLetter(sign) ? nameOf(sign).split(' ')[0]! : sign;
}

function isLetter(sign: string): boolean {
  return /^\p{L}/u.test(sign);
}

/** Of a sign that has no name as a whole, the name of its first part that no font has. */
function nameOf(sign: string): string {
  return unicodeName(sign) ?? unicodeName([...sign].find((part) => !isPrinted(part))!)!;
}

function describe(sign: string): string {
  const codes = [...sign].map((part) => `U+${part.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`);
  return `The fonts of the paper have no "${sign}" (${codes.join(' ')}, ${nameOf(sign)}).`;
}

function advise(sign: string): string {
  return isLetter(sign)
    ? 'Write it in Latin, Greek, Cyrillic or Devanagari letters, or leave it out. Letters of other scripts cannot be printed.'
    : 'Write it in words, or take another sign: arrows such as →, ticks such as ✓, boxes, stars, hearts and most signs of one colour can be printed.';
}
