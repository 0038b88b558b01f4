import { defineListWord } from '../parts/field-list.ts';
import { askText } from '../parts/question.ts';

export const flareUpPlan = defineListWord({
  name: 'FlareUpPlan',
  summary: 'What to do on the first bad day, on the three after it, and on the way back.',
  id: 'flare',
  ask: ({ flare_up_plan: words }) => [
    askText('first_day', words.first_day, 3),
    askText('three_days', words.three_days, 3),
    askText('return_step', words.return_step, 2),
    askText('tell', words.tell, 2),
  ],
});
