import { z } from 'zod';
import { accessibleName } from '../../model/accessible-name.ts';
import { compact } from '../../model/compact.ts';
import { completeField } from '../complete-field.ts';
import type { Block, ChoiceField, Option, Owner } from '../../model/node.ts';
import { defineWord } from '../word.ts';
import type { WordContext } from '../word-context.ts';
import * as shared from '../parts/props.ts';

export const checklist = defineWord({
  name: 'Checklist',
  summary: 'Things to tick, and room for own words.',
  props: z.strictObject({
    id: shared.id,
    label: shared.label,
    hint: shared.hint,
    items: shared.options,
    arrangement: shared.arrangement,
    own: z.int().min(0).max(10).default(0).meta({ description: 'Lines for what is not on the list.' }),
    owner: shared.owner,
  }),
  specimen: `<Checklist id="signs" label="Early signs I know" items={[{ id: 'sleep', label: 'I sleep badly.' }, { id: 'alone', label: 'I keep to myself.' }]} own={2} />`,
  toNodes: ({ id, label, hint, items, arrangement, own, owner }, context) =>
    makeChecklist(context, { id, label, hint, items, arrangement, own, owner }),
});

/** A choice of many, and `own` lines for own words in a text field `<id>_own`. */
export function makeChecklist(
  context: WordContext,
  part: {
    id: string;
    label: string;
    hint?: string | undefined;
    items: Option[];
    arrangement?: ChoiceField['arrangement'];
    own: number;
    owner?: Owner | undefined;
  },
): Block[] {
  const { id, label, hint, items, arrangement, own, owner } = part;
  const ticks = completeField(
    context,
    { id, label, hint, owner },
    compact({ kind: 'choice', many: true, options: items, arrangement }),
  );
  const list: Block = { type: 'field', field: ticks, at: context.at };
  if (own === 0) return [list];
  const group = accessibleName(context.group, label);
  const ownPart = { id: `${id}_own`, label: context.words.own_words, owner, group };
  return [
    list,
    { type: 'field', field: completeField(context, ownPart, { kind: 'text', lines: own }), at: context.at },
  ];
}
