import { distance } from 'fastest-levenshtein';

/** Fewer letters begin too much. */
const SHORTEST_BEGINNING = 4;

/** Nobody reads a longer list in a terminal. */
const MOST_LISTED = 40;

/**
 * The candidate that differs from a mistyped name in the fewest letters, or undefined if none is near: with more than
 * two of five letters wrong (two of four in a short name) it is another word, not a slip, unless it is the beginning of one.
 */
export function findNearest(name: string, candidates: Iterable<string>): string | undefined {
  const ranked = [...candidates]
    .map((candidate) => ({ candidate, letters: distance(name.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, letters }) => letters <= allowedSlips(Math.max(name.length, candidate.length)))
    .toSorted((a, b) => a.letters - b.letters || (a.candidate < b.candidate ? -1 : 1));
  return ranked[0]?.candidate ?? findLonger(name, candidates);
}

/** The one candidate of which a name is the beginning: `Number` for `NumberField`. */
function findLonger(name: string, candidates: Iterable<string>): string | undefined {
  if (name.length < SHORTEST_BEGINNING) return undefined;
  const [longer, another] = [...candidates].filter((one) => one.toLowerCase().startsWith(name.toLowerCase()));
  return another === undefined ? longer : undefined;
}

function rankByDistance(name: string, candidates: readonly string[]): string[] {
  return candidates
    .map((candidate) => ({ candidate, letters: distance(name, candidate) }))
    .toSorted((a, b) => a.letters - b.letters)
    .map(({ candidate }) => candidate);
}

function allowedSlips(length: number): number {
  return Math.max(Math.min(2, length / 2), length * 0.4);
}

/** `Did you mean "x"?` where something is near, else what there is. */
export function adviseNearest(name: string, candidates: Iterable<string>): string {
  const all = [...candidates];
  const nearest = findNearest(name, all);
  if (nearest !== undefined) return `Did you mean "${nearest}"?`;
  if (all.length === 0) return 'There is none to choose from here.';
  const listed = all.toSorted();
  if (all.length <= MOST_LISTED) return `There is: ${listed.join(', ')}.`;
  return `There are ${all.length}, among them: ${rankByDistance(name, listed).slice(0, MOST_LISTED).join(', ')}.`;
}
