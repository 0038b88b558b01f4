import { fork } from 'node:child_process';
import path from 'node:path';
import { PROJECT } from '../read/project.ts';
import { Refusal } from '../problem/refusal.ts';
import type { BuildOptions, BuildReport } from './build-options.ts';
import type { BuildNews, BuildOrder } from './build-process.ts';
import type { TellStep } from './step.ts';
import { findUnchangedSite, hashInputs } from './unchanged-site.ts';

/**
 * Builds a site, a shard of one, or a site from its shards (see `makeSite`, `makeShard`), in a process of its own,
 * which ends with this one. Where the last site is still right, nothing is done.
 * @throws when Astro or the search index fails, another build writes the same folder, or a shard is missing; with
 * problems in the content it returns them instead
 */
export async function buildSite(options: BuildOptions, tell: TellStep = () => undefined): Promise<BuildReport> {
  const inputs = await hashInputs(options);
  const unchanged = options.shard ? undefined : await findUnchangedSite(options, inputs);
  return unchanged ?? runBuildProcess({ options, inputs }, tell);
}

function runBuildProcess(order: BuildOrder, tell: TellStep): Promise<BuildReport> {
  const child = fork(path.join(import.meta.dirname, 'build-process.ts'), {
    cwd: PROJECT,
    execArgv: [],
    serialization: 'advanced',
  });
  return new Promise((resolve, reject) => {
    child.on('message', (news: BuildNews) => {
      if ('step' in news) tell(news.step);
      else if ('report' in news) resolve(news.report);
      else reject('refusal' in news ? new Refusal(news.refusal) : new Error(news.failure));
    });
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      reject(new Error(`The build ended before it was done (${signal ?? `exit code ${code}`}).`));
    });
    child.send(order);
  });
}
