import path from 'node:path';
import { InvalidArgumentError } from 'commander';
import type { Shard } from '../src/build/build-options.ts';
import { buildSite } from '../src/build/build-site.ts';
import { showSteps } from '../src/build/show-steps.ts';
import { baseOption } from '../src/command/base-option.ts';
import { cacheOption } from '../src/command/cache-option.ts';
import { handrailCommand, runCommand } from '../src/command/handrail-command.ts';
import { resolveRoot, ROOT_OPTION } from '../src/command/resolve-root.ts';
import { formatReport } from '../src/problem/report.ts';

function parseShard(text: string): Shard {
  const [index, count] = (/^([1-9]\d*)\/([1-9]\d*)$/.exec(text)?.slice(1) ?? []).map(Number);
  if (index !== undefined && count !== undefined && index <= count) return { index, count };
  throw new InvalidArgumentError('Write which part, and of how many, such as 2/8.');
}

const command = handrailCommand('build', 'Makes the website and its PDFs.')
  .option(...ROOT_OPTION)
  .option('--out <folder>', 'where the site goes, in place of what was there', 'dist')
  .addOption(baseOption())
  .addOption(cacheOption())
  .option('--shard <part/parts>', 'make only one part of a large site, such as 2/8', parseShard)
  .option('--merge', 'join the parts that --shard made');

interface BuildCommandOptions {
  root?: string;
  out: string;
  base?: string;
  cache: string;
  shard?: Shard;
  merge?: true;
}

await runCommand<BuildCommandOptions>(command, async ({ base, shard, merge = false, ...options }) => {
  if (merge && shard) command.error('error: --shard makes a part and --merge joins all: give one of them');
  const root = resolveRoot(options.root);
  const started = performance.now();
  const steps = showSteps();
  const report = await buildSite(
    {
      root,
      out: path.resolve(options.out),
      cache: path.resolve(options.cache),
      merge,
      ...(base !== undefined && { base }),
      ...(shard && { shard }),
    },
    steps.tell,
  ).finally(steps.stop);
  if (report.problems.length > 0) console.error(formatReport(report.problems, root));
  if (!report.ok) {
    process.exitCode = 1;
    return;
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const pdfs = `${report.pdfs.length} PDFs (${report.made.length} made now)`;
  const pages = `${report.pages} pages (${report.pagesMade.length} made now)`;
  const what = shard ? `${options.out}, shard ${shard.index}/${shard.count}` : options.out;
  console.log(`${what}: ${pdfs} and ${pages} in ${seconds} s`);
});
