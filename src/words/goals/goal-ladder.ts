import { z } from 'zod';
import type { Owner, RepeatTable } from '../../model/node.ts';
import { defineWord } from '../word.ts';
import type { WordContext } from '../word-context.ts';
import { makeRepeatTable } from '../parts/field-table.ts';
import * as shared from '../parts/props.ts';
import { askText } from '../parts/question.ts';

export const goalLadder = defineWord({
  name: 'GoalLadder',
  summary: 'Small steps towards a goal, the first one first, each with how one will know.',
  props: z.strictObject({
    id: shared.id.default('ladder'),
    label: shared.label.optional(),
    rungs: z.int().min(2).max(10).default(5).meta({ description: 'How many steps there is room for.' }),
    owner: shared.owner,
  }),
  specimen: '<GoalLadder id="ladder" rungs={5} />',
  toNodes: ({ id, label, rungs, owner }, context) => [makeLadder(context, { id, label, rungs, owner })],
});

/** Steps towards a goal, each with its evidence; a field is named `<id>__r<n>__step`. */
export function makeLadder(
  context: WordContext,
  part: {
    id: string;
    label: string | undefined;
    hint?: string | undefined;
    rungs: number;
    owner: Owner | undefined;
  },
): RepeatTable {
  const { id, label, hint, rungs, owner } = part;
  const words = context.words.goal_ladder;
  return makeRepeatTable(context, {
    ...{ id, label: label ?? words.label, hint, owner, rowLabel: words.row, rows: rungs },
    columns: [askText('step', words.step, 2), askText('evidence', words.evidence, 2)],
  });
}
