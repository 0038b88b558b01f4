import { z } from 'zod';
import { compact } from '../../model/compact.ts';
import { completeField } from '../complete-field.ts';
import { defineWord } from '../word.ts';
import * as shared from '../parts/props.ts';

export const numberField = defineWord({
  name: 'NumberField',
  summary: 'A number, with its unit and range.',
  props: z
    .strictObject({
      id: shared.id,
      label: shared.label,
      hint: shared.hint,
      unit: shared.words
        .optional()
        .meta({ description: 'Printed in the box, or behind it where it is long, such as "minutes".' }),
      min: z.number().optional().meta({ description: 'The lowest number that makes sense.' }),
      max: z.number().optional().meta({ description: 'The highest number that makes sense.' }),
      whole: shared.whole,
      direction: shared.direction,
      owner: shared.owner,
    })
    .refine(({ min, max }) => min === undefined || max === undefined || min < max, {
      message: 'min must be below max.',
      path: ['min'],
    }),
  specimen:
    '<NumberField id="walked" label="How long I walked" unit="minutes" min={0} max={300} whole direction="higher-is-better" />',
  toNodes: ({ id, label, hint, unit, min, max, whole, direction, owner }, context) => [
    {
      type: 'field',
      field: completeField(
        context,
        { id, label, hint, owner },
        compact({ kind: 'number', unit, min, max, whole, direction }),
      ),
      at: context.at,
    },
  ],
});
