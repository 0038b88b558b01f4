import path from 'node:path';
import { expect, test } from 'vitest';
import { listCore } from '../../src/read/phase-contents.ts';
import { readLibrary } from '../../src/read/read-library.ts';
import { readLaidOutPdf } from './laid-out-pdf.ts';
import { listEveryPdf, makeEveryPdf } from './make-every-pdf.ts';
import { joinTexts, walkLeaves } from './read-tags.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

test('what a sheet printed alone ends with stands below something of the sheet', { timeout: 300_000 }, async () => {
  const { library } = await readLibrary(ROOT);
  const phases = [...library!.programs.values()].flatMap(({ source }) => source.value.phases);
  const core = new Set(phases.flatMap(listCore).flatMap((content) => ('sheet' in content ? [content.sheet] : [])));
  const crisis = new Map([...library!.ui].map(([lang, { value }]) => [lang, value.paper.crisis]));
  const jobs = await listEveryPdf(
    ROOT,
    ({ document, face }) =>
      document.kind === 'sheet' && core.has(document.id) && face.paper === 'a4' && face.edition === 'fillable',
  );
  const alone: string[] = [];
  for await (const { bytes, facts, job } of makeEveryPdf(ROOT, jobs)) {
    const { tags } = await readLaidOutPdf(bytes, facts.widgets);
    const last = [...walkLeaves(tags)].filter(({ page }) => page === facts.pages);
    const words = last.map(({ texts }) => joinTexts(texts)).filter((text) => text !== '');
    if (words.findIndex((text) => text.includes(crisis.get(job.document.lang)!)) < 1) alone.push(job.path);
  }
  expect(jobs.length).toBeGreaterThan(core.size);
  expect(alone).toEqual([]);
});
