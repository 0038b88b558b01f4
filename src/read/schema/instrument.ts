import { z } from 'zod';
import { day, id, languageTag, source, words } from './common.ts';

/** A name or notice in the language of the original, never translated. */
const original = z.string().trim().min(1, 'This text is empty.');

const perLanguage = z.record(languageTag, words);

const loincCode = z
  .string()
  .regex(/^(LL)?\d+-\d$/, 'A LOINC code is written as 44249-1, a list of answers as LL358-3.');

/** What the owner of the questionnaire permits. A key that is missing counts as no. */
const licence = z
  .strictObject({
    spdx: original.optional().meta({ description: 'A licence of the SPDX list, such as CC-BY-4.0.' }),
    custom: original.optional().meta({ description: 'What its terms are called, if they are in no list.' }),
    text: original.meta({ description: 'The notice, word for word. It is printed with the items.' }),
    url: z.url().optional().meta({ description: 'Where the terms can be read.' }),
    checked_on: day.optional().meta({
      description: 'The day a person compared terms and wording with the source. Left out while nobody has.',
    }),
    allows: z
      .strictObject({
        reproduce: z.boolean().default(false).meta({ description: 'Printing the items.' }),
        translate: z.boolean().default(false),
        modify: z.boolean().default(false).meta({ description: 'Printing them in other words.' }),
        commercial: z.boolean().default(false),
      })
      .prefault({}),
  })
  .refine((one) => (one.spdx === undefined) !== (one.custom === undefined), {
    message: 'A licence has either "spdx" or "custom".',
    path: ['custom'],
  });

const answerSet = z.strictObject({
  id,
  options: z
    .array(z.strictObject({ id, score: z.number().meta({ description: 'What this answer counts.' }) }))
    .min(2)
    .meta({ description: 'In the order they are printed.' }),
});

const item = z
  .strictObject({
    id,
    answers: id.optional().meta({ description: 'Id of its list of answers.' }),
    numbers: z
      .strictObject({ from: z.int(), to: z.int() })
      .optional()
      .meta({ description: 'For an item answered with a number.' }),
    scored: z.boolean().default(true).meta({ description: 'False for an item that is in no score.' }),
    may_be_left_out: z
      .boolean()
      .default(false)
      .meta({ description: 'True where the item does not concern everyone: left out, it counts nothing.' }),
    safety: z
      .boolean()
      .default(false)
      .meta({ description: 'True for an item on self-harm: help in a crisis is always printed right after it.' }),
    loinc: loincCode.optional(),
  })
  .refine((one) => (one.answers === undefined) !== (one.numbers === undefined), {
    message: 'An item has either "answers" or "numbers".',
    path: ['answers'],
  });

/** The published, validated words of a questionnaire in one language. */
const wording = z.strictObject({
  source: source.optional().meta({ description: 'Where this wording was published and validated.' }),
  changed: words.optional().meta({ description: 'What differs from the published wording, if anything does.' }),
  instruction: words.optional(),
  items: z.record(id, words),
  answers: z.record(id, z.record(id, words)).default({}),
  ends: z
    .record(id, z.strictObject({ low: words, high: words }))
    .default({})
    .meta({ description: 'By item: what the lowest and the highest number mean.' }),
});

const score = z.strictObject({
  id,
  title: perLanguage,
  how: z
    .enum(['sum', 'mean', 'recorded'])
    .meta({ description: 'recorded: worked out elsewhere by its own rules, and written down here.' }),
  from: z.number(),
  to: z.number(),
  direction: z.enum(['higher-is-better', 'lower-is-better']).optional(),
  missing: z
    .strictObject({
      at_most: z.int().nonnegative().default(0).meta({
        description: 'So many answers may be missing; each then counts as the mean of the others. With more, no score.',
      }),
      source: source.optional().meta({ description: 'Where this rule was published.' }),
    })
    .prefault({}),
  bands: z
    .array(z.strictObject({ from: z.number(), label: perLanguage }))
    .default([])
    .meta({ description: 'Published bands, each with its lowest score, in order.' }),
  meaningful_change: z
    .strictObject({
      points: z.number().positive().optional(),
      percent: z.number().positive().optional().meta({ description: 'Of the first score.' }),
      source: source.optional(),
    })
    .optional()
    .meta({ description: 'The smallest change that counts; of two, the one that is reached first.' }),
});

/** Goal attainment scaling: what one aggregated score of several goals is made with. */
const attainment = z.strictObject({
  rho: z.number().min(0).max(1).meta({ description: 'The correlation assumed between goals.' }),
  variants: z
    .array(
      z.strictObject({
        id,
        title: perLanguage,
        levels: z.array(z.number()).min(2).meta({ description: 'From the lowest to the highest.' }),
        baseline: perLanguage.meta({ description: 'At which level a goal begins.' }),
        achieved_from: z.number().default(0).meta({ description: 'The lowest level that counts as achieved.' }),
      }),
    )
    .min(1),
});

export const instrumentSchema = z
  .strictObject({
    id,
    title: original.meta({ description: 'Its short name, such as PHQ-9.' }),
    name: original.meta({ description: 'Its whole name as published.' }),
    language: languageTag.meta({ description: 'The language of the original.' }),
    about: perLanguage.meta({ description: 'What it measures, in a sentence for clinicians.' }),
    licence,
    sources: z.array(source).min(1),
    loinc: z
      .strictObject({ panel: loincCode.optional(), total: loincCode.optional(), answers: loincCode.optional() })
      .optional(),
    answers: z.array(answerSet).default([]),
    items: z.array(item).default([]).meta({ description: 'Empty for one of which only scores are written down.' }),
    wordings: z.record(languageTag, wording).default({}),
    scores: z.array(score).min(1),
    attainment: attainment.optional(),
  })
  .meta({ title: 'Handrail instrument' });

export type Instrument = z.output<typeof instrumentSchema>;
