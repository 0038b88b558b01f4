import { z } from 'zod';
import type { TextField } from '../../model/node.ts';
import { defineInlineWord } from '../word.ts';
import * as shared from '../parts/props.ts';
import { completeAnswer } from '../parts/question.ts';

export const blank = defineInlineWord({
  name: 'Blank',
  summary: 'Room for a word or two within a sentence.',
  props: z.strictObject({
    id: shared.id,
    label: shared.label.meta({ description: 'What belongs there, for those who do not see the sentence around it.' }),
    kind: z
      .enum(['text', 'number', 'date'])
      .default('text')
      .meta({ description: 'What is written: words, a number or a day.' }),
    width: z.enum(['short', 'medium', 'long']).default('medium').meta({ description: 'How much room it has.' }),
    min: z.number().optional().meta({ description: 'The lowest number that makes sense.' }),
    max: z.number().optional().meta({ description: 'The highest number that makes sense.' }),
    whole: shared.whole,
    owner: shared.owner,
  }),
  specimen: 'On Friday I meet <Blank id="whom" label="Whom I meet" />.',
  toInlines: ({ id, width, owner, ...asked }, context) => [
    { type: 'blank', width, field: completeAnswer(context, { id, owner }, { id, ...asked }) as TextField },
  ],
});
