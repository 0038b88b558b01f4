import { z } from 'zod';
import { defineWord } from '../word.ts';
import { makeChecklist } from '../fields/checklist.ts';
import { makeRepeatTable } from '../parts/field-table.ts';
import * as shared from '../parts/props.ts';
import { askTen, askText, sayTen } from '../parts/question.ts';
import { tableProps } from '../parts/row-list.ts';

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
