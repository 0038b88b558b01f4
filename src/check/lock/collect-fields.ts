import type { LockedCondition, LockedField } from '../../read/schema/field-lock.ts';
import type { Composition } from '../../compose/composition.ts';
import { compact } from '../../model/compact.ts';
import { lockName, nameBelowSheet, parseFieldName } from '../../model/field-name.ts';
import { fieldsOf } from '../../model/fields-of.ts';
import type { Condition, Field, Option, Place, Sheet } from '../../model/node.ts';
import { startOf } from '../../model/walk-tree.ts';

/** A field as the lock knows it, and where an author wrote it first. */
export interface FoundField {
  worksheet: string;
  /** Its name in the lock: without worksheet and occasion, `r<n>` for the number of a row. */
  name: string;
  locked: LockedField;
  place: Place;
}

/**
 * Every field of every program and article once. What sheets of several programs or occasions say of one field is
 * joined where it may differ: options (a program brings its own barriers) and rows. Each other difference is
 * found when the field is compared, so a field that is described in two ways is listed in both.
 */
export function collectFields(composition: Composition): FoundField[] {
  const found = new Map<string, FoundField>();
  for (const field of sourceSheets(composition).flatMap(describeFields)) {
    const { options, exclusive, rows, ...rest } = field.locked;
    const key = JSON.stringify([field.worksheet, field.name, rest]);
    const before = found.get(key);
    if (before === undefined) found.set(key, field);
    else {
      if (options) before.locked.options = union(before.locked.options, options);
      if (exclusive) before.locked.exclusive = union(before.locked.exclusive, exclusive);
      if (rows) before.locked.rows = Math.max(before.locked.rows ?? 0, rows);
    }
  }
  return [...found.values()];
}

/** Each sheet in one language: translations are held to their source by a rule of their own. */
function sourceSheets({ languages }: Composition): Sheet[] {
  const sheets = new Map<string, Sheet>();
  for (const { programs, articles } of languages) {
    for (const { complete } of [...programs.flatMap((program) => program.sheets), ...articles]) {
      const key = JSON.stringify([complete.program ?? null, complete.kind, complete.key]);
      if (!sheets.has(key)) sheets.set(key, complete);
    }
  }
  return [...sheets.values()];
}

/** The fields of one sheet under their names in the lock, repeating rows as one. */
export function describeFields(sheet: Sheet): FoundField[] {
  const found = new Map<string, FoundField>();
  for (const field of fieldsOf(sheet.body)) {
    const parts = parseFieldName(field.name);
    if (!parts) throw new Error(`"${field.name}" in ${sheet.file} is not a field name of ours.`);
    const { worksheet, row } = parts;
    const name = lockName(parts);
    const locked = describeField(field);
    if (typeof row === 'number') locked.rows = row;
    const before = found.get(name);
    if (before && typeof row === 'number') before.locked.rows = Math.max(before.locked.rows ?? 0, row);
    else if (!before) found.set(name, { worksheet, name, locked, place: field.at ?? startOf(sheet) });
  }
  return [...found.values()];
}

function describeField(field: Field): LockedField {
  return compact({ ...describeKind(field), asked_when: field.askedWhen?.map(describeCondition) });
}

function describeCondition({ field, or, options, from, to }: Condition): LockedCondition {
  return compact({ field: nameBelowSheet(field), or: or?.map(nameBelowSheet), options, from, to });
}

function describeKind(field: Field): LockedField {
  const { kind } = field;
  switch (kind) {
    case 'text':
    case 'date':
    case 'check':
      return { kind };
    case 'number': {
      const { unit, min, max, whole, direction } = field;
      return compact({ kind, unit, min, max, whole, direction });
    }
    case 'choice':
      return compact({
        kind,
        many: field.many || undefined,
        options: field.options.map(({ id }) => id),
        exclusive: idsOf(field.options.filter(({ exclusive }) => exclusive)),
      });
    case 'scale': {
      const { from, to, words, direction } = field;
      return compact({ kind, from, to, options: idsOf(words), direction });
    }
  }
}

/** Left out where there are none. */
function idsOf(options: readonly Option[]): string[] | undefined {
  return options.length > 0 ? options.map(({ id }) => id) : undefined;
}

/** All of both, each once. */
export function union(one: readonly string[] = [], other: readonly string[] = []): string[] {
  return [...new Set([...one, ...other])];
}
