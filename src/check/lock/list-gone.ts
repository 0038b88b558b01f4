import type { FieldLock } from '../../read/schema/field-lock.ts';

/** A worksheet, or an article, of which only the lock still knows. */
export interface GoneSheet {
  worksheet: string;
  /** Its fields that are not retired. */
  fields: string[];
}

/**
 * What has fields in the lock and is there no more.
 * @param present worksheets of which a field was found, or which exist and are in no program
 */
export function listGone(lock: FieldLock, present: ReadonlySet<string>): GoneSheet[] {
  return Object.entries(lock)
    .filter(([worksheet]) => !present.has(worksheet))
    .map(([worksheet, fields]) => ({
      worksheet,
      fields: Object.keys(fields).filter((name) => fields[name]!.retired !== true),
    }))
    .filter(({ fields }) => fields.length > 0);
}
