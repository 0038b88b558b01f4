import type { Manifest } from '../../model/manifest.ts';
import { groupBy } from '../../model/group-by.ts';
import type { FoundField } from './found-field.ts';
import { hasContent, isSameBox, isShared, isTwiceByName, isTwiceInPlace } from './is-twice.ts';
import { markPages } from './mark-pages.ts';
import type { FoundByPage, PageOfList, RecognisedPages } from './page-of-list.ts';

export type SeparatedCopies<Found> =
  /** One copy of one document. */
  | { outcome: 'one'; manifest: Manifest; pages: RecognisedPages }
  /** Each with its own fields, their pages counted from its own first one. */
  | { outcome: 'several'; copies: { manifest: Manifest; found: Found[] }[]; pages: RecognisedPages }
  /** More than one copy; which page belongs to which cannot be told. */
  | { outcome: 'mixed' };

/** The share of a page's boxes that must be there; programs lose some when they save. */
const LEAST_FITTING = 0.5;

/** Pages of a file that follow each other as in one document. */
interface Run {
  manifest: Manifest;
  face: number;
  /** How far its pages are from where the document has them. */
  offset: number;
  pages: Set<number>;
  /** What other programs added to the names of its fields, if anything. */
  mark: string;
}

/**
 * Tells the copies of documents in one file apart, as when the sheets of two people, or of two weeks, were joined to one file.
 * A page is known by where its boxes lie, and a copy by its pages. Where a page may belong to either of two copies, none is read:
 * a record must never be mixed from both.
 */
export function separateCopies<Found extends FoundField>(
  manifests: readonly Manifest[],
  found: readonly Found[],
): SeparatedCopies<Found> {
  const byPage = groupBy(found, ({ page }) => page ?? 0);
  const pages = recognisePages(manifests, byPage);
  if (isTwiceInPlace(pages, byPage)) return { outcome: 'mixed' };
  const runs = findRuns(pages, byPage);
  const one = runs[0]?.manifest ?? manifests[0]!;
  const known = new Set(
    runs.flatMap((run) => [...run.pages].map((page) => JSON.stringify([pageKey(run), page - run.offset]))),
  );
  const documents = new Set(runs.map(({ manifest, face }) => pageKey({ manifest, face })));
  if (documents.size <= 1 && known.size === pages.size) {
    // Parts of one copy, unless their names say that another program joined them.
    const marks = new Set(runs.map(({ mark }) => mark));
    return marks.size > 1 || isTwiceByName(one, found)
      ? { outcome: 'mixed' }
      : { outcome: 'one', manifest: one, pages };
  }
  if (runs.some((run) => !isWhole(run) && !isMarked(run, runs))) return { outcome: 'mixed' };
  const placed = new Set(runs.flatMap((run) => [...run.pages]));
  const loose = found.filter(({ page }) => page === undefined || !placed.has(page));
  if (loose.some(hasContent)) return { outcome: 'mixed' };
  const copies = runs.map(({ manifest, offset, pages: own }) => ({
    manifest,
    found: found
      .filter(({ page }) => page !== undefined && own.has(page))
      .map((one) => ({ ...one, page: one.page! - offset })),
  }));
  if (isShared(copies)) return { outcome: 'mixed' };
  return { outcome: 'several', copies, pages };
}

function recognisePages(manifests: readonly Manifest[], byPage: FoundByPage): Map<number, PageOfList> {
  const pages = new Map<number, PageOfList>();
  let before: PageOfList | undefined;
  for (const [page, widgets] of [...byPage].sort(([a], [b]) => a - b)) {
    if (page === 0) continue;
    before = recognisePage(manifests, widgets, before);
    if (before) pages.set(page, before);
  }
  return pages;
}

function findRuns(places: RecognisedPages, byPage: FoundByPage): Run[] {
  const marks = markPages(places, byPage);
  const runs: Run[] = [];
  for (const [page, place] of places) {
    const { manifest, face } = place;
    const offset = page - place.page;
    const mark = marks.get(page)!;
    let run = runs.find((one) => isSameFace(one, place) && one.offset === offset && one.mark === mark);
    if (!run) runs.push((run = { manifest, face, offset, mark, pages: new Set() }));
    run.pages.add(page);
  }
  return runs;
}

/** The page of a document whose boxes lie where these do; where two fit as well, the one that comes next. */
function recognisePage(
  manifests: readonly Manifest[],
  widgets: readonly FoundField[],
  before: PageOfList | undefined,
): PageOfList | undefined {
  let best: { place: PageOfList; score: number } | undefined;
  for (const manifest of manifests) {
    for (const [face, { widgets: listed }] of manifest.faces.entries()) {
      for (const [page, boxes] of groupBy(listed, (box) => box.page)) {
        const fitting = widgets.filter((widget) => boxes.some((box) => isSameBox(widget, box))).length;
        if (fitting < boxes.length * LEAST_FITTING) continue;
        const follows = before?.manifest === manifest && before.face === face && before.page + 1 === page;
        const isFirst = before === undefined && page === widgets[0]!.page;
        const score = fitting + (follows || isFirst ? 0.5 : 0);
        if (!best || score > best.score) best = { place: { manifest, face, page }, score };
      }
    }
  }
  return best?.place;
}

function isSameFace(one: Pick<Run, 'manifest' | 'face'>, other: Pick<Run, 'manifest' | 'face'>): boolean {
  return one.manifest === other.manifest && one.face === other.face;
}

/** Whether a run has every page of its document with a box on it. */
function isWhole({ manifest, face, offset, pages }: Run): boolean {
  return manifest.faces[face]!.widgets.every(({ page }) => pages.has(page + offset));
}

/** Whether the names of a run bear a mark of its own, so that it cannot be taken for a part of another copy. */
function isMarked(run: Run, runs: readonly Run[]): boolean {
  const rivals = runs.filter((other) => other !== run && sameDocument(other.manifest, run.manifest));
  if (rivals.length === 0) return true;
  return rivals.every(({ mark }) => mark !== run.mark);
}

function sameDocument(one: Manifest, other: Manifest): boolean {
  return one.program === other.program && one.key === other.key;
}

function pageKey({ manifest: { program, key, language, version }, face }: Pick<Run, 'manifest' | 'face'>): string {
  return JSON.stringify([program, key, language, version, face]);
}
