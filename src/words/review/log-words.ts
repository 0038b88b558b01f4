import { z } from 'zod';
import { defineWord } from '../word.ts';
import { makeChecklist } from '../fields/checklist.ts';
import { makeRepeatTable } from '../parts/field-table.ts';
import * as shared from '../parts/props.ts';
import { askTen, askText, sayTen } from '../parts/question.ts';
import { defineRowsWord, tableProps } from '../parts/row-list.ts';

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

export const copingMenu = defineWord({
  name: 'CopingMenu',
  summary: 'Things that may help, to tick, and own ones with how much they help.',
  props: z.strictObject({
    ...tableProps('coping'),
    ideas: z
      .array(z.looseObject({ id: shared.id, text: shared.words }))
      .min(1)
      .meta({ description: 'Ideas with id and text, such as program.coping_ideas.' }),
    own: shared.ownRows.default(4),
  }),
  specimen: '<CopingMenu id="coping" ideas={program.coping_ideas} own={2} />',
  toNodes: ({ id, label, hint, ideas, own, owner }, context) => {
    const words = context.words.coping_menu;
    const items = ideas.map((idea) => ({ id: idea.id, label: idea.text }));
    const list = { id, label: label ?? words.label, hint: hint ?? words.hint, items, own: 0, owner };
    const others = makeRepeatTable(context, {
      ...{ id: `${id}_own`, label: words.own, hint: sayTen(context.words), owner, rowLabel: words.row, rows: own },
      columns: [askText('idea', words.idea, 2), askTen(context.words, 'helps', words.helps)],
    });
    return [...makeChecklist(context, list), ...(own === 0 ? [] : [others])];
  },
});
