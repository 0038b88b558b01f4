import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Shard } from '../src/build/build-options.ts';
import { buildSite } from '../src/build/build-site.ts';
import { showSteps } from '../src/build/show-steps.ts';
import { formatReport } from '../src/problem/report.ts';

const { values } = parseArgs({
  options: {
    root: { type: 'string', default: '.' },
    out: { type: 'string', default: 'dist' },
    base: { type: 'string' },
    cache: { type: 'string', default: 'node_modules/.cache/handrail' },
    shard: { type: 'string' },
    merge: { type: 'boolean', default: false },
  },
});

/** The shard of `2/8`; ends the command where it is none. */
function parseShard(text: string): Shard {
  const [index, count] = (/^([1-9]\d*)\/([1-9]\d*)$/.exec(text)?.slice(1) ?? []).map(Number);
  if (index !== undefined && count !== undefined && index <= count) return { index, count };
  console.error(`--shard ${text} is no part of a site. Write which part, and of how many, such as --shard 2/8.`);
  process.exit(2);
}

if (values.merge && values.shard !== undefined) {
  console.error('--shard makes a part and --merge joins all. Give one of them.');
  process.exit(2);
}
const started = performance.now();
const steps = showSteps();
const report = await buildSite(
  {
    root: path.resolve(values.root),
    out: path.resolve(values.out),
    cache: path.resolve(values.cache),
    merge: values.merge,
    ...(values.base === undefined ? {} : { base: values.base }),
    ...(values.shard === undefined ? {} : { shard: parseShard(values.shard) }),
  },
  steps.tell,
).finally(steps.stop);
if (report.problems.length > 0) console.error(formatReport(report.problems, path.resolve(values.root)));
if (!report.ok) process.exit(1);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
const pdfs = `${report.pdfs.length} PDFs (${report.made.length} made now)`;
const pages = `${report.pages} pages (${report.pagesMade.length} made now)`;
const what = values.shard === undefined ? values.out : `${values.out}, shard ${values.shard}`;
console.log(`${what}: ${pdfs} and ${pages} in ${seconds} s`);
