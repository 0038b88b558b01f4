import { mapBlocks } from '../model/map-blocks.ts';
import { assertNever, type Audience, type Block, type Sheet } from '../model/node.ts';
import type { ComposedSheet } from './composition.ts';

/**
 * The three cuts of a complete sheet. What is for the clinician is gone from the patient's cut and marked in the
 * clinician's; what the program's data hides is gone from both.
 */
export function cutSheet(complete: Sheet): ComposedSheet {
  return {
    complete,
    patient: complete.filledBy === 'clinician' ? undefined : { ...complete, body: cutBlocks(complete.body, 'patient') },
    clinician: { ...complete, body: cutBlocks(complete.body, 'clinician') },
  };
}

function cutBlocks(blocks: readonly Block[], reader: Audience): Block[] {
  return mapBlocks(blocks, (block) => {
    switch (block.type) {
      case 'for-clinician':
        return reader === 'clinician' && block.children.length > 0 ? [block] : [];
      case 'when':
        return block.test ? block.children : [];
      case 'look-back':
        // The first occasion has none before it.
        return block.from.occasion === undefined ? [] : [block];
      case 'list':
      case 'steps': {
        const items = block.items.filter((item) => item.length > 0);
        return items.length > 0 ? [{ ...block, items }] : [];
      }
      case 'callout':
      case 'quote':
      case 'section':
      case 'keep':
      case 'landscape':
      case 'when-answered':
        return block.children.length > 0 ? [block] : [];
      case 'columns':
        return block.columns.some(({ children }) => children.length > 0) ? [block] : [];
      case 'heading':
      case 'paragraph':
      case 'table':
      case 'page-break':
      case 'figure':
      case 'field':
      case 'ranking':
      case 'grid':
      case 'repeat-table':
      case 'drawing':
      case 'figure-fields':
      case 'carried':
      case 'signature':
      case 'computed':
        return [block];
      default:
        return assertNever(block);
    }
  });
}
