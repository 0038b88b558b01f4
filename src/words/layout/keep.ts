import { z } from 'zod';
import { defineWord } from '../word.ts';

export const keep = defineWord({
  name: 'Keep',
  summary: 'What must stay on one page.',
  props: z.strictObject({}),
  specimen: '<Keep>\n\nThis stays together.\n\n</Keep>',
  toNodes: (_, { at }, children) => [{ type: 'keep', children: children.blocks(), at }],
});
