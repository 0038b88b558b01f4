import { assertNever, type Block, type Inline, type Place, type Sheet } from './node.ts';

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

function childrenOf(block: Block): Block[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'table':
    case 'page-break':
    case 'field':
    case 'ranking':
    case 'grid':
    case 'repeat-table':
    case 'figure-fields':
    case 'carried':
    case 'look-back':
      return [];
    case 'list':
    case 'steps':
      return block.items.flat();
    case 'callout':
    case 'quote':
    case 'keep':
    case 'landscape':
    case 'when':
    case 'for-clinician':
      return block.children;
    case 'section':
      return [block.heading, ...block.children];
    case 'columns':
      return block.columns.flatMap((column) => column.children);
    case 'figure':
      return block.twin;
    case 'drawing':
      return [block.twin];
    default:
      return assertNever(block);
  }
}
