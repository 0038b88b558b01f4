import { groupBy } from '../../model/group-by.ts';
import type { FoundByPage, RecognisedPages } from './page-of-list.ts';

/** What the names on each page bear. Numbers mean nothing where a program gives one to each field, and not to each copy. */
export function markPages(places: RecognisedPages, byPage: FoundByPage): Map<number, string> {
  const marks = [...places].map(([page, { manifest, face }]) => {
    const names = new Set(manifest.faces[face]!.widgets.map(({ name }) => name));
    return [page, new Set(byPage.get(page)!.map(({ name }) => markOf(name, names)))] as const;
  });
  const numbered = marks.flatMap(([, ofPage]) => [...groupBy([...ofPage], withoutNumbers)]);
  const ofFields = new Set(numbered.flatMap(([mark, alike]) => (alike.length > 1 ? [mark] : [])));
  return new Map(
    marks.map(([page, ofPage]) => {
      const meant = [...ofPage].map((mark) => (ofFields.has(withoutNumbers(mark)) ? withoutNumbers(mark) : mark));
      return [page, [...new Set(meant)].sort().join('|')];
    }),
  );
}

function withoutNumbers(mark: string): string {
  return mark.replace(/\d+/g, '#');
}

/** What stands around the longest name of ours in a name, such as `*#1`; nothing if it holds none, or is one. */
function markOf(name: string, names: ReadonlySet<string>): string {
  if (names.has(name)) return '';
  const [own] = [...names].filter((one) => name.includes(one)).sort((a, b) => b.length - a.length);
  return own === undefined ? '' : name.replace(own, '*');
}
