import { z } from 'zod';
import { id, languageTag, words } from './common.ts';

/** How soon help is needed, the most urgent first. */
export const URGENCIES = ['now', 'today', 'soon'] as const;
export type Urgency = (typeof URGENCIES)[number];

const redFlag = z.strictObject({
  id,
  urgency: z.enum(URGENCIES).meta({ description: 'How soon: now, today, or soon (within days).' }),
  on_safety_page: z.boolean().default(false).meta({
    description: "True for a sign that every reader should know: on the site's safety page, and in articles.",
  }),
  words: z
    .record(
      languageTag,
      z.strictObject({
        sign: words.meta({ description: 'What a person notices, in their own words: "I …".' }),
        action: words.meta({ description: 'What to do, the same in every country and every program.' }),
      }),
    )
    .meta({ description: 'By language. Each place that tells the sign tells these words.' }),
});

export const redFlagsSchema = z
  .strictObject({
    signs: z
      .array(redFlag)
      .default([])
      .meta({ description: 'Signs that must not wait. Programs name them by id; a clinician writes and checks them.' }),
  })
  .meta({ title: 'Handrail red flags' });

export type RedFlags = z.output<typeof redFlagsSchema>;
