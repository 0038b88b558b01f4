import { z } from 'zod';
import type { Callout } from '../../model/node.ts';
import { defineWord } from '../word.ts';
import type { WordContext } from '../word-context.ts';
import * as shared from '../parts/props.ts';

export const callout = defineWord({
  name: 'Callout',
  summary: 'A box that stands out: a tip, an example, something for safety, or the whole in short.',
  props: z.strictObject({
    kind: z.enum(['tip', 'example', 'safety', 'summary']).meta({ description: 'What is in it.' }),
    title: shared.words.optional().meta({ description: 'Left out, the word for its kind.' }),
  }),
  specimen: '<Callout kind="tip">Stop while you still could do a little more.</Callout>',
  toNodes: ({ kind, title }, context, children) => [
    { type: 'callout', kind, title: title ?? context.words.callout[kind], children: children.blocks(), at: context.at },
  ],
});

/** A box of one paragraph that a word brings with it. */
export function makeCallout({ words, at }: WordContext, kind: Callout['kind'], text: string): Callout {
  const title = words.callout[kind];
  return {
    type: 'callout',
    kind,
    title,
    children: [{ type: 'paragraph', children: [{ type: 'text', text }], at }],
    at,
  };
}
