import { TooLargeError } from '../../pdf/read/too-large-error.ts';
import { weighShown } from './weigh-shown.ts';
import type { PageMark } from '../flat/read-page-marks.ts';

type TextMark = Extract<PageMark, { kind: 'text' }>;

/** What a page shows besides what was printed on it. */
interface Added {
  added: string[];
  /** All other words of a page from which printed ones are gone, or were replaced: which of them were printed cannot be told. */
  changed?: string[];
}

/** What pages are known to show, each by the weight of its letters: see `weighLetters`. */
interface KnownLetters {
  /** Of all pages of the lists of fields. */
  anyPage: ReadonlySet<number>;
  /** Of this very page, where it is known which one it is. */
  thisPage: number | undefined;
  /** Whether it repeats answers that the form has, and nothing else. */
  isContinuation: boolean;
}

/** The densest page of print has some ten thousand. */
const MOST_LETTERS = 100_000;

/**
 * Tells words that were put into the content of a page from those that were printed on it. A program may write a page anew as it
 * likes, but the letters stay: as long as they are all there, and none is left over, nothing was added.
 */
export function findAdded(texts: readonly TextMark[], known: KnownLetters): Added {
  const isPrinted = (marks: readonly TextMark[]): boolean => {
    const letters = weigh(marks);
    return letters === 0 || known.anyPage.has(letters);
  };
  if (texts.reduce((sum, { text }) => sum + text.length, 0) > MOST_LETTERS)
    throw new TooLargeError(`${MOST_LETTERS} letters on a page`);
  const strange = findStrange(texts);
  // Letters that cannot be told weigh nothing.
  if (isPrinted(texts)) return { added: [...strange].flatMap(({ text }) => (text.includes('\ufffd') ? text : [])) };
  const rest = texts.filter((mark) => !strange.has(mark));
  const ofStrange = [...strange].map(({ text }) => text);
  if (isPrinted(rest)) return { added: ofStrange };
  if (known.thisPage !== undefined) {
    // Words are mostly added in one place; a program may have set what stood beside them in its own font, too.
    const run = findRun(texts, known.thisPage);
    if (run !== undefined) return { added: [run] };
    const further = findRun(rest, known.thisPage);
    if (further !== undefined) return { added: [...ofStrange, further] };
  }
  if (known.isContinuation) return { added: ofStrange };
  const words = (marks: readonly TextMark[]): string[] => marks.map(({ text }) => text);
  return known.thisPage === undefined ? { added: words(texts) } : { added: ofStrange, changed: words(rest) };
}

/** Texts in fonts of other programs, or not marked where others are; none where that holds of all there is. */
function findStrange(texts: readonly TextMark[]): Set<TextMark> {
  const own = texts.filter(({ isOwnFont }) => isOwnFont);
  if (own.length === 0) return new Set();
  const isTagged = own.some(({ isMarked }) => isMarked);
  return new Set(texts.filter(({ isOwnFont, isMarked }) => !isOwnFont || (isTagged && !isMarked)));
}

function weigh(marks: readonly TextMark[]): number {
  return marks.reduce((sum, { text }) => sum + weighShown(text), 0);
}

/**
 * What follows each other on a page, in one place or in two, and is as heavy as its letters are over what was printed: whole
 * pieces, or letters of them.
 */
function findRun(marks: readonly TextMark[], printed: number): string | undefined {
  const texts = marks.map(({ text }) => text);
  for (const parts of [texts, [...texts.join(' ')]]) {
    const weights = parts.map(weighShown);
    const surplus = weights.reduce((sum, weight) => sum + weight, 0) - printed;
    if (surplus <= 0) return undefined;
    const one = findSum(weights, surplus);
    const runs = one ? [one] : parts === texts ? findTwoSums(weights, surplus) : undefined;
    if (runs) return runs.flatMap((run) => parts.slice(...run)).join(parts === texts ? ' ' : '');
  }
  return undefined;
}

/** Numbers that follow each other, from one to before another. */
type Run = [from: number, to: number];

/** A page with more pieces has so many pairs of runs that two could weigh the same by chance. */
const MOST_PIECES = 200;

/** The first two runs of numbers that add up to a sum. */
function findTwoSums(numbers: readonly number[], wanted: number): Run[] | undefined {
  if (numbers.length > MOST_PIECES) return undefined;
  const earlier = new Map<number, Run>();
  for (let start = 0; start < numbers.length; start++) {
    for (let from = start - 1, sum = 0; from >= 0; from--) earlier.set((sum += numbers[from]!), [from, start]);
    for (let to = start, sum = 0; to < numbers.length; to++) {
      const other = earlier.get(wanted - (sum += numbers[to]!));
      if (other) return [other, [start, to + 1]];
    }
  }
  return undefined;
}

/** The first numbers following each other that add up to a sum. */
function findSum(numbers: readonly number[], wanted: number): Run | undefined {
  const starts = new Map([[0, 0]]);
  let sum = 0;
  for (const [at, number] of numbers.entries()) {
    sum += number;
    const from = starts.get(sum - wanted);
    if (from !== undefined) return [from, at + 1];
    starts.set(sum, at + 1);
  }
  return undefined;
}
