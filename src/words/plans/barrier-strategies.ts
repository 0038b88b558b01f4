import { z } from 'zod';
import type { Owner, RepeatTable } from '../../model/node.ts';
import { defineWord } from '../word.ts';
import type { WordContext } from '../word-context.ts';
import { makeChecklist } from '../fields/checklist.ts';
import { makeRepeatTable } from '../parts/field-table.ts';
import * as shared from '../parts/props.ts';
import { askText } from '../parts/question.ts';

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
      makeBarrierPlans(context, { id: `${id}_plan`, rows, owner }),
    ];
  },
});

/** What to set up against a barrier beforehand, and who helps. */
export function makeBarrierPlans(
  context: WordContext,
  part: { id: string; rows: number; owner: Owner | undefined },
): RepeatTable {
  const words = context.words.barriers;
  return makeRepeatTable(context, {
    ...part,
    label: words.plan,
    rowLabel: words.row,
    columns: [
      askText('barrier', words.barrier, 2),
      askText('strategy', words.strategy, 3),
      askText('who', words.who, 2),
    ],
    large: 'cards',
  });
}
