import { z } from 'zod';
import type { Block } from '../../model/node.ts';
import { isNameBelowSheet } from '../../model/field-name.ts';
import { nameInSheet } from '../complete-field.ts';
import { defineWord } from '../word.ts';
import type { WordContext } from '../word-context.ts';
import * as shared from '../parts/props.ts';
import { makeCopy } from '../parts/make-copy.ts';

export const lookBack = defineWord({
  name: 'LookBack',
  summary: 'What was written on this sheet the time before; not there the first time.',
  props: z.strictObject({
    field: z
      .string()
      .refine(isNameBelowSheet, 'it is the id of a field of this sheet.')
      .meta({ description: 'Id of a text field of this sheet.' }),
    label: shared.label,
  }),
  specimen: '<LookBack field="next_action" label="What I wrote the time before" />',
  toNodes: ({ field, label }, context) => [makeLookBack(context, field, label)],
});

/** The field of this sheet as it was answered the time before. */
export function makeLookBack(context: WordContext, field: string, label: string): Block {
  const { worksheet, at } = context;
  const copy = makeCopy(context, nameInSheet(context, field), label);
  return { type: 'look-back', field: copy, from: { worksheet, title: worksheet }, at };
}
