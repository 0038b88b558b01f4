import { z } from 'zod';
import { defineWord } from '../word.ts';

export const pageBreak = defineWord({
  name: 'PageBreak',
  summary: 'What follows begins on a new page.',
  props: z.strictObject({}),
  specimen: '<PageBreak />',
  toNodes: (_, { at }) => [{ type: 'page-break', at }],
});
