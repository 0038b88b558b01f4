import { z } from 'zod';
import { defineWord } from '../word.ts';
import { makeChecklist } from './checklist.ts';
import { makeRepeatTable } from './field-table.ts';
import * as shared from './props.ts';

export const barrierStrategies = defineWord({
  name: 'BarrierStrategies',
  summary: 'What might get in the way, and a plan for it with someone who can help.',
  props: z.strictObject({
    id: shared.id.default('barriers'),
    label: shared.label.optional(),
    barriers: z
      .array(z.looseObject({ id: shared.id, title: shared.words }))
      .min(1)
      .meta({ description: 'Barriers with id and title, such as program.barriers.' }),
    own: z.int().min(0).max(10).default(2).meta({ description: 'Lines for what is not on the list.' }),
    rows: shared.rows.default(3).meta({ description: 'Plans there is room for.' }),
    owner: shared.owner,
  }),
  specimen: '<BarrierStrategies id="barriers" barriers={program.barriers} own={2} />',
  toNodes: ({ id, label, barriers, own, rows, owner }, context) => {
    const words = context.words.barriers;
    const items = barriers.map((barrier) => ({ id: barrier.id, label: barrier.title }));
    return [
      ...makeChecklist(context, { id, label: label ?? words.label, hint: words.hint, items, own, owner }),
      makeRepeatTable(context, {
        id: `${id}_plan`,
        label: words.plan,
        owner,
        rowLabel: words.row,
        rows,
        columns: [
          { id: 'barrier', label: words.barrier, kind: 'text', lines: 2 },
          { id: 'strategy', label: words.strategy, kind: 'text', lines: 3 },
          { id: 'who', label: words.who, kind: 'text', lines: 2 },
        ],
        large: 'cards',
      }),
    ];
  },
});
