import { lockName, parseFieldName, sheetOf, unlockName } from '../../model/field-name.ts';
import type { FieldsReading } from './read-fields.ts';

/**
 * The fields that have another name now: for each worksheet the old name and the new one, both without worksheet and
 * occasion; `r<n>` stands for each row of a repeating table. As the field lock records them.
 */
export type Renames = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The name a field has today; its own if it was never renamed. @internal */
export function renameField(name: string, renames: Renames): string {
  const parts = parseFieldName(name);
  const known = parts && Object.hasOwn(renames, parts.worksheet) ? renames[parts.worksheet] : undefined;
  if (!parts || !known) return name;
  let field = lockName(parts);
  // A name may have changed more than once; each is used only once, so this comes to an end.
  for (const seen = new Set<string>(); Object.hasOwn(known, field) && !seen.has(field); field = known[field]!)
    seen.add(field);
  return unlockName(sheetOf(name), field, parts.row);
}

/** A reading of an older version with the names of today; each that changed is noted among the doubts. */
export function renameReading<Reading extends FieldsReading>(reading: Reading, renames: Renames): Reading {
  const rename = <Named extends { name: string }>(named: Named): Named => ({
    ...named,
    name: renameField(named.name, renames),
  });
  const renamed = reading.answers.filter(({ name }) => renameField(name, renames) !== name);
  return {
    ...reading,
    answers: reading.answers.map(rename),
    unclear: reading.unclear.map(rename),
    doubts: [
      ...reading.doubts.map(rename),
      ...renamed.map(({ name }) => ({ name: renameField(name, renames), reason: 'renamed' as const, found: name })),
    ],
  };
}
