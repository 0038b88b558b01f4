import { innerBlocks } from './inner-blocks.ts';
import type { Block } from './node.ts';

/**
 * A tree rebuilt from its leaves up. `change` gets each block with its children already rebuilt and returns what
 * stands in its place: itself, others, or nothing. A section's heading and a drawing's table are part of their block.
 */
export function mapBlocks(blocks: readonly Block[], change: (block: Block) => Block[]): Block[] {
  return blocks.flatMap((block) => {
    const { lists, rebuild } = innerBlocks(block);
    return change(rebuild(lists.map((list) => mapBlocks(list, change))));
  });
}
