import { z } from 'zod';
import { defineWord } from '../word.ts';

export const landscape = defineWord({
  name: 'Landscape',
  summary: 'What needs a page on its side.',
  props: z.strictObject({}),
  specimen: '<Landscape>\n\nThis is wide.\n\n</Landscape>',
  toNodes: (_, { at }, children) => [{ type: 'landscape', children: children.blocks(), at }],
});
