import fs from 'node:fs/promises';
import path from 'node:path';
import { runMeasured, type Measured } from './run-measured.ts';
import { writeLargeSite } from './write-large-site.ts';

/** Of so many worksheets is each program, and each shard is as large as one program. */
const SHEETS = 40;

interface TimedShards {
  programs: number;
  /** How many of the shards were made; there is one for each program. */
  sample: number;
  seconds: number;
  peakMb: number | undefined;
}

/**
 * Writes a site of many programs × 40 sheets × 2 languages and makes some of its shards, evenly spread, each with a
 * cache of its own as on another machine.
 * @returns the mean time and the most memory of one
 */
export async function timeShards(scratch: string, programs: number, sample: number): Promise<TimedShards> {
  const root = path.join(scratch, `programs-${programs}`);
  const project = path.resolve(import.meta.dirname, '..');
  await writeLargeSite(root, { programs, sheets: SHEETS });
  await runMeasured(['scripts/lock.ts', '--root', root], project);
  const runs: Measured[] = [];
  for (let at = 0; at < sample; at++) {
    const shard = `${Math.floor((at * programs) / sample) + 1}/${programs}`;
    const folders = ['--out', path.join(root, 'dist'), '--cache', path.join(root, `cache-${at}`)];
    runs.push(await runMeasured(['scripts/build.ts', '--root', root, ...folders, '--shard', shard], project));
  }
  await fs.rm(root, { recursive: true });
  const peaks = runs.flatMap(({ peakMb }) => peakMb ?? []);
  return {
    programs,
    sample,
    seconds: runs.reduce((sum, { seconds }) => sum + seconds, 0) / sample,
    peakMb: peaks.length > 0 ? Math.max(...peaks) : undefined,
  };
}
