import { z } from 'zod';
import { compact } from '../../model/compact.ts';
import { defineWord } from '../word.ts';

export const pageBreak = defineWord({
  name: 'PageBreak',
  summary:
    'What follows begins on a new page. Large print flows on instead, since its pages end elsewhere; with `always` it begins a page, too.',
  props: z.strictObject({
    always: z.literal(true).optional().meta({
      description: 'In large print, too: for a page that is handed to someone without the one before it.',
    }),
  }),
  specimen: '<PageBreak always />',
  toNodes: ({ always }, { at }) => [compact({ type: 'page-break' as const, always, at })],
});
