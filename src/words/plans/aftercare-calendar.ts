import { z } from 'zod';
import { fillWords } from '../../model/fill-words.ts';
import { defineWord } from '../word.ts';
import { makeGrid } from '../parts/field-table.ts';
import * as shared from '../parts/props.ts';
import { askText } from '../parts/question.ts';
import { tableProps } from '../parts/row-list.ts';

export const aftercareCalendar = defineWord({
  name: 'AftercareCalendar',
  summary: 'The months after the program: what to keep up, when to look back, and with whom.',
  props: z.strictObject({
    ...tableProps('aftercare'),
    months: shared.rows.default(12).meta({ description: 'How many months it has.' }),
  }),
  specimen: '<AftercareCalendar id="aftercare" months={2} />',
  toNodes: ({ id, label, hint, months, owner }, context) => {
    const { aftercare_calendar: words, numbered } = context.words;
    const numbers = Array.from({ length: months }, (_, index) => String(index + 1));
    return [
      makeGrid(context, {
        ...{ id, label: label ?? words.label, hint, owner, corner: words.row },
        rows: numbers.map((n) => ({ id: `m${n}`, label: fillWords(numbered, { label: words.row, n }) })),
        columns: [
          askText('what', words.what, 2),
          { id: 'check_in', label: words.check_in, kind: 'date' },
          askText('who', words.who),
        ],
        large: 'cards',
      }),
    ];
  },
});
