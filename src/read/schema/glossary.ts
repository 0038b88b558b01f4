import { z } from 'zod';
import { id, languageTag, words } from './common.ts';

const entry = z.strictObject({ term: words, meaning: words.meta({ description: 'One or two plain sentences.' }) });

export const glossarySchema = z
  .strictObject({
    terms: z.array(z.strictObject({ id, words: z.record(languageTag, entry) })).default([]),
  })
  .meta({ title: 'Handrail glossary' });

export type Glossary = z.output<typeof glossarySchema>;
