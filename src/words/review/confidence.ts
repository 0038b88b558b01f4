import { z } from 'zod';
import { completeField } from '../complete-field.ts';
import { defineWord } from '../word.ts';
import { makeCallout } from '../text/callout.ts';
import * as shared from '../parts/props.ts';
import { usualWords } from '../fields/scale.ts';

export const confidence = defineWord({
  name: 'Confidence',
  summary: 'How sure someone is of a plan, from 0 to 10, and what to do below 7.',
  props: z.strictObject({
    id: shared.id.default('confidence'),
    label: shared.label.optional(),
    owner: shared.owner,
  }),
  specimen: '<Confidence id="confidence" />',
  toNodes: ({ id, label, owner }, context) => {
    const { confidence: words } = context.words;
    const field = completeField(
      context,
      { id, label: label ?? words.label, owner },
      {
        kind: 'scale',
        from: 0,
        to: 10,
        low: words.low,
        high: words.high,
        words: usualWords(context),
        direction: 'higher-is-better',
        topic: 'confidence',
      },
    );
    return [{ type: 'field', field, at: context.at }, makeCallout(context, 'tip', words.tip)];
  },
});
