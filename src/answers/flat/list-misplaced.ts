import type { Manifest, ManifestFace } from '../../model/manifest.ts';
import { weighShown } from '../read/weigh-shown.ts';
import { holdsQuestion, listQuestions, squeeze } from './page-words.ts';
import type { PageMark } from './read-page-marks.ts';

/** What pages of a face show, by their number there. */
export type MarksOfPages = ReadonlyMap<number, readonly PageMark[]>;

/** Whether all that was printed on a page is left beside its boxes, and no more. */
export function isExact({ printed = [] }: ManifestFace, page: number, rest: readonly PageMark[]): boolean {
  return weigh(rest) === printed[page - 1]?.letters;
}

/**
 * The pages on which words of print lie in the boxes, as where a program scaled or moved them: what lies there was answered to
 * something else. A page of which it is not known what was printed is not among them.
 */
export function listMisplaced(face: ManifestFace, list: Manifest, all: MarksOfPages, rest: MarksOfPages): Set<number> {
  const questions = listQuestions(list);
  const misplaced = [...rest].filter(([page, besides]) => {
    const printed = face.printed?.[page - 1]?.letters;
    if (printed === undefined || isExact(face, page, besides)) return false;
    const beside = new Set(besides);
    const taken = all.get(page)!.filter((mark) => !beside.has(mark));
    return (
      weigh(besides) < printed ||
      taken.some((mark) => mark.kind === 'text' && holdsQuestion(squeeze(mark.text), questions))
    );
  });
  return new Set(misplaced.map(([page]) => page));
}

function weigh(marks: readonly PageMark[]): number {
  return marks.reduce((sum, mark) => sum + (mark.kind === 'text' ? weighShown(mark.text) : 0), 0);
}
