import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { Authored } from './library.ts';
import { readYamlFile } from './read-authored.ts';
import { fieldLockSchema, type FieldLock } from './schema/field-lock.ts';
import type { Problem } from '../problem/problem.ts';

export const LOCK_FILE = 'templates/fields.lock.yaml';

/** The lock below `root`; without the file an empty one, so that all fields are new. Undefined if it cannot be read. */
export async function readFieldLock(root: string): Promise<{ lock?: Authored<FieldLock>; problems: Problem[] }> {
  const exists = await access(join(root, LOCK_FILE)).then(
    () => true,
    () => false,
  );
  if (!exists)
    return {
      lock: { file: LOCK_FILE, value: {}, placeOf: () => ({ file: LOCK_FILE, line: 1, column: 1 }) },
      problems: [],
    };
  const { authored, problems } = await readYamlFile(root, LOCK_FILE, fieldLockSchema, 'the field lock');
  return { ...(authored && { lock: authored }), problems };
}
