import type { Found, FoundOnce } from './show-result.ts';

/**
 * Each sheet once, where its best page stood: programs share most of them, and a sheet may be used on several occasions.
 * Of each other program the best page is kept beside it.
 */
export function joinCopies(found: readonly Found[]): FoundOnce[] {
  const joined: FoundOnce[] = [];
  const sheets = new Map<string, FoundOnce>();
  for (const page of found) {
    const { copy_of: sheet, program } = page.meta;
    const first = sheet === undefined ? undefined : sheets.get(sheet);
    if (!first) {
      const once = { ...page, copies: [] };
      joined.push(once);
      if (sheet !== undefined) sheets.set(sheet, once);
    } else if (
      program !== undefined &&
      ![first.meta.program, ...first.copies.map((copy) => copy.program)].includes(program)
    )
      first.copies.push({ url: page.url, program });
  }
  return joined;
}
