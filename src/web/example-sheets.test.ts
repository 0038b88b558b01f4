import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeTiny } from '../../tests/broken/write-tiny.ts';
import { fieldsOf } from '../model/fields-of.ts';
import { EDITIONS, SIZES, type Face } from '../model/face.ts';
import { createPdfMaker } from '../paper/jobs/pdf-maker.ts';
import { makePaperSetting } from '../paper/typeset/paper-setting.ts';
import { checkUa1 } from '../paper/ua1/check-ua1.ts';
import { composeExamples, type ExampleSheet } from './example-sheets.ts';
import { galleryLanguage } from './gallery-setting.ts';
import { loadSite, openSite } from './load-site.ts';
import type { SiteData } from './site-data.ts';

const MOST_LINES = 45;

const SPECIMEN = join(import.meta.dirname, '../../tests/specimen');

/** Of sites whose default language is English, and German. */
const SITES: Record<string, { data: SiteData; examples: ExampleSheet[] }> = {};
beforeAll(async () => {
  openSite({ root: SPECIMEN });
  const english = await loadSite();
  await using tiny = await writeTiny();
  openSite({ root: tiny.path });
  const both = await loadSite();
  const german = { ...both, site: { ...both.site, default_language: 'de' } };
  for (const [tag, data] of Object.entries({ en: english, de: german }))
    SITES[tag] = { data, examples: composeExamples(data) };
});

const maker = createPdfMaker();

/** An example on paper, and its pages as "upright" or "on its side". */
async function print(
  data: SiteData,
  sheet: ExampleSheet['sheet'],
  face: Face,
): Promise<{ bytes: Uint8Array; pages: string[] }> {
  const setting = makePaperSetting(data.library, galleryLanguage(data));
  const { bytes } = await maker.makePdf({ document: sheet, face, setting, root: data.library.root });
  const pages = (await PDFDocument.load(bytes)).getPages();
  return { bytes, pages: pages.map((page) => (page.getWidth() > page.getHeight() ? 'on its side' : 'upright')) };
}

describe.each(['en', 'de'])('in the language %s', (tag) => {
  test('an example is short, and composed without a problem, in the language of the site', () => {
    const { examples } = SITES[tag]!;
    expect(examples).toHaveLength(5);
    for (const { id, source, problems, sheet } of examples) {
      expect(sheet.file, id).toBe(tag === 'en' ? `${id}.mdx` : `${id}.${tag}.mdx`);
      expect(sheet.lang, id).toBe(tag);
      expect(problems, id).toEqual([]);
      expect(source.trimEnd().split('\n').length, id).toBeLessThanOrEqual(MOST_LINES);
    }
  });

  test('each asks the same in every language, under the same names', () => {
    const fields = (of: ExampleSheet[]) =>
      of.map(({ sheet }) => fieldsOf(sheet.body).map(({ name, kind }) => [name, kind]));
    expect(fields(SITES[tag]!.examples)).toEqual(fields(SITES['en']!.examples));
  });

  test('each comes out on the pages wished for', async () => {
    const { data, examples } = SITES[tag]!;
    const pages: Record<string, string[]> = {};
    for (const { id, sheet } of examples)
      pages[id] = (await print(data, sheet, { edition: 'print', size: 'standard', paper: 'a4' })).pages;
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
      const { data, examples } = SITES[tag]!;
      for (const { id, sheet } of examples) {
        const { bytes } = await print(data, sheet, { edition, size, paper: 'a4' });
        expect(await checkUa1(bytes), id).toEqual([]);
      }
    },
  );
});
