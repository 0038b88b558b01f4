import { childrenOf } from './inner-blocks.ts';
import type { Block, Inline, Place, Sheet } from './node.ts';

/** Every block of a sheet in reading order, those inside others too. */
export function blocksOf(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => [block, ...blocksOf(childrenOf(block))]);
}

/** The runs of words of one block, without those of blocks inside it. */
export function inlinesOf(block: Block): Inline[][] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [block.children];
    case 'table':
      return [...block.columns, ...block.rows.flat()];
    default:
      return [];
  }
}

/** Every inline node of some words, those inside others too. */
export function allInlines(inlines: readonly Inline[]): Inline[] {
  return inlines.flatMap((inline) => ('children' in inline ? [inline, ...allInlines(inline.children)] : [inline]));
}

/** Every inline node of a sheet with the place of the block it stands in. */
export function placedInlines(sheet: Sheet): { inline: Inline; place: Place }[] {
  const ofBody = blocksOf(sheet.body).flatMap((block) =>
    allInlines(inlinesOf(block).flat()).map((inline) => ({ inline, place: block.at ?? startOf(sheet) })),
  );
  return [...ofBody, ...allInlines(sheet.nextStep ?? []).map((inline) => ({ inline, place: startOf(sheet) }))];
}

/** Where a sheet's file begins: the place of what has no better one. */
export function startOf(sheet: Sheet): Place {
  return { file: sheet.file, line: 1, column: 1 };
}
