import { z } from 'zod';
import { compact } from '../../model/compact.ts';
import { completeField } from '../complete-field.ts';
import { defineWord } from '../word.ts';
import * as shared from '../parts/props.ts';

export const ranking = defineWord({
  name: 'Ranking',
  summary: 'Putting a few of several things in order.',
  props: z
    .strictObject({
      id: shared.id,
      label: shared.label,
      hint: shared.hint,
      options: shared.options,
      places: z.int().min(1).max(5).default(3).meta({ description: 'How many places to give.' }),
      owner: shared.owner,
    })
    .refine(({ places, options }) => places <= options.length, {
      message: 'there are fewer options than places.',
      path: ['places'],
    }),
  specimen: `<Ranking id="order" label="What comes first" places={2} options={[{ id: 'sleep', label: 'Sleep' }, { id: 'work', label: 'Work' }, { id: 'friends', label: 'Friends' }]} />`,
  toNodes: ({ id, label, hint, options, places, owner }, context) => [
    compact({
      type: 'ranking' as const,
      label,
      hint,
      options,
      places: context.words.ranking.places
        .slice(0, places)
        .map((place, index) =>
          completeField(
            context,
            { id, label: place, owner, group: label, row: { id: index + 1, label: '' }, column: 'item' },
            { kind: 'choice', many: false, options },
          ),
        ),
      at: context.at,
    }),
  ],
});
