import { defineListWord } from '../parts/field-list.ts';
import { askText } from '../parts/question.ts';

export const experiment = defineListWord({
  name: 'Experiment',
  summary: 'Something to find out within safe limits: guess, do, see, learn, go on.',
  id: 'experiment',
  ask: ({ experiment: words }) => [
    askText('question', words.question, 2),
    askText('predict', words.predict, 2),
    askText('do', words.do, 2),
    askText('limit', words.limit),
    askText('way_back', words.way_back, 2),
    askText('who_knows', words.who_knows),
    askText('see', words.see, 3),
    askText('learn', words.learn, 2),
    askText('next', words.next, 2),
  ],
});
