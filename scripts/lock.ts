import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkLibrary } from '../src/check/check-library.ts';
import { LOCK_RULES } from '../src/check/lock/check-field-lock.ts';
import { collectFields } from '../src/check/lock/collect-fields.ts';
import { LOCK_FILE, readFieldLock } from '../src/read/read-field-lock.ts';
import { updateFieldLock, writeFieldLock } from '../src/check/lock/update-field-lock.ts';
import { formatReport } from '../src/problem/report.ts';

const USAGE =
  'npm run lock [-- --retire <worksheet>__<field>[__is_<option>]] [-- --rename <worksheet>__<old> <worksheet>__<new>]';

const { values, positionals } = parseArgs({
  options: {
    root: { type: 'string', default: '.' },
    retire: { type: 'string', multiple: true, default: [] },
    rename: { type: 'string', multiple: true, default: [] },
  },
  allowPositionals: true,
});
if (positionals.length !== values.rename.length) throw new Error(`Each --rename needs an old and a new name: ${USAGE}`);

const root = path.resolve(values.root);
const { composition, problems } = await checkLibrary(root);
const { lock } = await readFieldLock(root);
const blocking = problems.filter(({ rule, severity }) => severity === 'error' && !LOCK_RULES.includes(rule));
if (!composition || !lock || blocking.length > 0) {
  console.error(formatReport(blocking, root));
  console.error('The lock was not written: correct these errors first.');
  process.exit(1);
}

const rename = values.rename.map((from, index): [string, string] => [from, positionals[index]!]);
const updated = updateFieldLock(lock.value, collectFields(composition), { retire: values.retire, rename });
await writeFile(path.join(root, LOCK_FILE), writeFieldLock(updated));
const fields = Object.values(updated).flatMap((worksheet) => Object.values(worksheet));
const retired = fields.filter((field) => field.retired).length;
console.log(`${LOCK_FILE}: ${fields.length} fields, ${retired} of them retired.`);
