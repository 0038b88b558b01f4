import { z } from 'zod';
import { compact } from '../../model/compact.ts';
import { defineWord } from '../word.ts';
import * as shared from '../parts/props.ts';

export const computed = defineWord({
  name: 'Computed',
  summary: 'A mean or total that the page works out from what is written. It is no field, and paper has nothing of it.',
  props: z
    .strictObject({
      label: shared.words.meta({ description: 'What the number means.' }),
      operation: z.enum(['mean', 'total']).meta({ description: 'mean or total.' }),
      fields: z.array(shared.id).min(1).optional().meta({ description: 'Ids of number fields or scales.' }),
      table: shared.id.optional().meta({ description: 'Id of a table with numbers in it.' }),
      columns: z.array(shared.id).min(1).optional().meta({ description: 'Ids of its columns; of all rows.' }),
      unit: shared.words.optional(),
    })
    .refine(({ fields, table, columns }) => (fields === undefined) === (table !== undefined && columns !== undefined), {
      message: 'it takes either fields, or a table with columns.',
      path: ['fields'],
    }),
  specimen:
    '<NumberField id="first" label="Minutes today" /><NumberField id="second" label="Minutes yesterday" /><Computed label="Both together" operation="total" fields={[\'first\', \'second\']} unit="minutes" />',
  toNodes: ({ label, operation, fields, table, columns, unit }, { prefix, at }) => {
    const of =
      fields?.map((field) => ({ field: prefix + field })) ??
      columns!.map((column) => ({ field: prefix + table!, column }));
    return [compact({ type: 'computed' as const, label, unit, operation, of, at })];
  },
});
