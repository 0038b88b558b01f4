import { z } from 'zod';
import { fillWords } from '../../model/fill-words.ts';
import { defineWord } from '../word.ts';
import { makeGrid } from '../parts/field-table.ts';
import * as shared from '../parts/props.ts';
import { askTen, askText } from '../parts/question.ts';
import { defineRowsWord, tableProps } from '../parts/row-list.ts';

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

export const shareChoices = defineWord({
  name: 'ShareChoices',
  summary: 'What someone wants to share, and with whom.',
  props: z.strictObject({
    ...tableProps('share'),
    audiences: shared.titled.meta({ description: 'Who may be told, with id and title: program.share_audiences.' }),
  }),
  specimen: '<ShareChoices id="share" audiences={program.share_audiences} />',
  toNodes: ({ id, label, hint, audiences, owner }, context) => {
    const words = context.words.share_choices;
    return [
      makeGrid(context, {
        ...{ id, label: label ?? words.label, hint: hint ?? words.hint, owner, corner: words.corner },
        rows: shared.toOptions(audiences),
        columns: (['goals', 'plan', 'needs', 'nothing'] as const).map((what) => ({
          ...{ id: what, label: words[what] },
          kind: 'check',
        })),
      }),
    ];
  },
});

export const aftercareCalendar = defineWord({
  name: 'AftercareCalendar',
  summary: 'The months after the program: what to keep up, when to look back, and with whom.',
  props: z.strictObject({
    ...tableProps('aftercare'),
    months: shared.rows.default(12).meta({ description: 'How many months it has.' }),
  }),
  specimen: '<AftercareCalendar id="aftercare" months={2} />',
  toNodes: ({ id, label, hint, months, owner }, context) => {
    const { aftercare_calendar: words, numbered } = context.words;
    const numbers = Array.from({ length: months }, (_, index) => String(index + 1));
    return [
      makeGrid(context, {
        ...{ id, label: label ?? words.label, hint, owner, corner: words.row },
        rows: numbers.map((n) => ({ id: `m${n}`, label: fillWords(numbered, { label: words.row, n }) })),
        columns: [
          askText('what', words.what, 2),
          { id: 'check_in', label: words.check_in, kind: 'date' },
          askText('who', words.who),
        ],
        large: 'cards',
      }),
    ];
  },
});
