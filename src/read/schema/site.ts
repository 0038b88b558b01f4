import { z } from 'zod';
import { dateFormatOf } from '../../model/date-format.ts';
import { PAPERS } from '../../model/face.ts';
import { LINE_KINDS } from '../../model/help-kind.ts';
import { canonicalTag } from '../../model/language-tag.ts';
import { isKnown } from '../../model/locale.ts';
import { numberSignsOf, type NumberSigns } from '../../model/number-signs.ts';
import { STAGES, type Stage } from '../../model/node.ts';
import { STAGE_COLOURS } from '../../model/stage-colours.ts';
import { day, id, imageFile, languageTag, words } from './common.ts';

/** Signs between thousands: those of Switzerland are both in use; a space may be an ordinary, a fixed, a narrow or a thin one. */
const THOUSANDS = [',', '.', ' ', '\u00a0', '\u202f', '\u2009', "'", '’', '٬'] as const;

const language = z
  .strictObject({
    tag: languageTag,
    name: words.meta({ description: 'The language in its own words: English, Deutsch.' }),
    direction: z.enum(['ltr', 'rtl']).default('ltr'),
    date_format: z
      .string()
      .regex(
        /^(?=.*D)(?=.*M)(?=.*Y)(?:DD|MM|YYYY)(?:[./-] ?(?:DD|MM|YYYY)){2}\.?$/,
        'A date is written with DD, MM and YYYY, once each, and . / or - between them: DD.MM.YYYY.',
      )
      .meta({
        description:
          'How readers of this language write a date, such as DD.MM.YYYY. Only needed where Unicode (CLDR) knows none of the language, or another one; "en" alone has the day first.',
      })
      .optional(),
    number_format: z
      .strictObject({ decimal: z.enum(['.', ',', '٫']), thousands: z.enum(THOUSANDS) })
      .meta({
        description:
          "The signs of numbers, such as { decimal: ',', thousands: '.' }. Only needed where Unicode (CLDR) knows none of the language, or others.",
      })
      .optional(),
    papers: z.array(z.enum(PAPERS)).min(1),
    crisis_regions: z.array(id).meta({ description: 'Regions of crisis_help printed for readers of this language.' }),
  })
  .superRefine(({ tag, ...written }, { addIssue }) => {
    if (canonicalTag(tag) === undefined || isKnown(tag)) return;
    for (const key of ['date_format', 'number_format'] as const)
      if (written[key] === undefined) addIssue({ code: 'custom', path: [key], message: 'Nothing is known of it.' });
  })
  .transform((written) => ({
    ...written,
    date_format: written.date_format ?? dateFormatOf(written.tag),
    number_format: (written.number_format ?? numberSignsOf(written.tag)) as NumberSigns,
  }));

const dial = z
  .string()
  .regex(/^\+?\d{2,}$/, 'It is what a telephone dials: digits only, with + before a country code.')
  .optional();

/** The same in every language, or in the words of each language that shows the region. */
function local<S extends z.ZodType>(schema: S) {
  return z.union([schema, z.record(languageTag, schema)]);
}

const helpLine = z.strictObject({
  id,
  kind: z.enum(LINE_KINDS).meta({ description: `What it helps with: ${LINE_KINDS.join(', ')}.` }),
  name: local(words),
  number: words.optional().meta({ description: 'The number as it is shown, such as 0800 111 0 111.' }),
  dial: dial.meta({ description: 'What is dialled for it, where the digits shown are not just that.' }),
  text: local(words).optional().meta({ description: 'How to reach it by text message, if one can.' }),
  hours: local(words).meta({
    description: 'When it answers; one text, or one for each language that shows the region.',
  }),
  note: local(words).optional().meta({ description: 'What to know before one calls, such as whom it is for.' }),
  languages: local(z.array(words).min(1)).meta({ description: 'Languages it answers in, in the words of the region.' }),
  url: z.url(),
  checked_on: day.meta({ description: 'The day a person last checked number, hours and address.' }),
});

const crisisRegion = z.strictObject({
  id,
  name: local(words),
  emergency: words.meta({ description: 'The emergency number of the region, as it is shown.' }),
  emergency_dial: dial.meta({ description: 'What is dialled for it, where more than one number is shown.' }),
  lines: z.array(helpLine),
});

