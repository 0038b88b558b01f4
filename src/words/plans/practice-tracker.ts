import { z } from 'zod';
import { fillWords } from '../../model/fill-words.ts';
import { defineWord } from '../word.ts';
import { makeFields } from '../parts/field-list.ts';
import { makeRepeatTable } from '../parts/field-table.ts';
import { askText, type Question } from '../parts/question.ts';
import { tableProps } from '../parts/row-list.ts';

export const practiceTracker = defineWord({
  name: 'PracticeTracker',
  summary: 'On which days a practice was done, and a new place to try it.',
  props: z.strictObject({
    ...tableProps('practice'),
    practices: z.int().min(1).max(4).default(3).meta({ description: 'How many practices there is room for.' }),
    days: z.int().min(1).max(14).default(7).meta({ description: 'How many days it has.' }),
  }),
  specimen: '<PracticeTracker id="practice" practices={2} days={3} />',
  toNodes: ({ id, label, hint, practices, days, owner }, context) => {
    const words = context.words.practice_tracker;
    const ticks = Array.from({ length: days }, (_, index): Question => {
      const n = String(index + 1);
      return { id: `d${n}`, label: fillWords(context.words.numbered, { label: words.day, n }), kind: 'check' };
    });
    return [
      makeRepeatTable(context, {
        ...{ id, label: label ?? words.label, hint: hint ?? words.hint, owner, rowLabel: words.row, rows: practices },
        columns: [askText('name', words.name, 2), ...ticks],
        standard: 'flipped',
        large: 'flipped',
      }),
      ...makeFields(context, { id, owner }, [askText('new_place', words.new_place)]),
    ];
  },
});
