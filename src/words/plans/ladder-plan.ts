import { z } from 'zod';
import { defineWord } from '../word.ts';
import { makeFields } from '../parts/field-list.ts';
import { makeLadder } from '../goals/goal-ladder.ts';
import { askText } from '../parts/question.ts';
import { tableProps } from '../parts/row-list.ts';

export const ladderPlan = defineWord({
  name: 'LadderPlan',
  summary: 'From what someone longs for over a goal for the next months and its steps to the step of this week.',
  props: z.strictObject({
    ...tableProps('ladder'),
    rungs: z.int().min(3).max(6).default(4).meta({ description: 'How many steps there is room for.' }),
  }),
  specimen: '<LadderPlan id="ladder" rungs={3} />',
  toNodes: ({ id, label, hint, rungs, owner }, context) => {
    const words = context.words.ladder_plan;
    return [
      ...makeFields(context, { id, owner }, [askText('ambition', words.ambition, 2), askText('long', words.long, 2)]),
      makeLadder(context, { id, label, hint, rungs, owner }),
      ...makeFields(context, { id, owner }, [askText('this_week', words.this_week, 2)]),
    ];
  },
});
