import type { Renames } from '../read/rename-fields.ts';
import type { FieldLock } from '../../read/schema/field-lock.ts';

/** The renamed fields that a lock records. */
export function listRenames(lock: FieldLock): Renames {
  // An id may be a name that every object has, such as `constructor`.
  const renames = Object.create(null) as Record<string, Record<string, string>>;
  for (const [worksheet, fields] of Object.entries(lock)) {
    for (const [name, { renamed_from }] of Object.entries(fields)) {
      if (renamed_from !== undefined)
        (renames[worksheet] ??= Object.create(null) as Record<string, string>)[renamed_from] = name;
    }
  }
  return renames;
}
