import { z } from 'zod';
import { defineWord } from '../word.ts';

export const when = defineWord({
  name: 'When',
  summary: 'What is shown only if the data of the program says so.',
  props: z.strictObject({
    test: z.boolean().meta({ description: 'A comparison, such as program.goal_style === "smart".' }),
  }),
  specimen: `<When test={program.goal_style === 'own_words'}>\n\nUse your own words.\n\n</When>`,
  toNodes: ({ test }, { at }, children) => [{ type: 'when', test, children: children.blocks(), at }],
});
