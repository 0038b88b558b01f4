import { z } from 'zod';
import { defineWord } from '../word.ts';
import { makeGrid } from '../parts/field-table.ts';
import * as shared from '../parts/props.ts';

export const statements = defineWord({
  name: 'Statements',
  summary: 'Statements with the same answers: one tick a row, or a column where the answers are the rungs of a ladder.',
  props: z.strictObject({
    id: shared.id,
    label: shared.label,
    hint: shared.hint,
    corner: shared.words.optional().meta({ description: 'What the first column holds.' }),
    statements: shared.options.meta({ description: 'Each statement with its id and label.' }),
    answers: shared.options.meta({
      description: 'Each answer with its id and label; setOff: true makes a rung of a ladder stand out.',
    }),
    many: z.boolean().default(false).meta({ description: 'Tick all that fit, not one.' }),
    ladder: z.boolean().default(false).meta({ description: 'The answers as rows, the statements as columns.' }),
    owner: shared.owner,
  }),
  specimen: `<Statements id="how_often" label="In the last week" statements={[{ id: 'rested', label: 'I rested before I had to.' }, { id: 'asked', label: 'I asked for help.' }]} answers={[{ id: 'never', label: 'Never' }, { id: 'some', label: 'Some days' }, { id: 'most', label: 'Most days' }]} />`,
  toNodes: ({ statements: rows, answers: options, many, ladder, ...part }, context) => [
    makeGrid(context, {
      ...part,
      rows,
      columns: [{ id: 'answer', label: context.words.instrument.answer, kind: 'choice', many, options }],
      standard: ladder ? 'ladder' : 'matrix',
      large: 'cards',
    }),
  ],
});
