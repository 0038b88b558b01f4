import { childrenOf } from './inner-blocks.ts';
import type { Block, Inline, Place, Sheet } from './node.ts';

/** Every block of a sheet in reading order, those inside others too. */
export function blocksOf(blocks: readonly Block[]): Block[] {
  const found: Block[] = [];
  const walk = (block: Block): void => {
    found.push(block);
    childrenOf(block).forEach(walk);
  };
  blocks.forEach(walk);
  return found;
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
  const found: Inline[] = [];
  const walk = (inline: Inline): void => {
    found.push(inline);
    if ('children' in inline) inline.children.forEach(walk);
  };
  inlines.forEach(walk);
  return found;
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
