import { fork } from 'node:child_process';
import path from 'node:path';
import type { FuzzKindName, FuzzNews, FuzzOrder } from './fuzz-worker.ts';

/** Beyond these a case is a failure, whatever it gives back. */
const MOST_SECONDS = 10;
const MOST_MEGABYTES = 1024;

export interface FuzzReport {
  cases: number;
  /** A line for each case that went wrong, with what it takes to run it again. */
  failures: string[];
  slowest: number;
  megabytes: number;
}

/** Runs cases of a kind in a process of its own; after one that ends or hangs it, the next are run in a new one. */
export async function runFuzz(kind: FuzzKindName, seed: number, cases: number, first = 0): Promise<FuzzReport> {
  const report: FuzzReport = { cases, failures: [], slowest: 0, megabytes: 0 };
  const fail = (index: number, why: string) =>
    report.failures.push(`${kind}, --seed ${seed} --case ${index}: ${why.slice(0, 600)}`);
  for (let from = first; from < first + cases;) {
    const { begun, ended } = await runProcess({ kind, seed, from, to: first + cases }, report, fail);
    if (begun === undefined) throw new Error(`The process for ${kind} did not begin: ${ended}`);
    if (ended !== undefined) fail(begun, ended);
    from = begun + 1;
  }
  return report;
}

/** Gives the last case begun, and why the process ended with it, if it did. */
function runProcess(
  order: FuzzOrder,
  report: FuzzReport,
  fail: (index: number, why: string) => void,
): Promise<{ begun: number | undefined; ended: string | undefined }> {
  const child = fork(path.join(import.meta.dirname, 'fuzz-worker.ts'), {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  let begun: number | undefined;
  let since = 0;
  let isOpen = false;
  let why: string | undefined;
  const stop = (reason: string) => {
    why = reason;
    child.kill('SIGKILL');
  };
  const watch = setInterval(() => {
    if (isOpen && performance.now() - since > MOST_SECONDS * 1000) stop(`took more than ${MOST_SECONDS} s`);
  }, 500);
  child.on('message', (news: FuzzNews) => {
    isOpen = 'begun' in news;
    if ('begun' in news) {
      begun = news.begun;
      since = performance.now();
      return;
    }
    report.slowest = Math.max(report.slowest, (performance.now() - since) / 1000);
    report.megabytes = Math.max(report.megabytes, news.memory);
    for (const one of news.wrong) fail(news.done, one);
    if (news.memory > MOST_MEGABYTES) stop(`took more than ${MOST_MEGABYTES} MB`);
  });
  child.send(order);
  return new Promise((resolve) => {
    child.on('exit', (code, signal) => {
      clearInterval(watch);
      const crashed = isOpen ? `the process ended with ${signal ?? `code ${code}`}` : undefined;
      resolve({ begun, ended: why ?? crashed });
    });
  });
}
