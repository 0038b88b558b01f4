import path from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';

/** Names the ten test files that took longest, at the end of a run of more than ten. */
export class NameSlowest implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    if (modules.length <= 10) return;
    const times = modules.map((one) => {
      const { collectDuration, duration } = one.diagnostic();
      // What a file waits for before its first test, such as a site that is built, is its time too.
      return { file: path.relative(process.cwd(), one.moduleId), seconds: (collectDuration + duration) / 1000 };
    });
    const slowest = times.toSorted((a, b) => b.seconds - a.seconds).slice(0, 10);
    console.log('The slowest test files, in seconds:');
    for (const { file, seconds } of slowest) console.log(`${seconds.toFixed(1).padStart(7)}  ${file}`);
  }
}
