import { childrenOf } from '../../model/inner-blocks.ts';
import { inlineText } from '../../model/inline-text.ts';
import { assertNever, type Block, type Place, type Sheet } from '../../model/node.ts';
import type { Passage, TextSection } from './passage.ts';

/**
 * What a sheet says to patients, by its headings. Tables and fields are not counted; their labels and hints are
 * there to be searched. What is for the clinician only is left out; what a program hides is not, others may show it.
 */
export function findSections(blocks: readonly Block[], start: Place): TextSection[] {
  const sections: TextSection[] = [{ title: '', place: start, passages: [] }];
  const add = (kind: Passage['kind'], text: string | undefined, place: Place | undefined): void => {
    if (text?.trim()) sections.at(-1)!.passages.push({ kind, text: text.trim(), place: place ?? start });
  };
  const visit = (block: Block): void => {
    const { at } = block;
    switch (block.type) {
      case 'heading':
        sections.push({ title: inlineText(block.children), place: at ?? start, passages: [] });
        return;
      case 'paragraph':
        return add('prose', inlineText(block.children), at);
      case 'table':
        return [...block.columns, ...block.rows.flat()].forEach((cell) => add('label', inlineText(cell), at));
      case 'quote':
        // What someone else has written is not ours to make easier.
        return block.source === undefined ? block.children.forEach(visit) : undefined;
      case 'list':
      case 'steps':
      case 'section':
      case 'callout':
      case 'keep':
      case 'landscape':
      case 'when':
      case 'when-answered':
      case 'columns':
      case 'figure':
        return childrenOf(block).forEach(visit);
      case 'field':
        return [block.field.label, block.field.hint].forEach((text) => add('label', text, at));
      case 'grid':
      case 'repeat-table':
        block.columns.forEach(({ label, hint }) => [label, hint].forEach((text) => add('label', text, at)));
        return [block.label, block.hint].forEach((text) => add('label', text, at));
      case 'ranking':
      case 'drawing':
        return [block.label, block.hint].forEach((text) => add('label', text, at));
      case 'figure-fields':
      case 'computed':
      case 'carried':
      case 'look-back':
        return add('label', 'label' in block ? block.label : block.field.label, at);
      case 'signature':
        return block.signers.forEach((text) => add('label', text, at));
      case 'page-break':
      case 'for-clinician':
        return;
      default:
        assertNever(block);
    }
  };
  blocks.forEach(visit);
  return sections;
}

/** Ids of the glossary terms that some blocks explain. */
export function explainedTerms(sheet: Sheet): Set<string> {
  return new Set([...JSON.stringify(sheet.body).matchAll(/"type":"term","term":"([^"]+)"/g)].map(([, term]) => term!));
}
