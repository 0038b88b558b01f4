import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { checkLibrary } from '../src/check/check-library.ts';
import { LOCK_RULES } from '../src/check/lock/check-field-lock.ts';
import { collectFields } from '../src/check/lock/collect-fields.ts';
import { listGone, type GoneSheet } from '../src/check/lock/list-gone.ts';
import { updateFieldLock, writeFieldLock } from '../src/check/lock/update-field-lock.ts';
import { lockOrder } from '../src/model/field-name.ts';
import { handrailCommand, runCommand } from '../src/command/handrail-command.ts';
import { resolveRoot, ROOT_OPTION } from '../src/command/resolve-root.ts';
import { formatReport } from '../src/problem/report.ts';
import { Refusal } from '../src/problem/refusal.ts';
import { LOCK_FILE, readFieldLock } from '../src/read/read-field-lock.ts';

const command = handrailCommand('lock', `Records the names of new fields in ${LOCK_FILE}, where they stand for ever.`)
  .option(...ROOT_OPTION)
  .option(
    '--retire <names...>',
    'fields that are no longer asked: <worksheet>__<field>, or <worksheet>__<field>__is_<option>',
    [],
  )
  .option('--retire-gone', 'all fields of worksheets and articles that are not there any more')
  .option('--rename <names...>', 'fields that have a new name: the old and the new one, in pairs', []);

interface LockCommandOptions {
  root?: string;
  retire: string[];
  retireGone?: true;
  rename: string[];
}

await runCommand<LockCommandOptions>(command, async ({ retire, retireGone, rename, ...options }) => {
  if (rename.length % 2 === 1)
    command.error(`error: --rename needs an old and a new name, and "${rename.at(-1)!}" stands alone`);
  const root = resolveRoot(options.root);
  const { library, composition, problems } = await checkLibrary(root);
  const { lock } = await readFieldLock(root);
  const blocking = problems.filter(({ rule, severity }) => severity === 'error' && !LOCK_RULES.includes(rule));
  if (!library || !composition || !lock || blocking.length > 0)
    throw new Refusal(`${formatReport(blocking, root)}\nThe lock was not written: correct these errors first.`);

  const fields = collectFields(composition);
  const present = new Set([...fields.map(({ worksheet }) => worksheet), ...library.worksheets.keys()]);
  const gone = retireGone ? listGone(lock.value, present).flatMap(lockOrders) : [];
  const pairs = rename.flatMap((from, at): [string, string][] => (at % 2 === 0 ? [[from, rename[at + 1]!]] : []));
  const updated = updateFieldLock(lock.value, fields, { retire: [...retire, ...gone], rename: pairs });
  await mkdir(path.join(root, path.dirname(LOCK_FILE)), { recursive: true });
  await writeFile(path.join(root, LOCK_FILE), writeFieldLock(updated));
  const locked = Object.values(updated).flatMap((worksheet) => Object.values(worksheet));
  const retired = locked.filter((field) => field.retired).length;
  console.log(`${LOCK_FILE}: ${locked.length} fields, ${retired} of them retired.`);
});

function lockOrders({ worksheet, fields }: GoneSheet): string[] {
  return fields.map((name) => lockOrder(worksheet, name));
}
