import { askText } from '../parts/question.ts';
import { defineRowsWord } from '../parts/row-list.ts';

export const routineMap = defineRowsWord({
  name: 'RoutineMap',
  summary: 'A practice put next to something that is done anyway.',
  id: 'routine',
  rows: 5,
  ask: ({ routine_map: words }) => ({
    label: words.label,
    row: words.row,
    columns: [askText('time', words.time), askText('anchor', words.anchor, 2), askText('practice', words.practice, 2)],
  }),
});
