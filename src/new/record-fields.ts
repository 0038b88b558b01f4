import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { checkLibrary } from '../check/check-library.ts';
import { collectFields } from '../check/lock/collect-fields.ts';
import { LOCK_FILE, readFieldLock } from '../read/read-field-lock.ts';
import { updateFieldLock, writeFieldLock } from '../check/lock/update-field-lock.ts';

/** Adds the fields of one worksheet or article below `root` to the lock; nothing else in it changes. */
export async function recordFields(root: string, worksheet: string): Promise<void> {
  const { composition } = await checkLibrary(root);
  const { lock } = await readFieldLock(root);
  if (!composition || !lock) return;
  const fields = collectFields(composition).filter((field) => field.worksheet === worksheet);
  const updated = updateFieldLock(lock.value, fields, { retire: [], rename: [] });
  await mkdir(path.dirname(path.join(root, LOCK_FILE)), { recursive: true });
  await writeFile(path.join(root, LOCK_FILE), writeFieldLock(updated));
}
