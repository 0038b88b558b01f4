import { z } from 'zod';
import type { Manifest } from '../model/manifest.ts';

const words = z.string();

const document = z.strictObject({
  id: words.meta({
    description: 'Stable id of the document in this version, language and face; also in the metadata of the PDF.',
  }),
  path: words.meta({ description: 'Path of the PDF below the site.' }),
  kind: z.enum(['sheet', 'article', 'workbook']),
  program: words.nullable(),
  key: words.meta({ description: 'Worksheet (with its occasion), article or workbook.' }),
  title: words,
  audience: z.enum(['patient', 'clinician']),
  language: words.meta({ description: 'BCP 47.' }),
  edition: z.enum(['fillable', 'print']),
  size: z.enum(['standard', 'large']),
  paper: z.enum(['a4', 'letter']),
  pages: z.int().positive(),
  bytes: z.int().positive(),
  version: words,
  status: z.enum(['draft', 'reviewed']),
  fields: words.meta({ description: 'Path of the list of fields and widgets of the document below the site.' }),
});

export const catalogueSchema = z
  .strictObject({
    format: z.literal('handrail-catalogue'),
    format_version: z.literal(1),
    publisher: words,
    build_day: z.iso.date(),
    documents: z.array(document),
  })
  .meta({ title: 'Handrail catalogue: every published PDF' });

const rect = z
  .tuple([z.number(), z.number(), z.number(), z.number()])
  .meta({ description: 'Left, bottom, right, top in pt from the lower left corner of the page.' });

const field = z.strictObject({
  name: words,
  kind: z.enum(['text', 'number', 'date', 'choice', 'scale', 'check']),
  label: words,
  accessible_name: words,
  owner: z.enum(['patient', 'clinician', 'both']),
  many: z.boolean().optional(),
  options: z
    .array(
      z.strictObject({
        ...{ id: words, label: words },
        exclusive: z.literal(true).optional().meta({ description: 'Contradicts every other option.' }),
      }),
    )
    .optional(),
  unit: words.optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  whole: z.literal(true).optional().meta({ description: 'Only a whole number answers it.' }),
  format: words.optional(),
  asked_when: z
    .array(
      z.strictObject({
        field: words,
        or: z.array(words).optional().meta({ description: 'Other fields, of which any may hold it instead.' }),
        options: z.array(words).optional().meta({ description: 'One of these is ticked.' }),
        from: z.number().optional(),
        to: z.number().optional(),
      }),
    )
    .optional()
    .meta({
      description: 'It is asked where all of these hold; without options or numbers, where the field is answered.',
    }),
});

const face = z.strictObject({
  id: words,
  path: words,
  edition: z.enum(['fillable', 'print']),
  size: z.enum(['standard', 'large']),
  paper: z.enum(['a4', 'letter']),
  widgets: z.array(z.strictObject({ name: words, option: words.optional(), page: z.int().positive(), rect })),
  printed: z
    .array(
      z.strictObject({
        content: z.int().nonnegative().meta({ description: 'The CRC-32 of its content stream, unpacked.' }),
        letters: z.int().nonnegative().meta({
          description:
            'The CRC-32 of each of its letters, in UTF-8, added up; decomposed (NFKD), without spaces, marks and controls.',
        }),
      }),
    )
    .optional()
    .meta({ description: 'What each page of a form shows, to tell what was added to it later.' }),
});

/** The list of fields published beside each document; the one inside a fillable PDF has the same form. */
export const fieldsSchema: z.ZodType<Manifest> = z
  .strictObject({
    format: z.literal('handrail-fields'),
    format_version: z.literal(1),
    program: words.nullable(),
    key: words,
    language: words,
    version: words,
    fields: z.array(field),
    faces: z.array(face),
  })
  .meta({ title: 'Handrail fields: every field of a document and where its widgets lie' });

export type Catalogue = z.output<typeof catalogueSchema>;
