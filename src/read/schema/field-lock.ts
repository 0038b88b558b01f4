import { z } from 'zod';
import { isNameBelowSheet, LOCK_NAME_PATTERN } from '../../model/field-name.ts';
import { id } from './common.ts';

const fieldOfSheet = z
  .string()
  .refine(isNameBelowSheet, 'a field of the same sheet is written as <id>, or <id>__r-<row>__<column> for a cell.');

/** What another field of the same sheet must hold. */
const condition = z.strictObject({
  field: fieldOfSheet,
  or: z.array(fieldOfSheet).optional().meta({ description: 'Others, of which any may hold it instead.' }),
  options: z
    .array(id)
    .optional()
    .meta({ description: 'One of these is ticked; without range too, any answer will do.' }),
  from: z.number().optional(),
  to: z.number().optional(),
});

/** What is for ever about a field: answers given years ago are read by it. Words, room and order are not part of it. */
const lockedField = z.strictObject({
  kind: z.enum(['text', 'number', 'date', 'choice', 'scale', 'check']),
  many: z.boolean().optional().meta({ description: 'A choice of which more than one may be ticked.' }),
  options: z.array(id).optional().meta({ description: 'Ids of the options of a choice, or of the words of a scale.' }),
  retired_options: z.array(id).optional().meta({ description: 'Options that are no longer offered.' }),
  exclusive: z.array(id).optional().meta({ description: 'Options that cannot be ticked together with another.' }),
  from: z.int().optional(),
  to: z.int().optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  unit: z.string().optional(),
  whole: z.literal(true).optional().meta({ description: 'Only whole numbers.' }),
  direction: z.enum(['higher-is-better', 'lower-is-better']).optional(),
  rows: z
    .int()
    .positive()
    .optional()
    .meta({ description: 'Rows of a repeating table; they may become more, never fewer.' }),
  asked_when: z
    .array(condition)
    .optional()
    .meta({ description: 'It is asked where all of these hold; left out, always.' }),
  retired: z
    .literal(true)
    .optional()
    .meta({ description: 'No sheet asks this any more; the name is never used again.' }),
  renamed_from: z
    .string()
    .optional()
    .meta({ description: 'The name it had before, in the same worksheet; it stays here as retired.' }),
});

/** By worksheet, then by field name without worksheet and occasion; `r<n>` stands for each row of a repeating table. */
export const fieldLockSchema = z
  .record(
    id,
    z.record(
      z.string().regex(LOCK_NAME_PATTERN, 'A field is written as <id>, or <id>__r<n>__<column> for repeating rows.'),
      lockedField,
    ),
  )
  .meta({ title: 'Handrail field lock' });

export type FieldLock = z.output<typeof fieldLockSchema>;
export type LockedField = z.output<typeof lockedField>;
export type LockedCondition = z.output<typeof condition>;
