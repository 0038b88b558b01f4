import { inlineText } from '../../src/model/inline-text.ts';
import type { Block, Sheet } from '../../src/model/node.ts';

/** Words of a sheet that are printed in one piece, in its order: titles, headings, labels, the words of a callout. */
export function listSheetWords({ title, purpose, body }: Sheet): string[] {
  return [title, purpose, ...body.flatMap(wordsOf)];
}

function wordsOf(block: Block): string[] {
  switch (block.type) {
    case 'heading':
      return [inlineText(block.children)];
    case 'section':
      return [block.heading, ...block.children].flatMap(wordsOf);
    case 'list':
    case 'steps':
      return block.items.flat().flatMap(wordsOf);
    case 'callout':
      return [block.title, ...block.children.flatMap(wordsOf)];
    case 'figure':
      return block.twin.flatMap(wordsOf);
    case 'columns':
      return block.columns.flatMap((column) => [column.title ?? '', ...column.children.flatMap(wordsOf)]);
    case 'field':
    case 'carried':
    case 'look-back':
      return [block.field.label];
    case 'when':
      return block.test ? block.children.flatMap(wordsOf) : [];
    case 'when-answered':
      return [block.lead, ...block.children.flatMap(wordsOf)];
    case 'quote':
    case 'keep':
    case 'landscape':
    case 'for-clinician':
      return block.children.flatMap(wordsOf);
    case 'ranking':
    case 'grid':
    case 'repeat-table':
    case 'drawing':
    case 'figure-fields':
      return [block.label];
    default:
      // Links and glossary words bring words of their own; a table may be turned into blocks.
      return block.type === 'paragraph' && block.children.every(({ type }) => type === 'text')
        ? [inlineText(block.children).slice(0, 20)]
        : [];
  }
}
