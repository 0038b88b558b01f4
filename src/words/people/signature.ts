import { z } from 'zod';
import { defineWord } from '../word.ts';
import * as shared from '../parts/props.ts';

export const signature = defineWord({
  name: 'Signature',
  summary: 'Lines to sign on in ink, beside each other. Nothing is typed there, and nothing is read back.',
  props: z.strictObject({
    signers: z
      .array(shared.words)
      .min(1)
      .max(3)
      .meta({ description: 'What stands below each line, such as "Date and signature".' }),
  }),
  specimen: `<Signature signers={['Date and my signature', 'Date and signature of the team']} />`,
  toNodes: ({ signers }, { words, at }) => [{ type: 'signature', signers, note: words.signature, at }],
});
