import { z } from 'zod';
import { accessibleName } from '../../model/accessible-name.ts';
import { completeField } from '../complete-field.ts';
import { fillWords } from '../../model/fill-words.ts';
import type { Option } from '../../model/node.ts';
import { defineWord } from '../word.ts';
import type { WordContext } from '../word-context.ts';
import * as shared from '../parts/props.ts';

export const sixDecisions = defineWord({
  name: 'SixDecisions',
  summary: 'What to do after looking back: three ways on when it went forward, three when it did not.',
  props: z.strictObject({ id: shared.id.default('decision'), label: shared.label.optional(), owner: shared.owner }),
  specimen: '<SixDecisions id="decision" />',
  toNodes: ({ id, label, owner }, context) => {
    const words = context.words.six_decisions;
    const question = label ?? words.label;
    const group = accessibleName(context.group, question);
    const choice = completeField(
      context,
      { id, label: question, hint: words.hint, owner },
      { kind: 'choice', many: false, options: makeOptions(context) },
    );
    const why = completeField(context, { id: `${id}_why`, label: words.why, owner, group }, { kind: 'text', lines: 2 });
    return [choice, why].map((field) => ({ type: 'field', field, at: context.at }));
  },
});

function makeOptions({ words: { six_decisions: words } }: WordContext): Option[] {
  const forward = ['next_plan', 'new_goal', 'finish'] as const;
  const still = ['change_plan', 'adjust_goal', 'let_go'] as const;
  return [
    ...forward.map((id) => ({ id, label: fillWords(words.went_forward, { decision: words[id] }) })),
    ...still.map((id) => ({ id, label: fillWords(words.has_not_moved, { decision: words[id] }) })),
  ];
}
