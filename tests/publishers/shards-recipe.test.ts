import fs from 'node:fs/promises';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

interface Job {
  needs?: string;
  strategy?: { matrix: { part: number[] } };
  steps: { uses?: string; run?: string; with?: Record<string, string> }[];
}

test('the recipe builds each part once and joins all of them with one cache', async () => {
  const { jobs } = parse(await fs.readFile('hosting/github-shards.yml', 'utf8')) as { jobs: Record<string, Job> };
  const { part, site } = jobs as { part: Job; site: Job };
  const { part: parts } = part.strategy!.matrix;
  expect(parts).toEqual(parts.map((_, at) => at + 1));
  expect(site.needs).toBe('part');
  const builds = [part, site].map(({ steps }) => steps.flatMap(({ run }) => (run?.includes('build') ? run : [])));
  expect(builds).toEqual([
    ['npm run build -- --root ../own --shard ${{ matrix.part }}/${{ strategy.job-total }}'],
    ['npm run build -- --root ../own --merge'],
  ]);
  const find = ({ steps }: Job, action: string) => steps.find(({ uses }) => uses?.startsWith(action))!.with!;
  expect(find(site, 'actions/download-artifact')['path']).toBe(find(part, 'actions/upload-artifact')['path']);
  expect(find(site, 'actions/cache@')).toEqual(find(part, 'actions/cache/restore@'));
});
