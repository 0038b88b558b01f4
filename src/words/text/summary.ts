import { z } from 'zod';
import { defineWord } from '../word.ts';
import { callout } from './callout.ts';

export const summary = defineWord({
  name: 'Summary',
  summary: 'A box with the whole in short.',
  props: z.strictObject({ title: callout.props.shape['title'] as z.ZodOptional<z.ZodString> }),
  specimen: '<Summary>A goal is yours when you can say it in your own words.</Summary>',
  toNodes: (props, context, children) => callout.toNodes({ kind: 'summary', ...props }, context, children),
});
