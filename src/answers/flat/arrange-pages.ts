import type { Manifest, ManifestFace } from '../../model/manifest.ts';
import { squeeze, type PageWords } from './page-words.ts';

/** The share of a page's questions that must be printed on it; one may be broken in a way of its own. */
const LEAST_PRINTED = 0.5;
/** The share of their texts that two pages have in common which are the same page of two copies; the rest are answers. */
const LEAST_ALIKE = 0.5;

/** The pages of a file as those of a document. */
interface ArrangedPages {
  /** Which page of the face each is; undefined for one that is none with boxes. */
  places: (number | undefined)[];
  /** Whether a page of the document is there for the second time, as where the sheets of two people were joined. */
  isTwice: boolean;
}

/**
 * Which page of a face each page of a file is, by the questions printed on it: a program may leave pages out or put some before
 * them. Where no page tells, they are taken as they stand.
 */
export function arrangePages(face: ManifestFace, { fields }: Manifest, pages: readonly PageWords[]): ArrangedPages {
  const labels = new Map(fields.map(({ name, label }) => [name, squeeze(label)]));
  const asked = new Map<number, Set<string>>();
  for (const { name, page } of face.widgets) {
    const questions = asked.get(page) ?? new Set();
    asked.set(page, questions.add(labels.get(name) ?? ''));
  }
  const countPrinted = (index: number, page: number): number => {
    const questions = [...(asked.get(page) ?? [])].filter((question) => question !== '');
    const count = questions.filter((question) => pages[index]!.words.includes(question)).length;
    return count >= LEAST_PRINTED * questions.length ? count : 0;
  };
  // They mostly follow each other as they do in the document.
  let best = { offset: 0, count: 0 };
  for (const offset of listOffsets(pages.length, Math.max(...asked.keys()))) {
    const count = pages.reduce((sum, _, index) => sum + countPrinted(index, index + 1 + offset), 0);
    if (count > best.count) best = { offset, count };
  }
  const { offset, count } = best;
  const places = pages.map((_, index) => {
    const page = index + 1 + offset;
    return count === 0 || countPrinted(index, page) > 0 ? page : undefined;
  });
  const texts = pages.map(({ pieces }) => new Set(pieces.map(({ words }) => words)));
  const isTwice = places.some(
    (place, at) =>
      place !== undefined &&
      pages.some(
        (_, index) =>
          places[index] === undefined && countPrinted(index, place) > 0 && areAlike(texts[index]!, texts[at]!),
      ),
  );
  return { places, isTwice };
}

/** 0 first. */
function* listOffsets(pages: number, last: number): Generator<number> {
  yield 0;
  for (let offset = 1; offset < Math.max(pages, last); offset++) yield* [offset, -offset];
}

function areAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const common = [...one].filter((words) => other.has(words));
  return common.length > LEAST_ALIKE * Math.max(one.size, other.size);
}
