import { z } from 'zod';
import { compact } from '../../model/compact.ts';
import { isNameBelowSheet } from '../../model/field-name.ts';
import { nameInSheet } from '../complete-field.ts';
import { defineWord } from '../word.ts';
import * as shared from '../parts/props.ts';

const fieldOfSheet = z
  .string()
  .refine(isNameBelowSheet, 'it is the id of a field of this sheet, or <id>__r-<row>__<column> for a cell.');

export const whenAnswered = defineWord({
  name: 'WhenAnswered',
  summary:
    'What is asked only where another answer asks for it. On screen it is hidden until then; on paper it is always there, and says when to fill it in.',
  props: z
    .strictObject({
      field: z.union([fieldOfSheet, z.array(fieldOfSheet).min(1)]).meta({
        description: 'Id of a field of this sheet that is asked before, or a list of them, of which any may do.',
      }),
      is: z
        .array(shared.id)
        .min(1)
        .optional()
        .meta({ description: 'Options of it, one of which must be ticked; left out, any answer will do.' }),
      from: z.number().optional().meta({ description: 'The lowest number that asks for this.' }),
      to: z.number().optional().meta({ description: 'The highest number that asks for this.' }),
    })
    .refine(({ is, from, to }) => is === undefined || (from === undefined && to === undefined), {
      message: 'a field has options or numbers, not both.',
      path: ['is'],
    }),
  specimen: `<Choice id="helped" label="It helped" options={[{ id: 'yes', label: 'Yes' }, { id: 'no', label: 'No' }]} />\n\n<WhenAnswered field="helped" is={['no']}>\n\n<TextField id="instead" label="What I try instead" />\n\n</WhenAnswered>`,
  toNodes: ({ field, is: options, from, to }, context, children) => {
    const [first, ...others] = [field].flat().map((one) => nameInSheet(context, one));
    const or = others.length > 0 ? others : undefined;
    const condition = compact({ field: first!, or, options, from, to });
    return [
      {
        type: 'when-answered',
        condition,
        lead: '',
        children: children.blocks({ askedWhen: condition }),
        at: context.at,
      },
    ];
  },
});
