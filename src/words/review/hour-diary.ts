import { z } from 'zod';
import { fillWords } from '../../model/fill-words.ts';
import { defineWord } from '../word.ts';
import { columns, makeGrid } from '../parts/field-table.ts';
import { askTen, askText, sayTen } from '../parts/question.ts';
import { tableProps } from '../parts/row-list.ts';

const hour = z.int().min(0).max(23);

export const hourDiary = defineWord({
  name: 'HourDiary',
  summary: 'One day, hour by hour.',
  props: z
    .strictObject({
      ...tableProps('hours'),
      from: hour.default(6).meta({ description: 'The first hour, from 0.' }),
      to: hour.default(22).meta({ description: 'The last hour, up to 23.' }),
      columns: columns
        .optional()
        .meta({ description: 'What is asked; left out, what one does and the energy for it.' }),
    })
    .refine(({ from, to }) => from < to, { message: 'from must be below to.', path: ['from'] }),
  specimen: '<HourDiary id="hours" from={7} to={9} />',
  toNodes: ({ id, label, hint, from, to, columns: asked, owner }, context) => {
    const words = context.words.hour_diary;
    const hours = Array.from({ length: to - from + 1 }, (_, index) => from + index);
    return [
      makeGrid(context, {
        ...{
          id,
          label: label ?? words.label,
          hint: asked ? hint : sayTen(context.words, hint),
          owner,
          corner: words.corner,
          over: 'hours' as const,
        },
        rows: hours.map((n) => ({
          id: `h${String(n).padStart(2, '0')}`,
          label: fillWords(words.hour, { hour: String(n) }),
        })),
        columns: asked ?? [askText('doing', words.doing), askTen(context.words, 'energy', words.energy)],
      }),
    ];
  },
});
