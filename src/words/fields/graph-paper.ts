import { z } from 'zod';
import { compact } from '../../model/compact.ts';
import { defineWord } from '../word.ts';
import { columns, makeRepeatTable } from '../parts/field-table.ts';
import * as shared from '../parts/props.ts';

export const graphPaper = defineWord({
  name: 'GraphPaper',
  summary: 'Room to draw a curve, and a table for the same values.',
  props: z.strictObject({
    id: shared.id,
    label: shared.label,
    hint: shared.hint,
    height: shared.drawingHeight,
    x: shared.words.meta({ description: 'What the axis to the right stands for.' }),
    y: shared.words.meta({ description: 'What the upright axis stands for.' }),
    columns: columns.meta({ description: 'Columns of the table of values.' }),
    rows: shared.rows.default(7),
    rowLabel: shared.words.meta({ description: 'What one row of values is called, such as "Day".' }),
    owner: shared.owner,
  }),
  specimen: `<GraphPaper id="curve" label="My energy over the week" x="Day" y="Energy" rowLabel="Day" rows={3} columns={[{ id: 'energy', label: 'Energy', kind: 'number', min: 0, max: 10 }]} />`,
  toNodes: ({ id, label, hint, height, x, y, columns: list, rows, rowLabel, owner }, context) => [
    compact({
      type: 'drawing' as const,
      label,
      hint,
      paper: 'graph' as const,
      height,
      axes: { x, y },
      twin: makeRepeatTable(context, { id, label, owner, rowLabel, rows, columns: list }),
      at: context.at,
    }),
  ],
});
