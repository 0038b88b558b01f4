import { z } from 'zod';
import { id, languageTag, words } from './common.ts';

const entry = z.strictObject({ term: words, meaning: words.meta({ description: 'One or two plain sentences.' }) });

const clinicalWord = z.strictObject({
  word: z
    .string()
    .trim()
    .min(1)
    .meta({ description: 'As it stands in a dictionary; capitals and a plural s are found too.' }),
  term: id.optional().meta({ description: 'Id of the term that explains it.' }),
  say: z.string().trim().min(1).optional().meta({ description: 'What to write in its place.' }),
});

export const glossarySchema = z
  .strictObject({
    terms: z.array(z.strictObject({ id, words: z.record(languageTag, entry) })).default([]),
    clinical_words: z
      .record(languageTag, z.array(clinicalWord))
      .default({})
      .meta({ description: 'By language: words that no sheet uses without explaining them.' }),
  })
  .meta({ title: 'Handrail glossary' });

export type Glossary = z.output<typeof glossarySchema>;
