import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkLibrary, type CheckedLibrary } from '../../src/check/check-library.ts';
import { TINY_LIBRARY } from '../broken/tiny-library.ts';
import { CAPABILITIES } from './capabilities/capabilities.ts';
import { findCoverage, findHomeless } from './capabilities/find-coverage.ts';
import { formatCoverage } from './capabilities/format-coverage.ts';
import { findWrongHomes, type CapabilityHomes } from './find-wrong-homes.ts';

const homes = parse(readFileSync(path.join(import.meta.dirname, 'capability-homes.yaml'), 'utf8')) as CapabilityHomes;

const { library, composition } = await checkLibrary(path.resolve('.'));
const lang = library!.site.value.default_language;

test('each of the 72 capabilities has its home in one program at least', () => {
  const coverage = findCoverage(composition!, lang);
  expect(CAPABILITIES).toHaveLength(72);
  expect(coverage.length).toBeGreaterThanOrEqual(3);
  expect(findHomeless(coverage), formatCoverage(coverage)).toEqual([]);
});

test('each worksheet and article holds the capabilities that are said to live there', () => {
  expect(Object.values(homes).flat().length).toBeGreaterThanOrEqual(112);
  expect(findWrongHomes(composition!, lang, homes)).toEqual([]);
});

test('of a site with other sheets each capability without a home is told, with what it takes', async () => {
  const { composition: tiny } = await checkTiny();
  const homeless = findHomeless(findCoverage(tiny!, 'en'));
  expect(homeless).toHaveLength(69);
  expect(homeless[0]!.capability).toMatchObject({ id: 'C01', title: 'Personal meaning' });
  expect(homeless[0]!.missing).toEqual([
    'a written answer on a sheet of the stage "what-matters"',
    'goal cards with the goal and why it matters',
    'the why of a goal shown again on a sheet of the stage "plan"',
    'the why of a goal shown again on a review',
  ]);
});

async function checkTiny(): Promise<CheckedLibrary> {
  const root = await mkdtemp(path.join(tmpdir(), 'handrail-tiny-'));
  try {
    for (const [file, text] of Object.entries(TINY_LIBRARY)) {
      await mkdir(path.dirname(path.join(root, file)), { recursive: true });
      await writeFile(path.join(root, file), text);
    }
    return await checkLibrary(root);
  } finally {
    await rm(root, { recursive: true });
  }
}
