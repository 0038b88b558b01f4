import { askText } from '../parts/question.ts';
import { defineRowsWord } from '../parts/row-list.ts';

export const concerns = defineRowsWord({
  name: 'Concerns',
  summary: "Questions, worries and wishes to bring along, each with room for the team's answer.",
  id: 'concerns',
  rows: 3,
  standard: 'cards',
  ask: ({ concerns: words }) => ({
    label: words.label,
    row: words.row,
    columns: [
      askText('concern', words.concern, 2),
      { ...askText('answer', words.answer, 2), owner: 'clinician' },
      { id: 'unsure', label: words.unsure, kind: 'check' },
    ],
  }),
});
