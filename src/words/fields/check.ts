import { z } from 'zod';
import { completeField } from '../complete-field.ts';
import { defineWord } from '../word.ts';
import * as shared from '../parts/props.ts';

export const check = defineWord({
  name: 'Check',
  summary: 'One box to tick.',
  props: z.strictObject({ id: shared.id, label: shared.label, owner: shared.owner }),
  specimen: '<Check id="told" label="I have told someone about it." />',
  toNodes: ({ id, label, owner }, context) => [
    { type: 'field', field: completeField(context, { id, label, owner }, { kind: 'check' }), at: context.at },
  ],
});
