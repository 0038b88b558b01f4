import { z } from 'zod';
import { compact } from '../../model/compact.ts';
import { parseFieldName } from '../../model/field-name.ts';
import { defineWord } from '../word.ts';
import * as shared from '../parts/props.ts';
import { makeCopy } from '../parts/make-copy.ts';

export const carried = defineWord({
  name: 'Carried',
  summary: 'An answer given on another sheet, shown again and never asked twice.',
  props: z.strictObject({
    field: z
      .string()
      .refine(
        (name) => parseFieldName(name) !== undefined,
        'a field name is written as <sheet>__<field>, or <sheet>__<field>__r1__<column> for a cell.',
      )
      .meta({
        description: 'Whole name of a text field of a sheet of the program, such as my-goals__goal__r1__words.',
      }),
    label: shared.label,
  }),
  specimen: '<Carried field="specimen__goal__r1__words" label="My first goal" />',
  toNodes: ({ field, label }, context) => {
    const { worksheet, occasion } = parseFieldName(field)!;
    return [
      {
        type: 'carried',
        field: makeCopy(context, field, label),
        from: compact({ worksheet, occasion, title: worksheet }),
        at: context.at,
      },
    ];
  },
});
