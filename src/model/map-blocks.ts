import { assertNever, type Block } from './node.ts';

/**
 * A tree rebuilt from its leaves up. `change` gets each block with its children already rebuilt and returns what
 * stands in its place: itself, others, or nothing.
 */
export function mapBlocks(blocks: readonly Block[], change: (block: Block) => Block[]): Block[] {
  const inside = (children: readonly Block[]) => mapBlocks(children, change);
  return blocks.flatMap((block) => change(mapChildren(block, inside)));
}

function mapChildren(block: Block, inside: (children: readonly Block[]) => Block[]): Block {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'table':
    case 'page-break':
    case 'field':
    case 'ranking':
    case 'grid':
    case 'repeat-table':
    case 'drawing':
    case 'figure-fields':
    case 'carried':
    case 'look-back':
      return block;
    case 'list':
    case 'steps':
      return { ...block, items: block.items.map(inside) };
    case 'callout':
    case 'quote':
    case 'section':
    case 'keep':
    case 'landscape':
    case 'when':
    case 'for-clinician':
      return { ...block, children: inside(block.children) };
    case 'figure':
      return { ...block, twin: inside(block.twin) };
    case 'columns':
      return { ...block, columns: block.columns.map((column) => ({ ...column, children: inside(column.children) })) };
    default:
      return assertNever(block);
  }
}
