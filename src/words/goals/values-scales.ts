import { z } from 'zod';
import { completeField } from '../complete-field.ts';
import type { Block, ScaleField } from '../../model/node.ts';
import { defineWord } from '../word.ts';
import type { WordContext } from '../word-context.ts';
import * as shared from '../parts/props.ts';

export const valuesScales = defineWord({
  name: 'ValuesScales',
  summary: 'For each part of life: what matters in it, how much it matters, and how much one lives it now.',
  props: z.strictObject({
    id: shared.id.default('values'),
    domains: z
      .array(z.looseObject({ id: shared.id, title: shared.words }))
      .min(1)
      .meta({ description: 'Parts of life with id and title, such as program.domains.' }),
    owner: shared.owner,
  }),
  specimen: '<ValuesScales id="values" domains={program.domains} />',
  toNodes: ({ id, domains, owner }, context) => {
    return domains.map(({ id: domain, title }): Block => {
      const heading = context.makeHeading(title);
      const words = context.words.values_scales;
      const row = { id: domain, label: title };
      const text = completeField(
        context,
        { id, label: words.words, owner, row, column: 'words' },
        { kind: 'text', lines: 2 },
      );
      const fields = [
        text,
        makeScale(context, { id, label: words.want, owner, row, column: 'want' }, words.want_low, words.want_high),
        makeScale(context, { id, label: words.now, owner, row, column: 'now' }, words.now_low, words.now_high),
      ];
      const children = fields.map((field): Block => ({ type: 'field', field, at: context.at }));
      return { type: 'keep', children: [{ type: 'section', heading, children, at: context.at }], at: context.at };
    });
  },
});

function makeScale(
  context: WordContext,
  part: Parameters<typeof completeField>[1],
  low: string,
  high: string,
): ScaleField {
  return completeField(context, part, { kind: 'scale', from: 0, to: 10, low, high, words: [] });
}
