import { z } from 'zod';
import { defineWord } from '../word.ts';
import { makeRepeatTable } from './field-table.ts';
import * as shared from './props.ts';

export const goalLadder = defineWord({
  name: 'GoalLadder',
  summary: 'Small steps towards a goal, the first one first, each with how one will know.',
  props: z.strictObject({
    id: shared.id.default('ladder'),
    label: shared.label.optional(),
    rungs: z.int().min(2).max(10).default(5).meta({ description: 'How many steps there is room for.' }),
    owner: shared.owner,
  }),
  specimen: '<GoalLadder id="ladder" rungs={5} />',
  toNodes: ({ id, label, rungs, owner }, context) => {
    const words = context.words.goal_ladder;
    return [
      makeRepeatTable(context, {
        id,
        label: label ?? words.label,
        owner,
        rowLabel: words.row,
        rows: rungs,
        columns: [
          { id: 'step', label: words.step, kind: 'text', lines: 2 },
          { id: 'evidence', label: words.evidence, kind: 'text', lines: 2 },
        ],
      }),
    ];
  },
});
