import { z } from 'zod';
import { ID_PATTERN } from '../../model/field-name.ts';

/** What the properties of several words have in common. */

export const words = z.string().trim().min(1, 'there are no words in it.');

export const id = z
  .string()
  .regex(ID_PATTERN, 'an id has lower-case letters a to z, digits, and single - or _ between them.')
  .meta({ description: 'Permanent short name within the sheet; never change it once published.' });

export const label = words.meta({ description: 'The question, in the words of the one who answers it.' });
export const hint = words.optional().meta({ description: 'A sentence below the label that helps to answer.' });
export const owner = z
  .enum(['patient', 'clinician', 'both'])
  .optional()
  .meta({ description: 'Who fills it in; left out, the one who fills in the sheet.' });
export const lines = z.int().min(1).max(30).meta({ description: 'Lines of room to write.' });
export const direction = z
  .enum(['higher-is-better', 'lower-is-better'])
  .optional()
  .meta({ description: 'Which way is better, where that is known.' });
export const whole = z.literal(true).optional().meta({ description: 'Only whole numbers.' });
export const step = z.int().min(-10).max(10);
export const arrangement = z.enum(['row', 'two-columns']).optional().meta({
  description: 'row: the options beside each other; two-columns: in two columns; left out, one below the other.',
});
export const drawingHeight = z.int().min(30).max(200).default(80).meta({ description: 'Height on paper in mm.' });
export const rows = z.int().min(1).max(20).meta({ description: 'Rows printed.' });

const option = z.strictObject({
  id,
  label: words,
  exclusive: z.literal(true).optional(),
  setOff: z.literal(true).optional(),
});

/** Things to choose from, each with a permanent id. */
export const options = z
  .array(option)
  .min(1)
  .refine((list) => new Set(list.map((one) => one.id)).size === list.length, 'two of them have the same id.');

export const gridForm = z.enum(['table', 'flipped', 'cards', 'matrix', 'ladder']).optional().meta({
  description:
    'table: as it stands; flipped: rows and columns exchanged; cards: one block a row; matrix: a column for each option of a choice or scale; ladder: the same with a row for each option.',
});

/** Things of a program that have an id and a title, such as its components. */
export const titled = z.array(z.looseObject({ id, title: words })).min(1);

/** The same as rows or options. */
export function toOptions(list: z.output<typeof titled>): z.output<typeof options> {
  return list.map(({ id: key, title }) => ({ id: key, label: title }));
}

export const ownRows = z.int().min(0).max(10).meta({ description: 'Rows for what is not on the list.' });
