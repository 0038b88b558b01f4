import { askTen, askText } from '../parts/question.ts';
import { defineRowsWord } from '../parts/row-list.ts';

export const roles = defineRowsWord({
  name: 'Roles',
  summary: 'Roles someone has, wants back or wants new: how much they live it, how much they want it, a first step.',
  id: 'roles',
  rows: 4,
  ask: (all) => ({
    label: all.roles.label,
    row: all.roles.row,
    columns: [
      askText('role', all.roles.role, 2),
      askTen(all, 'now', all.roles.now),
      askTen(all, 'want', all.roles.want),
      askText('first_step', all.roles.first_step, 2),
    ],
    ten: true,
  }),
});
