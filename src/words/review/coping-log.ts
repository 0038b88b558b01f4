import { askTen, askText } from '../parts/question.ts';
import { defineRowsWord } from '../parts/row-list.ts';

export const copingLog = defineRowsWord({
  name: 'CopingLog',
  summary: 'What was tried, where, how much it helped, and whether to keep it.',
  id: 'coping_log',
  rows: 5,
  ask: (all) => {
    const words = all.coping_log;
    const options = [
      { id: 'keep', label: words.keep_it },
      { id: 'change', label: words.change_it },
    ];
    return {
      label: words.label,
      row: words.row,
      columns: [
        askText('what', words.what, 2),
        askText('where', words.where, 2),
        askTen(all, 'helped', words.helped),
        { id: 'keep', label: words.keep, kind: 'choice', options },
      ],
      ten: true,
    };
  },
});
