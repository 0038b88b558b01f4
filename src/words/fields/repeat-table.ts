import { z } from 'zod';
import { defineWord } from '../word.ts';
import { columns, makeRepeatTable } from '../parts/field-table.ts';
import * as shared from '../parts/props.ts';

export const repeatTable = defineWord({
  name: 'RepeatTable',
  summary: 'A table of rows alike, as many as one needs.',
  props: z.strictObject({
    id: shared.id,
    label: shared.label,
    hint: shared.hint,
    rowLabel: shared.words.meta({ description: 'What one row is called, such as "Goal".' }),
    columns: columns.meta({ description: 'Each column with its id, label and kind.' }),
    rows: shared.rows.default(3),
    maxRows: shared.rows.optional().meta({ description: 'How many rows can be there on screen.' }),
    standard: shared.gridForm,
    large: shared.gridForm,
    owner: shared.owner,
  }),
  specimen: `<RepeatTable id="people" label="People I can ask" rowLabel="Person" rows={2} columns={[{ id: 'name', label: 'Name', kind: 'text' }, { id: 'number', label: 'How I reach them', kind: 'text' }]} />`,
  toNodes: (props, context) => [makeRepeatTable(context, props)],
});
