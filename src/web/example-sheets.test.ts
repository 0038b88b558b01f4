import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { beforeAll, expect, test } from 'vitest';
import { EDITIONS, SIZES, type Face } from '../model/face.ts';
import { createPdfMaker } from '../paper/jobs/pdf-maker.ts';
import { makePaperSetting } from '../paper/typeset/paper-setting.ts';
import { checkUa1 } from '../paper/ua1/check-ua1.ts';
import { composeExamples, type ExampleSheet } from './example-sheets.ts';
import { galleryLanguage } from './gallery-setting.ts';
import { loadSite, openSite } from './load-site.ts';
import type { SiteData } from './site-data.ts';

const MOST_LINES = 45;

let data: SiteData;
let examples: ExampleSheet[];
beforeAll(async () => {
  openSite({ root: join(import.meta.dirname, '../../tests/specimen') });
  data = await loadSite();
  examples = composeExamples(data);
});

const maker = createPdfMaker();

/** An example on paper, and its pages as "upright" or "on its side". */
async function print(sheet: ExampleSheet['sheet'], face: Face): Promise<{ bytes: Uint8Array; pages: string[] }> {
  const setting = makePaperSetting(data.library, galleryLanguage(data));
  const { bytes } = await maker.makePdf({ document: sheet, face, setting, root: data.library.root });
  const pages = (await PDFDocument.load(bytes)).getPages();
  return { bytes, pages: pages.map((page) => (page.getWidth() > page.getHeight() ? 'on its side' : 'upright')) };
}

test('an example is short, and composed without a problem', () => {
  expect(examples).toHaveLength(5);
  for (const { id, source, problems } of examples) {
    expect(problems, id).toEqual([]);
    expect(source.trimEnd().split('\n').length, id).toBeLessThanOrEqual(MOST_LINES);
  }
});

test('each comes out on the pages wished for', async () => {
  const pages: Record<string, string[]> = {};
  for (const { id, sheet } of examples)
    pages[id] = (await print(sheet, { edition: 'print', size: 'standard', paper: 'a4' })).pages;
  expect(pages).toEqual({
    'agreement-letter': ['upright'],
    'nine-areas': ['upright'],
    obstacles: ['upright'],
    'three-ladders': ['upright'],
    // The whole week on one page; what ends every sheet is on its back.
    'week-diary': ['on its side', 'upright'],
  });
});

test.each(EDITIONS.flatMap((edition) => SIZES.map((size) => [edition, size] as const)))(
  'each is accessible in the edition %s at %s size',
  async (edition, size) => {
    for (const { id, sheet } of examples) {
      const { bytes } = await print(sheet, { edition, size, paper: 'a4' });
      expect(await checkUa1(bytes), id).toEqual([]);
    }
  },
);
