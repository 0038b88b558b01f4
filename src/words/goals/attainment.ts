import { z } from 'zod';
import { fillWords } from '../../model/fill-words.ts';
import { defineWord } from '../word.ts';
import { makeGrid } from '../parts/field-table.ts';
import { listGoalLevels } from '../parts/goal-levels.ts';
import { askText } from '../parts/question.ts';
import { tableProps } from '../parts/row-list.ts';

export const attainment = defineWord({
  name: 'Attainment',
  summary: 'How far each goal was reached, as the patient and as the team see it, and where the two differ.',
  props: z.strictObject({
    ...tableProps('attainment'),
    goals: z.int().min(1).max(5).default(3).meta({ description: 'How many goals there are.' }),
  }),
  specimen: '<Attainment id="attainment" goals={1} />',
  toNodes: ({ id, label, hint, goals, owner }, context) => {
    const { attainment: words, goal_cards: goal, numbered } = context.words;
    const numbers = Array.from({ length: goals }, (_, index) => String(index + 1));
    const options = listGoalLevels(context.words);
    return [
      makeGrid(context, {
        ...{ id, label: label ?? words.label, hint, owner, corner: goal.row },
        rows: numbers.map((n) => ({ id: `goal${n}`, label: fillWords(numbered, { label: goal.row, n }) })),
        columns: [
          { id: 'me', label: words.me, kind: 'choice', options },
          { id: 'team', label: words.team, kind: 'choice', options, owner: 'clinician' },
          askText('difference', words.difference, 2),
        ],
        standard: 'table',
        large: 'cards',
      }),
    ];
  },
});
