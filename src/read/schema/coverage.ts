import { z } from 'zod';
import { id, words } from './common.ts';

const capability = z.strictObject({
  id: z
    .string()
    .regex(/^[A-Za-z0-9]+(?:[-_.][A-Za-z0-9]+)*$/, 'Such an id has letters, digits, and single - _ or . between them.')
    .meta({ description: 'Its short name in your own list, such as C12.' }),
  words: words.meta({ description: 'What a program must offer, in a few words.' }),
  sheets: z.array(id).default([]).meta({ description: 'Worksheets it lives on; each is in some program.' }),
  articles: z.array(id).default([]).meta({ description: 'Articles it lives in.' }),
  fields: z
    .array(z.string().trim().min(1, 'This text is empty.'))
    .default([])
    .meta({ description: 'Fields that ask for it, by their whole names, such as my-goals__goal_1.' }),
});

/** A publisher's own list of what their programs must offer, and where it lives. */
export const coverageSchema = z
  .strictObject({ capabilities: z.array(capability).min(1) })
  .meta({ title: 'Handrail coverage' });

export type Coverage = z.output<typeof coverageSchema>;
