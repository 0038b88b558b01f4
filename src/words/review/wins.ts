import { z } from 'zod';
import { defineWord } from '../word.ts';
import { makeFields } from '../parts/field-list.ts';
import { makeRepeatTable } from '../parts/field-table.ts';
import * as shared from '../parts/props.ts';
import { askText } from '../parts/question.ts';
import { tableProps } from '../parts/row-list.ts';

export const wins = defineWord({
  name: 'Wins',
  summary: 'What went well and what it took, also where it was only going on; and something good to follow.',
  props: z.strictObject({ ...tableProps('wins'), rows: shared.rows.default(5) }),
  specimen: '<Wins id="wins" rows={2} />',
  toNodes: ({ id, label, hint, rows, owner }, context) => {
    const words = context.words.wins;
    return [
      makeRepeatTable(context, {
        ...{
          id,
          label: label ?? words.label,
          hint: hint ?? words.hint,
          owner,
          rowLabel: words.row,
          rows,
          topic: 'wins',
        },
        columns: [
          { id: 'date', label: words.date, kind: 'date' },
          askText('win', words.win, 2),
          askText('what_it_took', words.what_it_took, 2),
        ],
        large: 'cards',
      }),
      ...makeFields(context, { id, owner }, [askText('reward', words.reward, 2)]),
    ];
  },
});
