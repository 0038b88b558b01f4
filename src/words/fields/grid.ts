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
    owner: shared.owner,
  }),
  specimen: `<Grid id="meals" label="My meals" corner="Meal" rows={[{ id: 'breakfast', label: 'Breakfast' }, { id: 'supper', label: 'Supper' }]} columns={[{ id: 'where', label: 'Where', kind: 'text' }, { id: 'eaten', label: 'Eaten', kind: 'check' }]} />`,
  toNodes: (props, context) => [makeGrid(context, props)],
});
