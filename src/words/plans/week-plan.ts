import { z } from 'zod';
import { defineWord } from '../word.ts';
import { makeGrid } from '../parts/field-table.ts';
import * as shared from '../parts/props.ts';

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

export const weekPlan = defineWord({
  name: 'WeekPlan',
  summary: 'A plan for the seven days of a week, on a page on its side.',
  props: z.strictObject({ id: shared.id.default('week'), label: shared.label.optional(), owner: shared.owner }),
  specimen: '<WeekPlan id="week" />',
  toNodes: ({ id, label, owner }, context) => {
    const { week_plan: words, days } = context.words;
    const grid = makeGrid(context, {
      id,
      label: label ?? words.label,
      owner,
      corner: words.corner,
      rows: DAYS.map((day) => ({ id: day, label: days[day] })),
      columns: [
        { id: 'what', label: words.what, kind: 'text', lines: 2 },
        { id: 'when', label: words.when, kind: 'text', lines: 2 },
        { id: 'where', label: words.where, kind: 'text', lines: 2 },
        { id: 'how_much', label: words.how_much, kind: 'text', lines: 2 },
        { id: 'done', label: words.done, kind: 'check' },
      ],
      standard: 'table',
      large: 'cards',
    });
    return [{ type: 'landscape', children: [grid], at: context.at }];
  },
});
