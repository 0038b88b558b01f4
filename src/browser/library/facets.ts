import type { Owner, Stage } from '../../model/node.ts';

/** What the library is filtered by, in the order it is offered. */
export const FACETS = ['stage', 'program', 'kind', 'minutes', 'who', 'language'] as const;
export type Facet = (typeof FACETS)[number];

/** What of an entry tells where it belongs. */
export interface Filed {
  kind: 'sheet' | 'article';
  /** BCP 47. */
  lang: string;
  stage?: Stage;
  minutes?: number;
  /** Undefined for an article. */
  filledBy?: Owner | 'relative';
  /** The programs that use it. */
  places: readonly { program: string }[];
}

/** The lengths one can ask for, in minutes at most; what takes longer than all is `more`. */
export const LENGTHS = [5, 10, 20] as const;

/** The values of a facet an entry has. */
function valuesOf(entry: Filed, facet: Facet): string[] {
  switch (facet) {
    case 'stage':
      return entry.stage === undefined ? [] : [entry.stage];
    case 'program':
      return entry.places.map(({ program }) => program);
    case 'kind':
      return [entry.kind];
    case 'minutes': {
      const { minutes } = entry;
      if (minutes === undefined) return [];
      const within = LENGTHS.filter((most) => minutes <= most).map(String);
      return within.length > 0 ? within : ['more'];
    }
    case 'who':
      return entry.filledBy === undefined ? [] : [entry.filledBy];
    case 'language':
      return [entry.lang.toLowerCase()];
  }
}

/** How many entries have each value of a facet. */
export function countValues(entries: readonly Filed[], facet: Facet): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of entries.flatMap((entry) => valuesOf(entry, facet)))
    counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** The entries that have each of the chosen values. */
export function filterEntries<E extends Filed>(entries: readonly E[], chosen: Partial<Record<Facet, string>>): E[] {
  return entries.filter((entry) =>
    FACETS.every((facet) => chosen[facet] === undefined || valuesOf(entry, facet).includes(chosen[facet])),
  );
}
