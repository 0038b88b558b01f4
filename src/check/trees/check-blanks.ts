import type { Sheet } from '../../model/node.ts';
import { errorAt } from '../../problem/problem-at.ts';
import type { Problem } from '../../problem/problem.ts';
import { allInlines, blocksOf, inlinesOf, startOf } from '../../model/walk-tree.ts';

/** A blank stands in a sentence: a heading names a part, a table to read is no form, and a link leads away. */
export function checkBlanks(sheet: Sheet): Problem[] {
  return blocksOf(sheet.body).flatMap((block): Problem[] => {
    const inlines = inlinesOf(block).flat();
    const around =
      block.type === 'paragraph'
        ? allInlines(inlines).flatMap((inline) => (inline.type === 'link' ? inline.children : []))
        : inlines;
    if (!allInlines(around).some(({ type }) => type === 'blank')) return [];
    const place = block.type === 'paragraph' ? 'a link' : block.type === 'heading' ? 'a heading' : 'a table to read';
    return [
      errorAt(
        block.at ?? startOf(sheet),
        'misplaced-word',
        `<Blank> stands in ${place}.`,
        'Put it into a sentence of a paragraph or list, or ask with <TextField> or <Grid>.',
      ),
    ];
  });
}
