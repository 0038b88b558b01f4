import { z } from 'zod';
import type { Ui } from '../../read/schema/ui.ts';
import { defineWord } from '../word.ts';
import { makeBarrierPlans } from './barrier-strategies.ts';
import { makeGrid, makeRepeatTable } from '../parts/field-table.ts';
import * as shared from '../parts/props.ts';
import { askTen, askText, sayTen, type Question } from '../parts/question.ts';
import { tableProps } from '../parts/row-list.ts';

export const barrierPlan = defineWord({
  name: 'BarrierPlan',
  summary:
    'For each barrier how likely it is, how much it would stop someone and whether it can be changed; then plans.',
  props: z.strictObject({
    ...tableProps('barriers'),
    barriers: shared.titled.meta({ description: 'Barriers with id and title, such as program.barriers.' }),
    own: shared.ownRows.default(2),
    rows: shared.rows.default(3).meta({ description: 'Plans there is room for.' }),
  }),
  specimen: '<BarrierPlan id="barriers" barriers={program.barriers} own={1} />',
  toNodes: ({ id, label, hint, barriers, own, rows, owner }, context) => {
    const { barriers: words, barrier_plan: more } = context.words;
    const weighed = makeGrid(context, {
      ...{ id, label: label ?? words.label, hint: sayTen(context.words, hint), owner, corner: words.barrier },
      rows: shared.toOptions(barriers),
      columns: [{ id: 'tick', label: more.tick, kind: 'check' }, ...askWeight(context.words)],
    });
    const others = makeRepeatTable(context, {
      ...{ id: `${id}_own`, label: more.own, hint: sayTen(context.words), owner, rowLabel: more.row, rows: own },
      columns: [askText('barrier', words.barrier, 2), ...askWeight(context.words)],
    });
    return [weighed, ...(own === 0 ? [] : [others]), makeBarrierPlans(context, { id: `${id}_plan`, rows, owner })];
  },
});

function askWeight(all: Ui['vocabulary']): Question[] {
  const words = all.barrier_plan;
  const options = (['yes', 'partly', 'no'] as const).map((id) => ({ id, label: words[id] }));
  return [
    askTen(all, 'likely', words.likely),
    askTen(all, 'effect', words.effect),
    { id: 'can_change', label: words.can_change, kind: 'choice', options },
  ];
}
