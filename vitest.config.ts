import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { NameSlowest } from './tests/support/name-slowest.ts';

/** The longest first: whatever begins last keeps one core busy while the others are idle. */
const LONGEST = ['tests/web/site-', 'tests/paper/every-', 'tests/build/', 'tests/web/'];

/** Tests of whole sites, builds and PDFs. */
const OUTPUTS = ['web', 'build', 'paper', 'publishers'].map((folder) => `tests/${folder}/**/*.test.ts`);

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const at = LONGEST.findIndex((name) => moduleId.includes(name));
      return at < 0 ? LONGEST.length : at;
    };
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b));
  }
}

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'outputs',
          include: OUTPUTS,
          // One browser and one build of each site for all files.
          globalSetup: 'tests/support/share-in-run.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'parts',
          include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
          exclude: OUTPUTS,
          // They leave nothing behind, and loading the modules anew for each takes a third of their time.
          isolate: false,
        },
      },
    ],
    // A test looks at one page or file, or counts them for its limit: a site that grows makes a run longer and does not fail.
    testTimeout: 120_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 30_000 } },
    // Commands are run as processes of their own, dozens of times.
    env: { NODE_COMPILE_CACHE: path.resolve('node_modules/.cache/node-compile') },
    // As many as there are cores: the default leaves one idle.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    reporters: ['default', new NameSlowest()],
    // Single tests are named only when they take very long; files are named at the end.
    slowTestThreshold: 30_000,
  },
});
