import { z } from 'zod';
import { defineWord } from '../word.ts';
import { makeRepeatTable } from '../parts/field-table.ts';
import * as shared from '../parts/props.ts';

export const ifThenPlans = defineWord({
  name: 'IfThenPlans',
  summary: 'Plans that tie a moment to what one will do in it.',
  props: z.strictObject({
    id: shared.id.default('if_then'),
    label: shared.label.optional(),
    rows: shared.rows.default(3),
    owner: shared.owner,
  }),
  specimen: '<IfThenPlans id="if_then" rows={3} />',
  toNodes: ({ id, label, rows, owner }, context) => {
    const words = context.words.if_then;
    return [
      makeRepeatTable(context, {
        id,
        label: label ?? words.label,
        owner,
        rowLabel: words.row,
        rows,
        columns: [
          { id: 'if', label: words.if, kind: 'text', lines: 2 },
          { id: 'then', label: words.then, kind: 'text', lines: 2 },
        ],
      }),
    ];
  },
});
