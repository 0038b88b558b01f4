import { z } from 'zod';
import { defineWord } from '../word.ts';
import * as shared from '../parts/props.ts';

export const voice = defineWord({
  name: 'Voice',
  summary: 'One of two voices.',
  inside: 'TwoVoices',
  props: z.strictObject({ title: shared.words.meta({ description: 'Whose voice it is.' }) }),
  specimen:
    '<TwoVoices><Voice title="The worry">It will never end.</Voice><Voice title="A friend">It has ended before.</Voice></TwoVoices>',
  toNodes: ({ title }, context, children) => [
    { type: 'columns', columns: [{ title, children: children.blocks({ group: title }) }], at: context.at },
  ],
});
