import { z } from 'zod';
import { day, id, languageTag, statusKeys, words } from './common.ts';

const measure = z.strictObject({
  id,
  title: words,
  question: words.meta({ description: 'What the patient is asked, in their words.' }),
  unit: words.optional(),
  from: z.int(),
  to: z.int(),
  low: words.meta({ description: 'What the lowest number means.' }),
  high: words,
  direction: z.enum(['higher-is-better', 'lower-is-better']),
  meaningful_change: z.number().positive().optional(),
});

const step = z.strictObject({
  id,
  text: words,
  evidence: words.meta({ description: 'How I will know that I did it.' }),
});

const exampleGoal = z.strictObject({
  id,
  text: words.meta({ description: 'In the first person, one sentence, something the reader does.' }),
  why_it_matters: words,
  steps: z.array(step).min(1),
  measures: z.array(id).default([]).meta({ description: 'Ids of measures.' }),
});

const goalArea = z.strictObject({
  id,
  title: words,
  intro: words.optional(),
  example_goals: z.array(exampleGoal).min(1),
});

const domain = z.strictObject({
  id,
  title: words,
  intro: words.meta({ description: 'One or two sentences a patient reads first.' }),
  dimension: z.array(z.enum(['body', 'mind', 'environment'])).min(1),
  icf: z.array(z.string().regex(/^[bsde]\d{1,5}$/, 'An ICF code is b, s, d or e and digits.')).default([]),
  goal_areas: z.array(goalArea).min(1),
});

const component = z.strictObject({
  id,
  title: words,
  rationale: words.meta({ description: 'Why this is part of the program, in plain language.' }),
  mind_body_link: words.optional(),
  cautions: words.optional(),
});

const dailyActivity = z.strictObject({ id, title: words, components: z.array(id).min(1) });

const strategy = z.strictObject({ id, if: words, then: words });
const barrier = z.strictObject({
  id,
  title: words,
  kind: z.enum(['inner', 'outer']),
  strategies: z.array(strategy).min(1),
});

const session = z.strictObject({
  id,
  title: words,
  about: words,
  components: z.array(id).default([]),
  sheets: z.array(id).default([]).meta({ description: 'Worksheets worked on in this session.' }),
});

const phase = z.strictObject({
  id,
  title: words,
  intro: words,
  contents: z
    .array(z.union([z.strictObject({ sheet: id, occasion: id.optional() }), z.strictObject({ article: id })]))
    .min(1)
    .meta({ description: 'Sheets and articles of this part of the workbook, in order.' }),
  sessions: z.array(session).default([]),
});

const reviewOccasion = z.strictObject({
  id,
  title: words.meta({ description: 'Printed behind the title of the review sheet, such as "week 2".' }),
  after_days: z.int().nonnegative().meta({ description: 'Days after the start of the program.' }),
});

const redFlag = z.strictObject({
  id,
  sign: words,
  action: words,
  urgency: z.enum(['now', 'today', 'soon']),
});

export const programSchema = z
  .strictObject({
    id,
    title: words,
    cover_title: words.meta({ description: 'On the cover. Nothing medical to be read across a room.' }),
    summary: words,
    condition: words,
    source_language: languageTag,
    goal_style: z.enum(['own_words', 'smart', 'gas']).default('own_words'),
    published: day,
    ...statusKeys,
    how_to_use: z.array(words).min(1).meta({ description: 'Steps of "How to use this book".' }),
    domains: z.array(domain).min(1),
    measures: z.array(measure).default([]),
    components: z.array(component).min(1),
    daily_activities: z.array(dailyActivity).default([]),
    barriers: z.array(barrier).min(1),
    coping_ideas: z.array(z.strictObject({ id, text: words })).default([]),
    phases: z.array(phase).min(1),
    review_schedule: z.array(reviewOccasion).min(1),
    red_flags: z.array(redFlag).min(1),
  })
  .meta({ title: 'Handrail program' });

export type Program = z.output<typeof programSchema>;
export type Domain = Program['domains'][number];
export type Phase = Program['phases'][number];
