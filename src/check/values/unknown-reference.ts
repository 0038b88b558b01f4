import type { Authored } from '../../read/library.ts';
import { adviseNearest } from '../../problem/nearest.ts';
import { errorAt } from '../../problem/problem-at.ts';
import type { Problem } from '../../problem/problem.ts';

/** An id that names nothing, told with the nearest one that does. `what` says what it should name. */
export function unknownReference(
  from: Authored<unknown>,
  path: PropertyKey[],
  what: string,
  id: string,
  known: Iterable<string>,
): Problem {
  return errorAt(
    from.placeOf(path),
    'unknown-reference',
    `There is no ${what} with the id "${id}".`,
    adviseNearest(id, new Set(known)),
  );
}

/** Those of a list of ids that name nothing. */
export function unknownReferences(
  from: Authored<unknown>,
  path: PropertyKey[],
  what: string,
  ids: readonly string[],
  known: readonly string[],
): Problem[] {
  return ids.flatMap((id, index) =>
    known.includes(id) ? [] : [unknownReference(from, [...path, index], what, id, known)],
  );
}
