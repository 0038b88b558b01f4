import { inlineText } from '../../model/inline-text.ts';
import type { Block, Heading, Sheet } from '../../model/node.ts';
import { warningAt } from '../../problem/problem-at.ts';
import type { Problem } from '../../problem/problem.ts';
import { blocksOf, startOf } from '../../model/walk-tree.ts';

const CONTAINERS: Block['type'][] = ['section', 'keep', 'landscape', 'when', 'for-clinician', 'columns', 'page-break'];

/** Something stands below every heading before the next one of its level. */
export function checkEmptyParts(sheet: Sheet): Problem[] {
  const blocks = blocksOf(sheet.body).filter(({ type }) => !CONTAINERS.includes(type));
  return blocks.flatMap((block, index): Problem[] => {
    const next = blocks[index + 1];
    if (block.type !== 'heading' || (next && !endsPart(block, next))) return [];
    return [
      warningAt(
        block.at ?? startOf(sheet),
        'heading-without-text',
        `Nothing stands below the heading "${inlineText(block.children)}".`,
        'Write what belongs there, or delete the heading.',
      ),
    ];
  });
}

function endsPart(heading: Heading, next: Block): boolean {
  return next.type === 'heading' && next.level <= heading.level;
}
