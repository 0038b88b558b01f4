import { z } from 'zod';
import type { Ui } from '../../read/schema/ui.ts';
import { compact } from '../../model/compact.ts';
import { completeField, type FieldPart } from '../complete-field.ts';
import type { Field } from '../../model/node.ts';
import type { WordContext } from '../word-context.ts';
import { makeDateHint } from '../fields/date-field.ts';
import * as shared from './props.ts';

/** Something asked, and the kind of room for its answer: a column of a table, or one of several fields in a row. */
export const question = z
  .strictObject({
    id: shared.id,
    label: shared.words,
    hint: shared.hint,
    kind: z.enum(['text', 'number', 'check', 'date', 'choice']),
    lines: shared.lines.optional(),
    unit: shared.words.optional(),
    min: z.number().optional(),
    max: z.number().optional(),
    direction: shared.direction,
    options: shared.options.optional(),
    owner: shared.owner,
  })
  .refine(
    (one) => (one.kind === 'choice') === (one.options !== undefined),
    'a column of the kind "choice" needs options, and no other has them.',
  );
export type Question = z.output<typeof question>;

/** The field that answers a question; `part` says where it stands and who fills it in if the question does not. */
export function completeAnswer(context: WordContext, part: Omit<FieldPart, 'label' | 'hint'>, one: Question): Field {
  const { label, owner = part.owner } = one;
  const whole: FieldPart = { ...part, label, hint: completeHint(context, one), owner };
  switch (one.kind) {
    case 'text':
      return completeField(context, whole, { kind: 'text', lines: one.lines ?? 1 });
    case 'number': {
      const { unit, min, max, direction } = one;
      return completeField(context, whole, compact({ kind: 'number', unit, min, max, direction }));
    }
    case 'check':
      return completeField(context, whole, { kind: 'check' });
    case 'date':
      return completeField(context, whole, { kind: 'date', format: context.language.date_format });
    case 'choice':
      return completeField(context, whole, { kind: 'choice', many: false, options: one.options! });
  }
}

/** What is there to say of a question; a date also says how to write it. */
export function completeHint(context: WordContext, { kind, hint }: Question): string | undefined {
  return kind === 'date' ? makeDateHint(context, hint) : hint;
}

/** Room to write. */
export function askText(id: string, label: string, lines = 1): Question {
  return { id, label, kind: 'text', lines };
}

/** A number from 0 to 10; its table says what the two ends mean, see `sayTen`. */
export function askTen({ ten }: Ui['vocabulary'], id: string, label: string): Question {
  return { id, label, hint: ten.range, kind: 'number', min: 0, max: 10 };
}

/** The hint of a table with numbers from 0 to 10: what is there to say, and what the two ends mean. */
export function sayTen({ ten }: Ui['vocabulary'], hint?: string): string {
  return hint === undefined ? ten.hint : `${hint} ${ten.hint}`;
}
