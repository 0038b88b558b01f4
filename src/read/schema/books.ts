import { z } from 'zod';
import { EDITIONS, SIZES } from '../../model/face.ts';
import { id, languageTag, words } from './common.ts';

const sheetUse = z.strictObject({
  sheet: id,
  occasion: id
    .optional()
    .meta({ description: 'Id of a review or session; needed where a sheet is used more than once.' }),
});

/** A sheet or an article at one place of a program. */
export const phaseContent = z.union([sheetUse, z.strictObject({ article: id })]);

export const packSchema = z.strictObject({
  id,
  title: words,
  intro: words.optional(),
  contents: z.array(phaseContent).min(1).meta({ description: 'Sheets and articles of the program, in order.' }),
  edition: z
    .enum(EDITIONS)
    .optional()
    .meta({ description: 'The only edition it is made in; both where it is left out.' }),
  size: z.enum(SIZES).optional().meta({ description: 'The only size it is made in; both where it is left out.' }),
});

const count = z.int().positive();
const pages = z.record(languageTag, count);

const limits = z.strictObject({
  pages: pages.optional().meta({ description: 'At most so many pages in standard print on A4, by language.' }),
  pages_in_large_print: pages.optional().meta({ description: 'The same in large print.' }),
  fields: count.optional().meta({ description: 'At most so many questions.' }),
  minutes: count.optional().meta({ description: 'At most so many minutes, counted from the sheets’ own "minutes".' }),
});

/** What a program holds itself to, so that people finish its books. */
export const bookLimits = z.strictObject({
  provisional: z.boolean().default(false).meta({ description: 'True while the limits only warn.' }),
  documents_a_week: count
    .optional()
    .meta({ description: 'At most so many sheets, articles and packs are handed out in a week.' }),
  core: limits.optional().meta({ description: 'Limits of the patient’s book.' }),
  team: limits.optional().meta({ description: 'Limits of the team’s book.' }),
});

export type PhaseContent = z.output<typeof phaseContent>;
export type BookLimits = z.output<typeof limits>;
