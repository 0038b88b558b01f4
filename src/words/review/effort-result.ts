import { z } from 'zod';
import { defineWord } from '../word.ts';
import { makeRepeatTable } from '../parts/field-table.ts';
import * as shared from '../parts/props.ts';
import { tableProps } from '../parts/row-list.ts';

export const effortResult = defineWord({
  name: 'EffortResult',
  summary: 'Days of practice and a number beside each other, week by week: as a drawing and as a table.',
  props: z.strictObject({
    ...tableProps('effort'),
    weeks: shared.rows.default(8).meta({ description: 'How many weeks it has.' }),
    height: shared.drawingHeight,
  }),
  specimen: '<EffortResult id="effort" weeks={2} />',
  toNodes: ({ id, label, hint, weeks, height, owner }, context) => {
    const words = context.words.effort_result;
    const heading = label ?? words.label;
    return [
      {
        type: 'drawing',
        ...{ label: heading, hint: hint ?? words.hint, paper: 'graph', height },
        axes: { x: words.row, y: words.y },
        twin: makeRepeatTable(context, {
          ...{ id, label: heading, owner, rowLabel: words.row, rows: weeks, over: 'weeks' },
          columns: [
            { id: 'practice_days', label: words.practice_days, kind: 'number', min: 0, max: 7 },
            { id: 'result', label: words.result, kind: 'number' },
          ],
        }),
        at: context.at,
      },
    ];
  },
});
