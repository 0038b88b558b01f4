import { accessibleName } from '../model/accessible-name.ts';
import { compact } from '../model/compact.ts';
import { fieldName, sheetKey, unlockName } from '../model/field-name.ts';
import type { Field, FieldKind, Owner } from '../model/node.ts';
import type { WordContext } from './word-context.ts';

/** What a word says of a field; its place in the sheet gives the rest. */
export interface FieldPart {
  id: string;
  label: string;
  hint?: string | undefined;
  owner?: Owner | undefined;
  /** First part of the accessible name, if it is not the nearest heading. */
  group?: string | undefined;
  /** A number from 1 for a repeating row, an id for a named row. */
  row?: { id: number | string; label: string };
  column?: string;
  /** What the column is called, in a cell that asks several things. */
  columnLabel?: string | undefined;
}

type FieldOf<K extends FieldKind> = Extract<Field, { kind: K }>;

/** What is special about a kind of field. */
type OfKind<K extends FieldKind> = { kind: K } & Omit<
  FieldOf<K>,
  'name' | 'label' | 'accessibleName' | 'hint' | 'owner' | 'askedWhen' | 'at'
>;

/** The whole name of a field of the sheet, from what its author calls it: its id, or `<id>__r-<row>__<column>` for a cell. */
export function nameInSheet({ worksheet, occasion, prefix }: WordContext, name: string): string {
  return unlockName(sheetKey(compact({ worksheet, occasion: occasion?.id })), prefix + name, undefined);
}

/** A field with its whole name, and the name a screen reader says: group · question (· row · column). */
export function completeField<K extends FieldKind>(
  context: WordContext,
  part: FieldPart,
  ofKind: OfKind<K>,
): FieldOf<K> {
  const { id, label, hint, row, column, columnLabel, owner = context.owner, group = context.group } = part;
  const name = fieldName(
    compact({
      worksheet: context.worksheet,
      occasion: context.occasion?.id,
      field: context.prefix + id,
      row: row?.id,
      column,
    }),
  );
  return compact({
    name,
    label,
    accessibleName: accessibleName(group, row?.label, columnLabel, label),
    hint,
    owner,
    askedWhen: context.askedWhen.length > 0 ? [...context.askedWhen] : undefined,
    ...ofKind,
    at: context.at,
  }) as unknown as FieldOf<K>;
}
