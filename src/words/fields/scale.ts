import { z } from 'zod';
import { compact } from '../../model/compact.ts';
import { completeField } from '../complete-field.ts';
import type { Option } from '../../model/node.ts';
import { defineWord } from '../word.ts';
import type { WordContext } from '../word-context.ts';
import * as shared from '../parts/props.ts';

export const scale = defineWord({
  name: 'Scale',
  summary: 'A row of numbers between two phrases; for readers whom numbers do not suit, also a few words.',
  props: z
    .strictObject({
      id: shared.id,
      label: shared.label,
      hint: shared.hint,
      from: z.int().min(-10).max(10).default(0).meta({ description: 'The lowest number.' }),
      to: z.int().min(-10).max(10).default(10).meta({ description: 'The highest number.' }),
      low: shared.words.meta({ description: 'What the lowest number means.' }),
      high: shared.words.meta({ description: 'What the highest number means.' }),
      words: z
        .union([z.boolean(), shared.options])
        .default(false)
        .meta({ description: 'The scale again in words of your own, or {true} for the usual three.' })
        // The id of a word and a number of the scale name a box alike.
        .refine(
          (list) => typeof list === 'boolean' || list.every(({ id }) => !/^\d+$/.test(id)),
          'the id of a word cannot be a number.',
        ),
      direction: shared.direction,
      owner: shared.owner,
    })
    .refine(({ from, to }) => from < to, { message: 'from must be below to.', path: ['from'] }),
  specimen:
    '<Scale id="pain" label="How much pain is in my way today" from={0} to={10} low="None" high="It stops everything" words direction="lower-is-better" />',
  toNodes: ({ id, label, hint, from, to, low, high, words, direction, owner }, context) => [
    {
      type: 'field',
      field: completeField(
        context,
        { id, label, hint, owner },
        compact({
          kind: 'scale',
          from,
          to,
          low,
          high,
          words: words === true ? usualWords(context) : words || [],
          direction,
        }),
      ),
      at: context.at,
    },
  ],
});

/** The three steps in words that stand in for a scale of numbers. */
export function usualWords({ words: { scale_words: steps } }: WordContext): Option[] {
  return [
    { id: 'not_at_all', label: steps.not_at_all },
    { id: 'a_bit', label: steps.a_bit },
    { id: 'really', label: steps.really },
  ];
}
