import { z } from 'zod';
import { URGENCIES } from '../../read/schema/red-flags.ts';
import { adviseNearest } from '../../problem/nearest.ts';
import { defineWord } from '../word.ts';
import type { RedFlag, WordContext } from '../word-context.ts';
import * as shared from '../parts/props.ts';
import { makeRedFlagList } from '../parts/red-flag-list.ts';

export const redFlags = defineWord({
  name: 'RedFlags',
  summary:
    'Signs that must not wait and what to do about each, as content/red-flags.yaml tells them: those of the program, and in an article those every reader should know.',
  props: z.strictObject({
    urgency: z.enum(URGENCIES).optional().meta({ description: 'Only signs of this urgency.' }),
    signs: z
      .array(shared.id)
      .min(1)
      .optional()
      .meta({ description: 'Ids of the signs, where others are meant; told in this order.' }),
  }),
  specimen: '<RedFlags urgency="now" />',
  toNodes: ({ urgency, signs }, context) => {
    const meant = signs ? findSigns(signs, context) : listOwn(context);
    const items = meant.filter((flag) => urgency === undefined || flag.urgency === urgency);
    return items.length === 0 ? [] : [{ ...makeRedFlagList(items), at: context.at }];
  },
});

function listOwn({ program, redFlags: known = [] }: WordContext): RedFlag[] {
  return known.filter(({ id, isForEveryone }) => (program ? program.red_flags.includes(id) : isForEveryone));
}

function findSigns(ids: readonly string[], { redFlags: known, report }: WordContext): RedFlag[] {
  if (known === undefined) return [];
  return ids.flatMap((id) => {
    const found = known.filter((flag) => flag.id === id);
    if (found.length === 0) {
      report({
        rule: 'unknown-reference',
        message: `There is no red flag with the id "${id}".`,
        advice: `${adviseNearest(
          id,
          known.map((flag) => flag.id),
        )} A new one is written in content/red-flags.yaml.`,
        prop: 'signs',
      });
    }
    return found;
  });
}
