import path from 'node:path';
import { parseArgs } from 'node:util';
import { startFile } from '../src/new/start-file.ts';

const { values, positionals } = parseArgs({
  options: { root: { type: 'string', default: '.' } },
  allowPositionals: true,
});
const [kind = '', id = ''] = positionals;
const start = await startFile(path.resolve(values.root), kind, id);
if ('refusal' in start) {
  console.error(start.refusal);
  process.exit(1);
}
console.log(`${start.file} is written. Next:`);
for (const [index, step] of start.next.entries()) console.log(`${index + 1}. ${step}`);
