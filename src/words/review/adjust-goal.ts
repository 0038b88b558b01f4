import { z } from 'zod';
import { completeField } from '../complete-field.ts';
import type { Block } from '../../model/node.ts';
import { defineWord } from '../word.ts';
import { makeFields } from '../parts/field-list.ts';
import { makeRepeatTable } from '../parts/field-table.ts';
import * as shared from '../parts/props.ts';
import { askText } from '../parts/question.ts';
import { tableProps } from '../parts/row-list.ts';

const WAYS = ['keep', 'amount', 'time', 'swap', 'let_go'] as const;

export const adjustGoal = defineWord({
  name: 'AdjustGoal',
  summary: 'Whether a goal stays, changes or goes, why, and what it was before.',
  props: z.strictObject({
    ...tableProps('adjust'),
    rows: shared.rows.default(3).meta({ description: 'Versions of the goal there is room for.' }),
  }),
  specimen: '<AdjustGoal id="adjust" rows={2} />',
  toNodes: ({ id, label, hint, rows, owner }, context) => {
    const words = context.words.adjust_goal;
    const question = { id, label: label ?? words.label, hint: hint ?? words.hint, owner };
    const options = WAYS.map((way) => ({ id: way, label: words[way] }));
    const choice: Block = {
      type: 'field',
      field: completeField(context, question, { kind: 'choice', many: false, options }),
      at: context.at,
    };
    const history = makeRepeatTable(context, {
      ...{ id: `${id}_history`, label: words.history, owner, rowLabel: words.row, rows },
      columns: [
        askText('words', words.words, 2),
        { id: 'date', label: words.date, kind: 'date' },
        askText('reason', words.reason, 2),
      ],
      large: 'cards',
    });
    return [choice, ...makeFields(context, { id, owner }, [askText('why', words.why, 2)]), history];
  },
});
