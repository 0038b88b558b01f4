import type { Manifest, ManifestFace, PrintedPage } from '../../model/manifest.ts';
import type { PageMark } from '../flat/read-page-marks.ts';

/** What is known of how the pages of a file looked when they were made. */
export interface PrintedPages {
  /** The sums of the content streams, and the weights of the letters, of all pages in its lists of fields. */
  contents: ReadonlySet<number>;
  letters: ReadonlySet<number>;
  /** Those of its pages, from 1, of which it is known which ones they are. */
  pages: ReadonlyMap<number, PrintedPage>;
  /** Of a file without its form, what each page shows besides the answers that were seen there. */
  marks: readonly PageMark[][] | undefined;
}

/** @param recognised the numbers of pages in the file, each with the page of a face that it is */
export function listPrinted(
  lists: readonly Manifest[],
  recognised: Iterable<readonly [number: number, face: ManifestFace, page: number]>,
  marks?: readonly PageMark[][],
): PrintedPages {
  const all = lists.flatMap(({ faces }) => faces.flatMap(({ printed = [] }) => printed));
  const pages = [...recognised].flatMap(([number, face, page]) => {
    const printed = face.printed?.[page - 1];
    return printed ? [[number, printed] as const] : [];
  });
  return {
    contents: new Set(all.map(({ content }) => content)),
    letters: new Set(all.map(({ letters }) => letters)),
    pages: new Map(pages),
    marks,
  };
}
