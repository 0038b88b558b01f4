import { askText } from '../parts/question.ts';
import { defineRowsWord } from '../parts/row-list.ts';

export const triggerLog = defineRowsWord({
  name: 'TriggerLog',
  summary: 'Moments when it started: what happened, in body, thoughts and feelings, and after.',
  id: 'triggers',
  rows: 4,
  standard: 'cards',
  ask: ({ trigger_log: words }) => ({
    label: words.label,
    row: words.row,
    columns: [
      askText('situation', words.situation, 2),
      askText('body', words.body, 2),
      askText('thought', words.thought, 2),
      askText('feeling', words.feeling),
      askText('did', words.did, 2),
      askText('after', words.after, 2),
    ],
  }),
});
