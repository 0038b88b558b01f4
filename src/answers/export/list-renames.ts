import type { Renames } from '../read/rename-fields.ts';
import type { FieldLock } from '../../read/schema/field-lock.ts';

/** The renamed fields that a lock records. */
export function listRenames(lock: FieldLock): Renames {
  const renames: Record<string, Record<string, string>> = {};
  for (const [worksheet, fields] of Object.entries(lock)) {
    for (const [name, { renamed_from }] of Object.entries(fields)) {
      if (renamed_from !== undefined) (renames[worksheet] ??= {})[renamed_from] = name;
    }
  }
  return renames;
}
