import { sortCopies, type KeptCopy } from '../keep/kept-copy.ts';
import type { SiteLibrary } from '../answers/site-library.ts';

/** Copies in the order of the programs and their sheets, of each sheet the oldest first; what the site does not have comes last. */
export function orderCopies(copies: readonly KeptCopy[], { programs }: SiteLibrary): KeptCopy[] {
  const known = [...programs].flatMap(([program, { sheets }]) =>
    [...sheets.keys()].map((sheet) => nameOf(program, sheet)),
  );
  const place = new Map(known.map((name, index) => [name, index]));
  const placeOf = ({ program, sheet }: KeptCopy) => place.get(nameOf(program, sheet)) ?? known.length;
  return sortCopies(copies)
    .reverse()
    .sort((a, b) => placeOf(a) - placeOf(b));
}

function nameOf(program: string, sheet: string): string {
  return JSON.stringify([program, sheet]);
}
