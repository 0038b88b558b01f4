import { z } from 'zod';
import { id, sheetReference, source, words } from './common.ts';

/** The twelve goal domains of the HL7 guide Person-Centered Outcomes 1.0.0. */
const PCO_DOMAINS = [
  'housing',
  'access-to-services',
  'caregiver-needs',
  'end-of-life',
  'independence',
  'legal',
  'managing-conditions',
  'medication-management',
  'improving-health-and-wellness',
  'physical-function',
  'social-functioning',
  'emotional-and-mental-health',
] as const;

export const measure = z.strictObject({
  id,
  title: words,
  question: words.meta({ description: 'What the patient is asked, in their words.' }),
  unit: words.optional(),
  from: z.int(),
  to: z.int(),
  low: words.meta({ description: 'What the lowest number means.' }),
  high: words.meta({ description: 'What the highest number means.' }),
  direction: z.enum(['higher-is-better', 'lower-is-better']),
  meaningful_change: z
    .number()
    .positive()
    .optional()
    .meta({ description: 'The smallest change that counts, in the numbers of the measure.' }),
  change_source: source.optional().meta({
    description:
      'Where that change was found to count. Without it, "My weeks" shows the numbers and speaks of no change.',
  }),
  schedule: z.enum(['daily', 'weekly', 'review']).default('review').meta({ description: 'How often it is asked.' }),
  plateau: z
    .strictObject({
      check_ins: z
        .int()
        .min(2)
        .default(3)
        .meta({ description: 'Check-ins in a row without a change that counts, until the plan is looked at anew.' }),
    })
    .prefault({}),
});

export const outcomeClass = z.strictObject({
  id,
  title: words.meta({ description: 'What gets better, such as "Better sleep".' }),
  measures: z.array(id).min(1).meta({ description: 'Ids of the measures that show it.' }),
});

const step = z.strictObject({
  id,
  text: words,
  evidence: words.meta({ description: 'How I will know that I did it.' }),
});

/** What a goal is built from; leaving out or changing one part makes it easier or harder (Bovend'Eerdt 2009). */
const goalParts = z.strictObject({
  activity: words.meta({ description: 'What I do.' }),
  support: words.optional().meta({ description: 'With whose or which help.' }),
  amount: words.optional().meta({ description: 'How much, how far or how well.' }),
  time: words.optional().meta({ description: 'When, how often and until when.' }),
});

/** Five levels of goal attainment, agreed before the start; zero is the goal itself. */
const attainmentLevels = z.strictObject({
  minus2: words.meta({ description: 'Much less than the goal.' }),
  minus1: words.meta({ description: 'Less than the goal.' }),
  zero: words.meta({ description: 'The goal.' }),
  plus1: words.meta({ description: 'More than the goal.' }),
  plus2: words.meta({ description: 'Much more than the goal.' }),
});

const exampleGoal = z.strictObject({
  id,
  text: words.meta({ description: 'In the first person, one sentence, something the reader does.' }),
  why_it_matters: words,
  outcome_class: id.optional().meta({ description: 'Id of the outcome class it serves.' }),
  parts: goalParts.optional(),
  levels: attainmentLevels.optional(),
  steps: z.array(step).min(1),
  measures: z.array(id).default([]).meta({ description: 'Ids of measures.' }),
  sheets: z.array(sheetReference).default([]).meta({ description: 'Worksheets for patients to go on with, in order.' }),
});

const goalArea = z.strictObject({
  id,
  title: words,
  intro: words.optional(),
  category: z.enum(['activity', 'family', 'work', 'rest', 'community']).optional(),
  example_goals: z.array(exampleGoal).min(1),
});

export const domain = z.strictObject({
  id,
  title: words,
  intro: words.meta({ description: 'One or two sentences a patient reads first.' }),
  dimension: z.array(z.enum(['body', 'mind', 'environment'])).min(1),
  icf: z.array(z.string().regex(/^[bsde]\d{1,5}$/, 'An ICF code is b, s, d or e and digits.')).default([]),
  pco: z.enum(PCO_DOMAINS).optional().meta({ description: 'The goal domain it has in Person-Centered Outcomes.' }),
  goal_areas: z.array(goalArea).min(1),
});
