import { z } from 'zod';
import type { Ui } from '../../read/schema/ui.ts';
import { compact } from '../../model/compact.ts';
import { completeField, type FieldPart } from '../complete-field.ts';
import type { Field } from '../../model/node.ts';
import type { WordContext } from '../word-context.ts';
import { makeDateHint } from '../fields/date-field.ts';
import * as shared from './props.ts';

const KINDS = ['text', 'number', 'check', 'date', 'choice', 'scale'] as const;

const shape = {
  id: shared.id,
  label: shared.words,
  hint: shared.hint,
  kind: z.enum(KINDS),
  lines: shared.lines.optional(),
  unit: shared.words.optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  whole: shared.whole,
  direction: shared.direction,
  options: shared.options.optional(),
  many: z.boolean().optional(),
  arrangement: shared.arrangement,
  from: shared.step.optional(),
  to: shared.step.optional(),
  low: shared.words.optional(),
  high: shared.words.optional(),
  owner: shared.owner,
};

type Asked = { kind: string; [K: string]: unknown };

const hasOptions = ({ kind, options }: Asked) => (kind === 'choice') === (options !== undefined);
const hasSteps = ({ kind, from, to, low, high }: Asked) =>
  kind === 'scale'
    ? Number(from) < Number(to) && low !== undefined && high !== undefined
    : [from, to, low, high].every((part) => part === undefined);
const NEEDS_OPTIONS = 'a column of the kind "choice" needs options, and no other has them.';
const NEEDS_STEPS =
  'a column of the kind "scale" needs from and to, the lower one first, with low and high for what they mean; no other has them.';

/** Something asked, and the kind of room for its answer: a column of a table, or one of several fields in a row. */
export const question = z.strictObject(shape).refine(hasOptions, NEEDS_OPTIONS).refine(hasSteps, NEEDS_STEPS);
export type Question = z.output<typeof question>;

/** What a column of a table asks in each of its cells: one question, or several that stand one below the other. */
export const column = z
  .strictObject({
    ...shape,
    kind: z.enum([...KINDS, 'several']),
    fields: z.array(question).min(2).optional(),
  })
  .refine(hasOptions, NEEDS_OPTIONS)
  .refine(hasSteps, NEEDS_STEPS)
  .refine(
    ({ kind, fields }) => (kind === 'several') === (fields !== undefined),
    'a column of the kind "several" needs fields, two questions or more, and no other has them.',
  );
export type Column =
  Question | { id: string; label: string; hint?: string | undefined; kind: 'several'; fields: Question[] };

/** The field that answers a question; `place` says where it stands and who fills it in if the question does not. */
export function completeAnswer(context: WordContext, place: Omit<FieldPart, 'label' | 'hint'>, one: Question): Field {
  const { label, owner = place.owner } = one;
  const part: FieldPart = { ...place, label, hint: completeHint(context, one), owner };
  switch (one.kind) {
    case 'text':
      return completeField(context, part, { kind: 'text', lines: one.lines ?? 1 });
    case 'number': {
      const { unit, min, max, whole, direction } = one;
      return completeField(context, part, compact({ kind: 'number', unit, min, max, whole, direction }));
    }
    case 'check':
      return completeField(context, part, { kind: 'check' });
    case 'date':
      return completeField(context, part, { kind: 'date', format: context.language.date_format });
    case 'choice':
      return completeField(
        context,
        part,
        compact({ kind: 'choice', many: one.many ?? false, options: one.options!, arrangement: one.arrangement }),
      );
    case 'scale': {
      const { from, to, low, high, direction } = one;
      const range = { from: from!, to: to!, low: low!, high: high!, words: [] };
      return completeField(context, part, compact({ kind: 'scale', ...range, direction }));
    }
  }
}

/** What is there to say of a question; a date also says how to write it. */
export function completeHint(context: WordContext, { kind, hint }: Pick<Column, 'kind' | 'hint'>): string | undefined {
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
