import { z } from 'zod';
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
    owner: shared.owner,
  }),
  specimen: '<TextField id="first_step" label="The first step I will take" lines={2} />',
  toNodes: ({ id, label, hint, lines, owner }, context) => [
    {
      type: 'field',
      field: completeField(context, { id, label, hint, owner }, { kind: 'text', lines }),
      at: context.at,
    },
  ],
});
