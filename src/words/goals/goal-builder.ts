import { z } from 'zod';
import type { Block } from '../../model/node.ts';
import { defineWord } from '../word.ts';
import { makeFields, makePart, partProps } from '../parts/field-list.ts';
import { makeGrid } from '../parts/field-table.ts';
import { listGoalLevels } from '../parts/goal-levels.ts';
import { askText } from '../parts/question.ts';

export const goalBuilder = defineWord({
  name: 'GoalBuilder',
  summary: 'A goal in four parts, then in one sentence; with attainment levels where the program works with them.',
  props: z.strictObject({
    ...partProps('goal'),
    levels: z.boolean().optional().meta({
      description: 'Whether the five levels are asked for; left out, if the goal_style of the program is gas.',
    }),
  }),
  specimen: '<GoalBuilder id="goal" levels />',
  toNodes: ({ id, label, hint, levels, owner }, context) => {
    const words = context.words.goal_builder;
    return makePart(context, { label, hint }, (inside): Block[] => {
      const grid = makeGrid(inside, {
        ...{ id: `${id}_levels`, label: words.levels, hint: words.levels_hint, owner, corner: words.corner },
        rows: listGoalLevels(context.words),
        columns: [askText('text', words.text, 2)],
      });
      return [
        ...makeFields(inside, { id, owner }, [
          askText('activity', words.activity, 2),
          askText('support', words.support, 2),
          askText('amount', words.amount),
          askText('time', words.time),
          askText('sentence', words.sentence, 2),
        ]),
        // The data of the program decides, and the names of the fields stay taken either way.
        { type: 'when', test: levels ?? context.program?.goal_style === 'gas', children: [grid], at: context.at },
      ];
    });
  },
});
