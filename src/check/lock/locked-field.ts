import type { FieldLock, LockedField } from '../../read/schema/field-lock.ts';

/** What the lock records of a field, if anything. An id may be a name that every object has, such as `constructor`. */
export function lockedField(lock: FieldLock, worksheet: string, name: string): LockedField | undefined {
  const fields = Object.hasOwn(lock, worksheet) ? lock[worksheet]! : {};
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}
