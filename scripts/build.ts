import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildSite } from '../src/build/build-site.ts';
import { formatReport } from '../src/problem/report.ts';

const { values } = parseArgs({
  options: {
    root: { type: 'string', default: '.' },
    out: { type: 'string', default: 'dist' },
    base: { type: 'string' },
    cache: { type: 'string', default: 'node_modules/.cache/handrail' },
  },
});

const started = performance.now();
const report = await buildSite({
  root: path.resolve(values.root),
  out: path.resolve(values.out),
  cache: path.resolve(values.cache),
  ...(values.base === undefined ? {} : { base: values.base }),
  onStep: (step) => console.log(step),
});
if (report.problems.length > 0) console.error(formatReport(report.problems, path.resolve(values.root)));
if (!report.ok) process.exit(1);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`${values.out}: ${report.pdfs.length} PDFs (${report.made.length} made now) in ${seconds} s`);
