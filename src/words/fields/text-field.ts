import { z } from 'zod';
import { compact } from '../../model/compact.ts';
import { completeField } from '../complete-field.ts';
import { defineWord } from '../word.ts';
import * as shared from '../parts/props.ts';

export const textField = defineWord({
  name: 'TextField',
  summary: 'Room to write: one line, or several.',
  props: z.strictObject({
    id: shared.id,
    label: shared.label,
    hint: shared.hint,
    lines: shared.lines.default(1),
    topic: z.literal('wins').optional().meta({
      description: 'It asks what went well: what is written stands under that heading on the page of my weeks.',
    }),
    owner: shared.owner,
  }),
  specimen: '<TextField id="first_step" label="The first step I will take" lines={2} />',
  toNodes: ({ id, label, hint, lines, topic, owner }, context) => [
    {
      type: 'field',
      field: completeField(context, { id, label, hint, owner }, compact({ kind: 'text' as const, lines, topic })),
      at: context.at,
    },
  ],
});
