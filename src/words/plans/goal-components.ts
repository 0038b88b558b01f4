import { z } from 'zod';
import { fillWords } from '../../model/fill-words.ts';
import { defineWord } from '../word.ts';
import { makeGrid } from '../parts/field-table.ts';
import * as shared from '../parts/props.ts';
import { tableProps } from '../parts/row-list.ts';
import { components } from '../parts/program-components.ts';

export const goalComponents = defineWord({
  name: 'GoalComponents',
  summary: 'Which part of the program serves which goal.',
  props: z.strictObject({
    ...tableProps('serves'),
    components,
    goals: z.int().min(1).max(5).default(3).meta({ description: 'How many goals there are.' }),
  }),
  specimen: '<GoalComponents id="serves" components={program.components} goals={3} />',
  toNodes: ({ id, label, hint, components: parts, goals, owner }, context) => {
    const { goal_components: words, goal_cards: goal, numbered } = context.words;
    const numbers = Array.from({ length: goals }, (_, index) => String(index + 1));
    return [
      makeGrid(context, {
        ...{ id, label: label ?? words.label, hint: hint ?? words.hint, owner, corner: words.corner },
        rows: shared.toOptions(parts),
        columns: numbers.map((n) => ({
          id: `goal${n}`,
          label: fillWords(numbered, { label: goal.row, n }),
          kind: 'check',
        })),
      }),
    ];
  },
});
