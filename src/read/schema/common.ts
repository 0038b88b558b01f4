import { z } from 'zod';
import { ID_PATTERN } from '../../model/field-name.ts';
import { canonicalTag, LANGUAGE_TAG } from '../../model/language-tag.ts';
import { STAGES } from '../../model/node.ts';

export const id = z
  .string()
  .regex(ID_PATTERN, 'An id has lower-case letters a to z, digits, and single - or _ between them.')
  .meta({ description: 'Permanent short name: lower-case letters, digits, - and _. Never change it once published.' });

const ID = ID_PATTERN.source.slice(1, -1);

/** See ../sheet-reference.ts. */
export const sheetReference = z
  .string()
  .regex(
    new RegExp(`^${ID}(?:@${ID})?$`),
    'A sheet is named by its id, such as review, or with an occasion, such as review@week-4.',
  )
  .meta({
    description: 'Id of a worksheet; where it is used more than once, with the occasion, such as review@week-4.',
  });

/** Words for readers, which a translation says in its own language. */
export const words = z.string().trim().min(1, 'This text is empty.');

/** The path of a picture below content/images/. */
export const PICTURE_PATH = /^[\w-]+(\/[\w-]+)*\.(svg|png|jpg)$/;

export const imageFile = z
  .string()
  .regex(
    PICTURE_PATH,
    'It is the path of an .svg, .png or .jpg file below content/images/, named with letters a to z, digits, - and _.',
  );

/** True for `words`, also with a description of its own. */
export function isWords(schema: z.core.$ZodType): boolean {
  return schema._zod.def === words._zod.def;
}

/** A name or reference that is the same in every language. */
const untranslatedText = z.string().trim().min(1, 'This text is empty.');

export const day = z.iso.date('A day is written as YYYY-MM-DD.').meta({ description: 'A day, YYYY-MM-DD.' });

export const stage = z.enum(STAGES);

const BCP_47 =
  'A language tag is written as in BCP 47: en, pt-BR, zh-Hant, es-419; plain German beside German is de-x-leicht.';

export const languageTag = z.string().regex(new RegExp(`^${LANGUAGE_TAG.source}$`), {
  error: ({ input }) => {
    const canonical = canonicalTag(String(input).replaceAll('_', '-'));
    return canonical === undefined
      ? BCP_47
      : `Write "${canonical}": so it is written in BCP 47, and so browsers know it.`;
  },
});

/** A publication something rests on. */
export const source = z.strictObject({
  authors: untranslatedText,
  year: z.int(),
  title: untranslatedText,
  in: untranslatedText.meta({ description: 'Journal, book, publisher or site it appeared in.' }),
  doi: untranslatedText.optional(),
  pmid: z.string().regex(/^\d+$/, 'A PMID is a number in quotation marks.').optional(),
  url: z.url().optional(),
  checked: z.boolean().default(false).meta({ description: 'True once a person has looked it up and compared it.' }),
});

export const version = z.string().regex(/^\d+\.\d+\.\d+$/, 'A version has three numbers, such as 1.0.0.');

/** What a program, worksheet or article says of its own standing. */
export const statusKeys = {
  version,
  status: z.enum(['draft', 'reviewed']).default('draft'),
  last_reviewed: day.optional(),
  reviewed_by: untranslatedText.optional().meta({ description: 'The person who signed the review. Never invented.' }),
  next_review: day,
  sources: z.array(source).default([]),
};
