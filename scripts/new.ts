import fs from 'node:fs';
import path from 'node:path';
import { InvalidArgumentError } from 'commander';
import { handrailCommand, runCommand } from '../src/command/handrail-command.ts';
import { resolveRoot, ROOT_OPTION } from '../src/command/resolve-root.ts';
import { NEW_FILES } from '../src/new/new-file.ts';
import { startFile } from '../src/new/start-file.ts';
import { Refusal } from '../src/problem/refusal.ts';
import { languageTag } from '../src/read/schema/common.ts';

function parseLanguage(given: string): string {
  const { success, error } = languageTag.safeParse(given);
  if (success) return given;
  throw new InvalidArgumentError(error.issues[0]!.message);
}

const command = handrailCommand(
  'new',
  'Begins a file that passes the check and explains itself, and what it needs around it.',
)
  .argument('<kind>', `what to begin: ${Object.keys(NEW_FILES).join(', ')}`)
  .argument('[id]', 'its id, which is for ever; a site has none')
  .option(...ROOT_OPTION)
  .option('--lang <language>', 'the language of a site that is begun, such as de (default: en)', parseLanguage);

await runCommand<{ root?: string; lang?: string }>(command, async (options, [kind = '', id = '']) => {
  const { root } = options;
  const isThere = root === undefined || fs.existsSync(root);
  const today = new Date().toISOString().slice(0, 10);
  const start = await startFile(isThere ? resolveRoot(root) : path.resolve(root), kind, id, { today, ...options });
  if ('refusal' in start) throw new Refusal(start.refusal);
  console.log(start.files.map((file) => `${file} is written.`).join('\n'));
  console.log('Next:');
  for (const [index, step] of start.next.entries()) console.log(`${index + 1}. ${step}`);
});
