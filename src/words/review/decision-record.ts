import { defineListWord } from '../parts/field-list.ts';
import { askText } from '../parts/question.ts';

export const decisionRecord = defineListWord({
  name: 'DecisionRecord',
  summary: 'A decision, what there was to choose from, what mattered, and when to look at it again.',
  id: 'decision',
  ask: ({ decision_record: words }) => [
    askText('what', words.what, 2),
    askText('options', words.options, 3),
    askText('mattered', words.mattered, 2),
    askText('choice', words.choice, 2),
    { id: 'review', label: words.review, kind: 'date' },
  ],
});
