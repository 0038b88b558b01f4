import { Document, isSeq, visit } from 'yaml';
import { fieldLockSchema, type FieldLock, type LockedField } from '../../read/schema/field-lock.ts';
import { lockOrder, parseLockOrder, renameBelowSheet } from '../../model/field-name.ts';
import { Refusal } from '../../problem/refusal.ts';
import { describeChanges } from './describe-changes.ts';
import { lockedField } from './locked-field.ts';
import { SINCE_LOCKED } from './check-field-lock.ts';
import { union, type FoundField } from './collect-fields.ts';

/** What an author has decided about names: nothing is retired or renamed without being told. */
export interface LockOrders {
  /** `<worksheet>__<field>`, or `<worksheet>__<field>__is_<option>`. */
  retire: readonly string[];
  /** Old and new `<worksheet>__<field>`. */
  rename: readonly (readonly [string, string])[];
}

/** The lock with all new fields, options, rows, marks and conditions, and the author's orders carried out. @throws {Refusal} on an order about a name that is not there */
export function updateFieldLock(lock: FieldLock, found: readonly FoundField[], orders: LockOrders): FieldLock {
  const updated: FieldLock = structuredClone(lock);
  for (const { worksheet, name, locked } of found) {
    const before = lockedField(updated, worksheet, name);
    if (before === undefined) {
      const fields = Object.hasOwn(updated, worksheet) ? updated[worksheet]! : (updated[worksheet] = {});
      fields[name] = structuredClone(locked);
    } else if (before.kind === locked.kind && !before.retired) grow(before, locked);
  }
  for (const name of orders.retire) retire(updated, name);
  // A field that waits for another may be renamed before it.
  for (const [from, to] of orders.rename) renameInConditions(updated, from, to);
  for (const [from, to] of orders.rename) rename(updated, from, to);
  return updated;
}

/** The lock as it stands in its file: sorted, so that two people's additions meet without conflict. */
export function writeFieldLock(lock: FieldLock): string {
  // The schema puts the keys of each field in its own order.
  const sorted = Object.fromEntries(
    sortEntries(fieldLockSchema.parse(lock)).map(([worksheet, fields]) => [
      worksheet,
      Object.fromEntries(sortEntries(fields)),
    ]),
  );
  const document = new Document(sorted);
  document.commentBefore = [
    ' Names and kinds of all fields ever published. Written by "npm run lock"; answers in filled files are read by it.',
    ' Nothing is taken out: what is no longer asked is marked "retired: true".',
  ].join('\n');
  visit(document, {
    Pair(_, pair) {
      if (isSeq(pair.value)) pair.value.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function grow(before: LockedField, now: LockedField): void {
  const added = (now.options ?? []).filter(
    (id) => !before.options?.includes(id) && !before.retired_options?.includes(id),
  );
  if (added.length > 0) before.options = [...(before.options ?? []), ...added];
  const alone = (now.exclusive ?? []).filter((id) => before.options?.includes(id));
  if (alone.length > 0) before.exclusive = union(before.exclusive, alone);
  if (now.asked_when) before.asked_when ??= structuredClone(now.asked_when);
  if (before.rows !== undefined && now.rows !== undefined) before.rows = Math.max(before.rows, now.rows);
}

function retire(lock: FieldLock, name: string): void {
  const { field, option, worksheet, name: fieldName } = find(lock, name);
  if (option === undefined) {
    field.retired = true;
    return;
  }
  if (!field.options?.includes(option))
    throw new Refusal(`The field "${lockOrder(worksheet, fieldName)}" has no option "${option}" to retire.`);
  field.options = field.options.filter((id) => id !== option);
  const alone = field.exclusive?.filter((id) => id !== option) ?? [];
  if (alone.length > 0) field.exclusive = alone;
  else delete field.exclusive;
  field.retired_options = [...(field.retired_options ?? []), option].sort();
}

/** Fields that are asked only where the renamed one is answered are so under its new name. */
function renameInConditions(lock: FieldLock, from: string, to: string): void {
  const { worksheet, name: oldName } = find(lock, from);
  const { name: newName } = find(lock, to);
  for (const { asked_when: conditions = [] } of Object.values(lock[worksheet]!))
    for (const condition of conditions) {
      condition.field = renameBelowSheet(condition.field, oldName, newName);
      if (condition.or) condition.or = condition.or.map((name) => renameBelowSheet(name, oldName, newName));
    }
}

function rename(lock: FieldLock, from: string, to: string): void {
  const { field: old, worksheet, name: oldName } = find(lock, from);
  const { field: renamed, worksheet: other } = find(lock, to);
  if (other !== worksheet)
    throw new Refusal(`"${to}" is in another worksheet than "${from}"; a field is renamed within its worksheet.`);
  const change = describeChanges(old, renamed, SINCE_LOCKED).find(({ harmful }) => harmful);
  if (change) throw new Refusal(`"${from}" cannot become "${to}": ${change.what}.`);
  old.retired = true;
  renamed.renamed_from = oldName;
}

function find(
  lock: FieldLock,
  order: string,
): { worksheet: string; name: string; option?: string; field: LockedField } {
  const named = parseLockOrder(order);
  const field = named && lockedField(lock, named.worksheet, named.name);
  if (!field) throw new Refusal(`The lock has no field "${order}". A name is written as <worksheet>__<field>.`);
  return { ...named, field };
}

function sortEntries<T>(record: Record<string, T>): [string, T][] {
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
}
