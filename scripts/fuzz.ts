import { InvalidArgumentError, Option } from 'commander';
import { handrailCommand, readCommand } from '../src/command/handrail-command.ts';
import { runFuzz } from '../tests/fuzz/run-fuzz.ts';
import type { FuzzKindName } from '../tests/fuzz/fuzz-worker.ts';

const KINDS: FuzzKindName[] = ['pdfs', 'authored', 'saved'];

function readWhole(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('Write a whole number.');
  return Number(text);
}

const command = handrailCommand('fuzz', 'Harms filled PDFs, saved files and the files of authors, and reads them.')
  .option('--cases <n>', 'how many of each kind', readWhole, 300)
  .option('--seed <n>', 'what the harms follow from', readWhole, 1)
  .option('--case <n>', 'only this one of the seed', readWhole)
  .addOption(new Option('--kind <kinds...>', 'of what kinds').choices(KINDS).default(KINDS));

const {
  cases,
  seed,
  case: only,
  kind: kinds,
} = readCommand<{
  cases: number;
  seed: number;
  case?: number;
  kind: FuzzKindName[];
}>(command).options;

for (const kind of kinds) {
  const report = await (only === undefined ? runFuzz(kind, seed, cases) : runFuzz(kind, seed, 1, only));
  for (const failure of report.failures) console.error(failure);
  const most = `slowest ${report.slowest.toFixed(2)} s, ${report.megabytes.toFixed(0)} MB at most`;
  console.log(`${kind}: ${report.cases} cases of seed ${seed}, ${report.failures.length} wrong; ${most}`);
  if (report.failures.length > 0) process.exitCode = 1;
}
