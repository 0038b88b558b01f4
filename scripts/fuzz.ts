import { parseArgs } from 'node:util';
import { runFuzz } from '../tests/fuzz/run-fuzz.ts';
import type { FuzzKindName } from '../tests/fuzz/fuzz-worker.ts';

const KINDS: FuzzKindName[] = ['pdfs', 'authored', 'saved'];

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    kind: { type: 'string', multiple: true, default: KINDS },
    case: { type: 'string' },
  },
});

const unknown = values.kind.filter((kind) => !KINDS.some((known) => known === kind));
const [cases, seed, only] = [values.cases, values.seed, values.case].map(Number) as [number, number, number];
const isWhole = [cases, seed, ...(values.case === undefined ? [] : [only])].every(
  (one) => Number.isInteger(one) && one >= 0,
);
if (unknown.length > 0 || !isWhole) {
  console.error(`Write whole numbers, such as --cases 300 --seed 1, and a --kind of ${KINDS.join(', ')}.`);
  process.exit(2);
}

for (const kind of values.kind as FuzzKindName[]) {
  const report = await (values.case === undefined ? runFuzz(kind, seed, cases) : runFuzz(kind, seed, 1, only));
  for (const failure of report.failures) console.error(failure);
  const most = `slowest ${report.slowest.toFixed(2)} s, ${report.megabytes.toFixed(0)} MB at most`;
  console.log(`${kind}: ${report.cases} cases of seed ${seed}, ${report.failures.length} wrong; ${most}`);
  if (report.failures.length > 0) process.exitCode = 1;
}
