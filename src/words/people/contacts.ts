import { askText } from '../parts/question.ts';
import { defineRowsWord } from '../parts/row-list.ts';

export const contacts = defineRowsWord({
  name: 'Contacts',
  summary: 'People to call: who they are, their number, and when they can be reached.',
  id: 'contacts',
  rows: 4,
  ask: ({ contacts: words }) => ({
    label: words.label,
    row: words.row,
    columns: [
      askText('name', words.name),
      askText('phone', words.phone),
      askText('role', words.role, 2),
      askText('when', words.when, 2),
    ],
  }),
});
