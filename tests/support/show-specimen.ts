import { expect } from 'vitest';
import { VOCABULARY } from '../../src/words/index.ts';
import { composeText, showProblems } from './compose-text.ts';
import { showTree } from './show-tree.ts';

/** The tree of a word as it is shown to authors, below a heading. */
export function showSpecimen(name: string): string {
  const { blocks, problems } = composeText(`## Part\n\n${VOCABULARY.find((word) => word.name === name)!.specimen}`);
  expect(showProblems(problems)).toBe('');
  return showTree(blocks.slice(1));
}
