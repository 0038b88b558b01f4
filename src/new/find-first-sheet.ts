import { findUnusedWorksheets } from '../check/values/check-references.ts';
import type { Library } from '../read/library.ts';
import { STAGES } from '../model/node.ts';

/** An answer of another sheet, or questions made of a program's data, which in a new program would be others. */
const LEANS_ON_OTHERS = /<(Carried|LookBack)\b|\bprogram\./;
const COMMENTS = /\{\/\*.*?\*\/\}/gs;

/**
 * The worksheet a new program or article leads to: the first of the loop that is for patients and stands alone. One that is
 * already in use goes before all others, since its fields are in the lock.
 */
export function findFirstSheet(library: Library, among: 'all' | 'published' = 'all'): string | undefined {
  const unused = new Set(findUnusedWorksheets(library));
  return [...library.worksheets.values()]
    .filter((worksheet) => among === 'all' || !unused.has(worksheet))
    .filter(
      ({ source }) =>
        source.value.filled_by !== 'clinician' && !LEANS_ON_OTHERS.test(source.body.replaceAll(COMMENTS, '')),
    )
    .toSorted(
      (a, b) =>
        Number(unused.has(a)) - Number(unused.has(b)) ||
        STAGES.indexOf(a.source.value.stage) - STAGES.indexOf(b.source.value.stage) ||
        (a.id < b.id ? -1 : 1),
    )[0]?.id;
}
