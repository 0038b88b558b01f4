import { z } from 'zod';
import { compact } from '../../model/compact.ts';
import { fieldName, parseFieldName } from '../../model/field-name.ts';
import type { Block, TextField } from '../../model/node.ts';
import { defineWord } from '../word.ts';
import type { WordContext } from '../word-context.ts';
import * as shared from '../parts/props.ts';

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

export const lookBack = defineWord({
  name: 'LookBack',
  summary: 'What was written on this sheet the time before; not there the first time.',
  props: z.strictObject({
    field: z
      .string()
      .regex(/^[a-z0-9]+([-_][a-z0-9]+)*(__r\w+(-\w+)*__[a-z0-9_-]+)?$/, 'it is the id of a field of this sheet.')
      .meta({ description: 'Id of a text field of this sheet.' }),
    label: shared.label,
  }),
  specimen: '<LookBack field="next_action" label="What I wrote the time before" />',
  toNodes: ({ field, label }, context) => [makeLookBack(context, field, label)],
});

/** The field of this sheet as it was answered the time before. */
export function makeLookBack(context: WordContext, field: string, label: string): Block {
  const { worksheet, occasion, at } = context;
  const name = fieldName(compact({ worksheet, occasion: occasion?.id, field }));
  return { type: 'look-back', field: makeCopy(context, name, label), from: { worksheet, title: worksheet }, at };
}

/** The field as far as its own template knows it; the room and owner of the original come once all sheets are there. */
function makeCopy(context: WordContext, name: string, label: string): TextField {
  const accessibleName = [context.group, label].filter((part) => part !== undefined).join(' · ');
  return { name, label, accessibleName, owner: context.owner, kind: 'text', lines: 1, at: context.at };
}
