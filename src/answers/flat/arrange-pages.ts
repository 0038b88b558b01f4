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
  /** Of each page of the file, how many questions of which page of the face are printed there. */
  const printed = pages.map(({ words }) => {
    const counts = new Map<number, number>();
    for (const [page, questions] of asked) {
      const known = [...questions].filter((question) => question !== '');
      const count = known.filter((question) => words.includes(question)).length;
      if (count > 0 && count >= LEAST_PRINTED * known.length) counts.set(page, count);
    }
    return counts;
  });
  const offset = findOffset(printed);
  const places = pages.map((_, index) => {
    const page = index + 1 + (offset ?? 0);
    return offset === undefined || printed[index]!.has(page) ? page : undefined;
  });
  const texts = pages.map(({ pieces }) => new Set(pieces.map(({ words }) => words)));
  const isTwice = places.some(
    (place, at) =>
      place !== undefined &&
      pages.some(
        (_, index) => places[index] === undefined && printed[index]!.has(place) && areAlike(texts[index]!, texts[at]!),
      ),
  );
  return { places, isTwice };
}

/** How far most pages are from where the document has them, as they mostly follow each other; undefined where none tells. */
function findOffset(printed: readonly ReadonlyMap<number, number>[]): number | undefined {
  const sums = new Map<number, number>();
  for (const [index, counts] of printed.entries())
    for (const [page, count] of counts) sums.set(page - index - 1, (sums.get(page - index - 1) ?? 0) + count);
  const [best] = [...sums].sort(([a, one], [b, other]) => other - one || Math.abs(a) - Math.abs(b));
  return best?.[0];
}

function areAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const common = [...one].filter((words) => other.has(words));
  return common.length > LEAST_ALIKE * Math.max(one.size, other.size);
}
