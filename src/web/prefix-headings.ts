import { mapBlocks } from '../model/map-blocks.ts';
import type { Block, Inline } from '../model/node.ts';

/** Blocks whose headings have ids that begin with that of their specimen, since many stand on one page; links follow. */
export function prefixHeadings(blocks: readonly Block[], id: string): Block[] {
  return mapBlocks(blocks, (block): Block[] => {
    switch (block.type) {
      case 'section':
        return [{ ...block, heading: { ...block.heading, id: `${id}-${block.heading.id}` } }];
      case 'heading':
        return [{ ...block, id: `${id}-${block.id}` }];
      case 'paragraph':
        return [{ ...block, children: block.children.map((inline) => prefixLink(inline, id)) }];
      default:
        return [block];
    }
  });
}

function prefixLink(inline: Inline, id: string): Inline {
  return inline.type === 'link' && inline.href.startsWith('#')
    ? { ...inline, href: `#${id}-${inline.href.slice(1)}` }
    : inline;
}