const colour = z.string().regex(/^#[0-9a-f]{6}$/, 'A colour is written as #rrggbb.');

const stageColours = z.strictObject(
  Object.fromEntries(
    STAGES.map((stage) => {
      const { tint, deep } = STAGE_COLOURS[stage];
      return [stage, z.strictObject({ tint: colour.default(tint), deep: colour.default(deep) }).prefault({})];
    }),
  ) as Record<
    Stage,
    z.ZodPrefault<z.ZodObject<{ tint: z.ZodDefault<typeof colour>; deep: z.ZodDefault<typeof colour> }>>
  >,
);

const perLanguage = z.record(languageTag, words);

/** The path a site is served under. */
export const basePath = z
  .string()
  .regex(/^\/(.*\/)?$/, { error: 'The path of a site begins and ends with /, as in /clinic/ or /~name/.', abort: true })
  .regex(/^[\w.~/-]*$/, {
    error:
      'The path of a site has only the letters a to z, digits and . _ ~ - in it: call the folder klinik-sued, not klinik süd.',
    abort: true,
  })
  .regex(
    /^\/((?!\.{1,2}\/)[^/]+\/)*$/,
    'The path of a site has a name between each / and the next, and no . or .. alone.',
  );

export const siteSchema = z
  .strictObject({
    title: words,
    tagline: perLanguage,
    publisher: z.strictObject({ name: words, url: z.url(), email: z.email().optional(), phone: words.optional() }),
    url: z
      .url()
      .regex(
        /^https?:\/\/[^/?#]+\/?$/,
        'The address has no path here: write the path as "base", such as base: /clinic/.',
      )
      .meta({ description: 'The origin the site is served from, such as https://example.org.' }),
    base: basePath.default('/').meta({ description: 'The path the site is served under, such as /clinic/.' }),
    build_day: day.meta({ description: 'The day all dates are compared with. Builds never ask the clock.' }),
    default_language: languageTag,
    languages: z.array(language).min(1),
    colours: z.strictObject({
      accent: colour,
      stages: stageColours.prefault({}).meta({
        description:
          'For each stage the tint of its ground and the deep ink upon it; those that are not named stay as they are.',
      }),
    }),
    logo: imageFile.optional().meta({
      description: 'Path of an SVG, PNG or JPEG below content/images/, for the header, the cover and the icon.',
    }),
    licence: local(words).optional().meta({
      description:
        'What others may do with the texts: one sentence at the foot of each page, or one for each language.',
    }),
    crisis_help: z
      .array(crisisRegion)
      .meta({ description: 'Where to turn, by region: the emergency number, crisis lines, and other help by kind.' }),
    disclaimer: perLanguage,
    other_formats: perLanguage.meta({ description: 'How to ask for another format.' }),
    asked_most: z.array(id).max(4).default([]).meta({
      description:
        'Ids of up to four articles that people ask for most, for the first page; the first four where none is named.',
    }),
    author_pages: z.boolean().default(false).meta({
      description:
        'true: the site has the pages for authors below /publishers/ too: every word, reading figures, the list of content/coverage.yaml. "npm run dev" always shows them.',
    }),
    limits: z
      .strictObject({
        crisis_checked_within_days: z.int().positive().default(365),
        overdue_review: z.enum(['warn', 'fail']).default('warn'),
        words: z
          .strictObject({
            sentence: z.int().positive().default(25).meta({ description: 'Most words of one sentence.' }),
            average: z.number().positive().default(14).meta({ description: 'Words a sentence, on average.' }),
            grade: z
              .number()
              .positive()
              .default(6)
              .meta({ description: 'School year by the formula of Flesch and Kincaid.' }),
          })
          .prefault({})
          .meta({ description: 'How hard texts for patients may be. What is above is a warning.' }),
      })
      .prefault({}),
    pdf: z
      .strictObject({
        single_choice: z.enum(['checkboxes', 'radio']).default('checkboxes'),
        carried_values: z.enum(['shared', 'separate']).default('shared'),
        chrome_font_workaround: z.boolean().default(false),
        two_sided: z.boolean().default(true).meta({
          description:
            'Margins for printing on both sides; false: the margin for the holes is at the left of every page.',
        }),
      })
      .prefault({}),
  })
  .meta({ title: 'Handrail site' });

export type Site = z.output<typeof siteSchema>;
export type Language = Site['languages'][number];
export type CrisisRegion = Site['crisis_help'][number];
export type HelpLine = CrisisRegion['lines'][number];
