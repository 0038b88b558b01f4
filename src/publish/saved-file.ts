import { z } from 'zod';
import type { SavedFile } from '../answers/saved/saved-file.ts';
import { parseFieldName } from '../model/field-name.ts';

const words = z.string();
const id = z.string().regex(/^[a-z0-9]+(?:[-_][a-z0-9]+)*$/);
const day = z.iso.date();

const mark = {
  not_asked: z
    .literal(true)
    .optional()
    .meta({ description: 'Given, but the answer it depends on is one after which it is not asked.' }),
};

const value = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), value: words, ...mark }),
  z.strictObject({
    kind: z.literal('number'),
    written: words.meta({ description: 'What stands in the box.' }),
    value: z.number().optional().meta({ description: 'Missing where that is no number, or could be two.' }),
    ...mark,
  }),
  z.strictObject({
    kind: z.literal('date'),
    written: words.meta({ description: 'What stands in the box.' }),
    value: day.optional().meta({ description: 'Missing where no day is sure.' }),
    ...mark,
  }),
  z.strictObject({
    kind: z.literal('choice'),
    value: z
      .union([id, z.array(id)])
      .meta({ description: 'The id of the option, or all ids where many may be ticked.' }),
    ...mark,
  }),
  z.strictObject({
    kind: z.literal('scale'),
    value: z.union([z.number(), id]).meta({ description: 'The number, or the id of one of the words beside it.' }),
    ...mark,
  }),
  z.strictObject({ kind: z.literal('check'), value: z.literal(true), ...mark }),
]);

const fieldName = z
  .string()
  .regex(/^[a-z0-9_-]+$/)
  .refine((name) => parseFieldName(name) !== undefined);

const sheet = z.strictObject({
  worksheet: id,
  occasion: id.optional().meta({ description: 'Id of the review or session, where a sheet is used more than once.' }),
  title: words,
  version: words.meta({ description: 'Version of the worksheet it was answered on.' }),
  copy: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}(?:[-T][A-Za-z0-9:.+-]+)?$/)
    .refine((copy) => day.safeParse(copy.slice(0, 10)).success)
    .meta({ description: 'Tells copies of a sheet apart: the day it was begun, and what else is needed.' }),
  answers: z.record(fieldName, value).meta({ description: 'By whole field name. A field left empty has none.' }),
});

/** The file in which a reader takes answers along. `parseSavedFile` reads it in the browser; both must judge alike. */
export const savedFileSchema: z.ZodType<SavedFile> = z
  .strictObject({
    format: z.literal('handrail-answers'),
    version: z.literal(1),
    program: id.optional(),
    language: words.optional().meta({ description: 'BCP 47.' }),
    saved_at: z.iso.datetime({ offset: true, local: false }),
    sheets: z.array(sheet),
    sum: words.optional().meta({ description: 'CRC-32 of all that stands above, as JSON without spaces.' }),
  })
  .meta({ title: 'Handrail answers: what a reader has written, kept as a file' });
