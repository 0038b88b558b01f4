import { z } from 'zod';
import { compact } from '../../model/compact.ts';
import { completeField } from '../complete-field.ts';
import { defineWord } from '../word.ts';
import * as shared from '../parts/props.ts';

export const choice = defineWord({
  name: 'Choice',
  summary: 'One answer of several, or all that fit.',
  props: z.strictObject({
    id: shared.id,
    label: shared.label,
    hint: shared.hint,
    options: shared.options,
    arrangement: shared.arrangement,
    many: z.boolean().default(false).meta({ description: 'Tick all that fit, not one.' }),
    owner: shared.owner,
  }),
  specimen: `<Choice id="time_of_day" label="My best time of day" options={[{ id: 'morning', label: 'Morning' }, { id: 'evening', label: 'Evening' }]} />`,
  toNodes: ({ id, label, hint, options, arrangement, many, owner }, context) => [
    {
      type: 'field',
      field: completeField(
        context,
        { id, label, hint, owner },
        compact({ kind: 'choice', many, options, arrangement }),
      ),
      at: context.at,
    },
  ],
});
