import { z } from 'zod';
import { fillWords } from '../../model/fill-words.ts';
import type { GridForm } from '../../model/node.ts';
import { defineWord } from '../word.ts';
import { makeGrid } from '../parts/field-table.ts';
import * as shared from '../parts/props.ts';
import { tableProps } from '../parts/row-list.ts';

const measure = z.strictObject({
  id: shared.id,
  label: shared.words,
  hint: shared.hint,
  unit: shared.words.optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  direction: shared.direction,
});

/** More weeks do not stand beside each other on an upright page. */
const MOST_ACROSS = 6;

export const weeklyTracker = defineWord({
  name: 'WeeklyTracker',
  summary: 'A few numbers a week, over some weeks.',
  props: z.strictObject({
    ...tableProps('tracker'),
    measures: z
      .array(measure)
      .min(1)
      .meta({ description: 'What is counted, each with its id and label, and its unit and range if it has them.' }),
    weeks: shared.rows.default(6).meta({ description: 'How many weeks it has.' }),
  }),
  specimen: `<WeeklyTracker id="tracker" weeks={2} measures={[{ id: 'walks', label: 'Walks' }, { id: 'sleep', label: 'Sleep', unit: 'points', min: 0, max: 10 }]} />`,
  toNodes: ({ id, label, hint, measures, weeks, owner }, context) => {
    const words = context.words.weekly_tracker;
    const numbers = Array.from({ length: weeks }, (_, index) => String(index + 1));
    const standard: GridForm = weeks > MOST_ACROSS ? 'table' : 'flipped';
    return [
      makeGrid(context, {
        ...{ id, label: label ?? words.label, hint, owner, corner: words.row, standard },
        rows: numbers.map((n) => ({ id: `w${n}`, label: fillWords(context.words.numbered, { label: words.row, n }) })),
        columns: measures.map((one) => ({ ...one, kind: 'number' })),
        over: 'weeks',
        large: measures.length > 2 ? 'cards' : 'table',
      }),
    ];
  },
});
