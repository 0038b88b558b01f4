import { z } from 'zod';
import { defineWord } from '../word.ts';
import { columns, makeGrid } from '../parts/field-table.ts';
import * as shared from '../parts/props.ts';

export const grid = defineWord({
  name: 'Grid',
  summary: 'A table with something to fill in in each cell.',
  props: z.strictObject({
    id: shared.id,
    label: shared.label,
    hint: shared.hint,
    corner: shared.words.optional().meta({ description: 'What the first column holds.' }),
    rows: shared.options.meta({ description: 'Each row with its id and label.' }),
    columns: columns.meta({ description: 'Each column with its id, label and kind.' }),
    standard: shared.gridForm,
    large: shared.gridForm,
    firstDay: shared.id.optional().meta({
      description:
        'Id of a date field above: the day of the first row. The page shows the day of each row; tables that name the same day go on counting.',
    }),
    weekdays: z.boolean().optional().meta({
      description:
        'Its rows are the seven days of a week, Monday first: the page opens on today, and numbers are lines over time.',
    }),
    owner: shared.owner,
  }),
  specimen: `<Grid id="meals" label="My meals" corner="Meal" rows={[{ id: 'breakfast', label: 'Breakfast' }, { id: 'supper', label: 'Supper' }]} columns={[{ id: 'where', label: 'Where', kind: 'text' }, { id: 'eaten', label: 'Eaten', kind: 'check' }]} />`,
  toNodes: ({ weekdays, ...part }, context) => {
    if (weekdays && part.rows.length !== 7)
      context.report({
        rule: 'wrong-prop',
        message: `weekdays needs seven rows, and there are ${part.rows.length}.`,
        advice: 'Write a row for each day from Monday to Sunday, or leave weekdays out.',
        prop: 'weekdays',
      });
    return [makeGrid(context, { ...part, over: weekdays ? 'weekdays' : undefined })];
  },
});
