import { z } from 'zod';
import { defineWord } from '../word.ts';
import { makeRepeatTable } from '../parts/field-table.ts';
import * as shared from '../parts/props.ts';

export const goalCards = defineWord({
  name: 'GoalCards',
  summary: 'Goals in own words, each with its reason, its sign and the day to look at it.',
  props: z.strictObject({
    id: shared.id.default('goal'),
    label: shared.label.optional(),
    goals: z.int().min(1).max(5).default(3).meta({ description: 'How many goals there is room for.' }),
    owner: shared.owner,
  }),
  specimen: '<GoalCards id="goal" goals={3} />',
  toNodes: ({ id, label, goals, owner }, context) => {
    const words = context.words.goal_cards;
    return [
      makeRepeatTable(context, {
        id,
        label: label ?? words.label,
        owner,
        rowLabel: words.row,
        rows: goals,
        columns: [
          { id: 'words', label: words.words, kind: 'text', lines: 3 },
          { id: 'why', label: words.why, kind: 'text', lines: 2 },
          { id: 'sign', label: words.sign, kind: 'text', lines: 2 },
          { id: 'by', label: words.by, kind: 'date' },
        ],
        standard: 'cards',
        large: 'cards',
      }),
    ];
  },
});
