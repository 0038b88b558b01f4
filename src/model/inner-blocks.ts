import { assertNever, type Block } from './node.ts';

/** The lists of blocks inside a block, and the same block with others in their place. */
interface InnerBlocks {
  lists: Block[][];
  /** Takes as many lists as there are, in their order. */
  rebuild(lists: Block[][]): Block;
}

/** The one place that knows which nodes hold blocks: every walk over a tree goes through here. */
export function innerBlocks(block: Block): InnerBlocks {
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
    case 'signature':
    case 'computed':
      return { lists: [], rebuild: () => block };
    case 'list':
    case 'steps':
      return { lists: block.items, rebuild: (items) => ({ ...block, items }) };
    case 'callout':
    case 'quote':
    case 'section':
    case 'keep':
    case 'landscape':
    case 'when':
    case 'when-answered':
    case 'for-clinician':
      return { lists: [block.children], rebuild: ([children]) => ({ ...block, children: children! }) };
    case 'figure':
      return { lists: [block.twin], rebuild: ([twin]) => ({ ...block, twin: twin! }) };
    case 'columns':
      return {
        lists: block.columns.map(({ children }) => children),
        rebuild: (lists) => ({
          ...block,
          columns: block.columns.map((column, index) => ({ ...column, children: lists[index]! })),
        }),
      };
    default:
      return assertNever(block);
  }
}

/** The blocks inside a block in reading order, with the heading of a section and the table of a drawing. */
export function childrenOf(block: Block): Block[] {
  const inside = innerBlocks(block).lists.flat();
  if (block.type === 'section') return [block.heading, ...inside];
  return block.type === 'drawing' ? [block.twin] : inside;
}
