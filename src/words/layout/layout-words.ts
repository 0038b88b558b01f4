import { z } from 'zod';
import { defineWord } from '../word.ts';

export const keep = defineWord({
  name: 'Keep',
  summary: 'What must stay on one page.',
  props: z.strictObject({}),
  specimen: '<Keep>\n\nThis stays together.\n\n</Keep>',
  toNodes: (_, { at }, children) => [{ type: 'keep', children: children.blocks(), at }],
});

export const pageBreak = defineWord({
  name: 'PageBreak',
  summary: 'What follows begins on a new page.',
  props: z.strictObject({}),
  specimen: '<PageBreak />',
  toNodes: (_, { at }) => [{ type: 'page-break', at }],
});

export const landscape = defineWord({
  name: 'Landscape',
  summary: 'What needs a page on its side.',
  props: z.strictObject({}),
  specimen: '<Landscape>\n\nThis is wide.\n\n</Landscape>',
  toNodes: (_, { at }, children) => [{ type: 'landscape', children: children.blocks(), at }],
});
