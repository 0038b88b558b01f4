import { adviseNearest } from '../../problem/nearest.ts';
import type { Block, Sheet } from '../../model/node.ts';
import { errorAt } from '../../problem/problem-at.ts';
import type { Problem } from '../../problem/problem.ts';
import type { TreeContext } from './tree-rule.ts';
import { blocksOf, startOf } from '../../model/walk-tree.ts';

type Image = Extract<Block, { type: 'figure' | 'figure-fields' }>;

/** Every image is there. Its words are a required property of the vocabulary. */
export function checkImages(sheet: Sheet, { images }: TreeContext): Problem[] {
  return blocksOf(sheet.body)
    .filter((block): block is Image => block.type === 'figure' || block.type === 'figure-fields')
    .filter(({ src }) => !images.has(src))
    .map(({ src, at }) => {
      const message = `There is no image "${src}" in content/images/.`;
      return errorAt(at ?? startOf(sheet), 'missing-image', message, adviseNearest(src, images));
    });
}
