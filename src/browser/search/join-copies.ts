import { parseSheetKey } from '../../model/field-name.ts';
import type { LibraryPrograms } from '../answers/site-library.ts';
import type { Found, FoundOnce } from './show-result.ts';

/** Shows each sheet once, since programs share most of them and a sheet may be used on several occasions. */
export interface CopyJoiner {
  /** The pages that no page before was a copy of, each with one page of every other program that has its sheet. */
  join(found: readonly Found[]): FoundOnce[];
}

/** @param programs of the site */
export function createCopyJoiner(programs: LibraryPrograms): CopyJoiner {
  const known = new Set<string>();

  function isNew({ meta: { copy_of: sheet } }: Found): boolean {
    if (sheet === undefined) return true;
    if (known.has(sheet)) return false;
    known.add(sheet);
    return true;
  }

  function listCopies({ meta: { copy_of: sheet, program } }: Found): FoundOnce['copies'] {
    return programs.flatMap(([, { title, sheets }]) => {
      const copy = title === program ? undefined : sheets.find(([key]) => parseSheetKey(key)?.worksheet === sheet);
      return copy ? [{ url: copy[1].href, program: title }] : [];
    });
  }

  return { join: (found) => found.filter(isNew).map((page) => ({ ...page, copies: listCopies(page) })) };
}
