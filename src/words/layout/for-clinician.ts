import { z } from 'zod';
import { defineWord } from '../word.ts';

export const forClinician = defineWord({
  name: 'ForClinician',
  summary: 'What only the clinician sees; its fields are for the clinician to fill in unless they say otherwise.',
  props: z.strictObject({}),
  specimen: '<ForClinician>\n\nAsk what has helped before.\n\n</ForClinician>',
  toNodes: (_, { at }, children) => [{ type: 'for-clinician', children: children.blocks({ owner: 'clinician' }), at }],
});
