import { z } from 'zod';
import { bookLimits, packSchema, phaseContent } from './books.ts';
import { day, id, languageTag, sheetReference, source, statusKeys, words } from './common.ts';
import { domain, measure, outcomeClass } from './goal-framework.ts';

const component = z.strictObject({
  id,
  title: words,
  rationale: words.meta({ description: 'Why this is part of the program, in plain language.' }),
  mind_body_link: words.meta({ description: 'How body and mind meet in it, in plain language.' }),
  cautions: words.optional(),
  evidence: z.array(source).default([]).meta({ description: 'Publications that show what it does and does not do.' }),
});

const dailyActivity = z.strictObject({ id, title: words, components: z.array(id).min(1) });

const cue = words.meta({ description: 'The first half of a sentence, such as "If it rains".' });
const response = words.meta({ description: 'The second half, such as "I will walk in the corridor."' });

const strategy = z.strictObject({ id, if: cue, then: response });
const barrier = z.strictObject({
  id,
  title: words,
  kind: z.enum(['inner', 'outer']),
  strategies: z.array(strategy).min(1),
});

/** With `if` and `then` an idea is also a plan: "If my thoughts race, then I …". */
const copingIdea = z.strictObject({ id, text: words, if: cue.optional(), then: response.optional() });

const supportRole = z.strictObject({
  id,
  title: words.meta({ description: 'Who it is, such as "Someone at home".' }),
  can_help_with: words,
});

const shareAudience = z.strictObject({
  id,
  title: words.meta({ description: 'Who may be told, such as "My employer".' }),
  usually_needs: words.meta({ description: 'What is usually enough for them to know.' }),
});

const limit = z.strictObject({
  id,
  title: words.meta({ description: 'What it limits, such as "Walking".' }),
  stop_if: words,
  instead: words.meta({ description: 'What to do in place of going on.' }),
});

const session = z.strictObject({
  id,
  title: words,
  about: words,
  components: z.array(id).default([]),
  sheets: z.array(sheetReference).default([]).meta({ description: 'Worksheets worked on in this session.' }),
  packs: z.array(id).default([]).meta({ description: 'Ids of packs handed out in this session.' }),
});

const phase = z.strictObject({
  id,
  title: words,
  weeks: words.optional().meta({ description: 'When it is, in words: "weeks 1 and 2".' }),
  intro: words,
  length_in_weeks: z
    .int()
    .positive()
    .default(1)
    .meta({ description: 'How long it lasts, to count what is handed out in a week.' }),
  contents: z.array(phaseContent).min(1).optional().meta({
    description: 'Sheets and articles of this phase, all of them in the book: in place of core, more and clinic.',
  }),
  core: z.array(phaseContent).default([]).meta({ description: 'What stands in the book, in the order of use.' }),
  more: z
    .array(phaseContent)
    .default([])
    .meta({ description: 'What else there is to choose from: each stands alone in the library.' }),
  clinic: z.array(phaseContent).default([]).meta({
    description: 'Questionnaires and attainment that the clinic hands out on the day, together in the clinic pack.',
  }),
  sessions: z.array(session).default([]),
});

const reviewOccasion = z.strictObject({
  id,
  title: words.meta({ description: 'Printed behind the title of the review sheet, such as "week 2".' }),
  after_days: z.int().nonnegative().meta({ description: 'Days after the start of the program.' }),
});

export const programSchema = z
  .strictObject({
    id,
    title: words,
    cover_title: words.meta({ description: 'On the cover. Nothing medical to be read across a room.' }),
    summary: words,
    duration: words.optional().meta({
      description:
        'How long it is, in words: "five weeks there, then a year at home". Else the weeks of all phases are added up.',
    }),
    condition: words,
    source_language: languageTag,
    goal_style: z.enum(['own_words', 'smart', 'gas']).default('own_words'),
    published: day,
    ...statusKeys,
    funding: words.optional().meta({ description: 'Who paid for the making of this program.' }),
    conflict: words.optional().meta({ description: 'Interests of those who wrote it that readers should know of.' }),
    how_to_use: z.array(words).min(1).meta({ description: 'Steps of "How to use this book".' }),
    domains: z.array(domain).min(1),
    measures: z.array(measure).default([]),
    outcome_classes: z.array(outcomeClass).default([]),
    components: z.array(component).min(1),
    daily_activities: z.array(dailyActivity).default([]),
    barriers: z.array(barrier).min(1),
    coping_ideas: z.array(copingIdea).default([]),
    support_roles: z.array(supportRole).default([]),
    share_audiences: z.array(shareAudience).default([]),
    limits: z.array(limit).default([]).meta({ description: 'Upper limits and when to stop.' }),
    phases: z.array(phase).min(1),
    packs: z.array(packSchema).default([]).meta({
      description: 'Sheets and articles handed out together, such as for a session, each typeset as one file.',
    }),
    books: bookLimits.optional(),
    review_schedule: z.array(reviewOccasion).min(1),
    red_flags: z.array(id).min(1).meta({
      description: 'Ids of signs in content/red-flags.yaml that must not wait, for the people of this program.',
    }),
  })
  .meta({ title: 'Handrail program' });

export type Program = z.output<typeof programSchema>;
export type Domain = Program['domains'][number];
export type Phase = Program['phases'][number];
