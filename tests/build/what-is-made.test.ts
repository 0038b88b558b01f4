import fs from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkLibrary } from '../../src/check/check-library.ts';
import { keyPdfs, printPdfs } from '../../src/build/print-pdfs.ts';
import { listPaperJobs, type PaperJob } from '../../src/paper/jobs/paper-jobs.ts';
import { makePaperSetting } from '../../src/paper/typeset/paper-setting.ts';
import { PdfCache } from '../../src/paper/jobs/pdf-cache.ts';
import { printAll } from '../../src/paper/jobs/print-all.ts';
import type { Sheet } from '../../src/model/node.ts';
import { copyContent, editFile, SPECIMEN } from './copy-content.ts';

let root: string;
/** What the last build would have left in the cache. */
let known = new Set<string>();
beforeAll(async () => {
  root = await copyContent(SPECIMEN);
  await listMade();
});
afterAll(() => fs.rm(root, { recursive: true }));

async function readSpecimen() {
  const { library, composition, problems } = await checkLibrary(root);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return { library: library!, composition: composition! };
}

const isWanted = ({ face }: PaperJob) => face.size === 'standard' && face.paper === 'a4';

/** The paths of the A4 standard faces of the copy that a build would make now and did not make before. */
async function listMade(): Promise<string[]> {
  const { library, composition } = await readSpecimen();
  const keys = [...(await keyPdfs(library, composition, isWanted))];
  const made = keys.filter(([, key]) => !known.has(key)).map(([name]) => name);
  known = known.union(new Set(keys.map(([, key]) => key)));
  return made.sort();
}

test('a PDF is made when its key is new, and not again', async () => {
  const { library, composition } = await readSpecimen();
  const cache = new PdfCache(path.join(root, 'cache'));
  const isOne = (job: PaperJob) => isWanted(job) && job.document.key === 'specimen-more';
  const print = () => printPdfs(library, composition, cache, isOne, () => undefined);
  const [first, second] = [await print(), await print()];
  expect(first.made.length).toBeGreaterThan(0);
  expect(first.made).toEqual([...(await keyPdfs(library, composition, isOne)).keys()].sort());
  expect(second).toEqual({ ...first, made: [] });
});

test('nothing is made again when nothing changed', async () => {
  expect(await listMade()).toEqual([]);
});

test('a changed word of a worksheet makes that sheet and the workbooks that hold it', async () => {
  await editFile(path.join(root, 'templates/specimen-later.mdx'), 'purpose: ', 'purpose: Now. ');
  expect(await listMade()).toMatchInlineSnapshot(`
    [
      "pdf/en/specimen/specimen-later--week-2-fillable-standard-a4.pdf",
      "pdf/en/specimen/specimen-later--week-2-print-standard-a4.pdf",
      "pdf/en/specimen/specimen-later--week-6-fillable-standard-a4.pdf",
      "pdf/en/specimen/specimen-later--week-6-print-standard-a4.pdf",
      "pdf/en/specimen/workbook-patient-fillable-standard-a4.pdf",
      "pdf/en/specimen/workbook-patient-print-standard-a4.pdf",
    ]
  `);
});

test('a changed label of a translation makes the translated sheet only', async () => {
  await editFile(path.join(root, 'templates/specimen.de.mdx'), 'label="', 'label="Noch einmal: ');
  expect(await listMade()).toMatchInlineSnapshot(`
    [
      "pdf/de/specimen/specimen-fillable-standard-a4.pdf",
      "pdf/de/specimen/specimen-print-standard-a4.pdf",
    ]
  `);
});

test('a moved line makes nothing again', async () => {
  await editFile(path.join(root, 'templates/specimen.mdx'), '\n## ', '\n\n\n## ');
  expect(await listMade()).toEqual([]);
});

test('a new sheet makes itself and the workbooks that hold it', async () => {
  const template = await fs.readFile(path.join(root, 'templates/specimen-dense.mdx'), 'utf8');
  const [, frontMatter] = template.split('---\n');
  const text = `---\n${frontMatter!.replace(/^title: .*$/m, 'title: A new sheet')}---\n\nNothing to write.\n`;
  await fs.writeFile(path.join(root, 'templates/specimen-new.mdx'), text);
  const program = path.join(root, 'content/programs/specimen/program.yaml');
  await editFile(program, '- sheet: specimen-dense', '- sheet: specimen-dense\n      - sheet: specimen-new');
  expect(await listMade()).toMatchInlineSnapshot(`
    [
      "pdf/en/sheets/specimen-new-fillable-standard-a4.pdf",
      "pdf/en/sheets/specimen-new-print-standard-a4.pdf",
      "pdf/en/specimen/workbook-patient-fillable-standard-a4.pdf",
      "pdf/en/specimen/workbook-patient-print-standard-a4.pdf",
    ]
  `);
});

test('a new picture, a new term and a changed tagline, which nothing shows, make nothing again', async () => {
  await fs.copyFile(path.join(root, 'content/images/map.svg'), path.join(root, 'content/images/new.svg'));
  const term = "terms:\n  - id: new\n    words:\n      en: { term: new, meaning: 'Not there before.' }";
  await editFile(path.join(root, 'content/glossary.yaml'), 'terms:', term);
  await editFile(path.join(root, 'content/site.yaml'), 'Every part of a sheet', 'Each part of a sheet');
  expect(await listMade()).toEqual([]);
});

test('a changed picture makes what shows it, in each language', async () => {
  await editFile(path.join(root, 'content/images/stairs.svg'), '</svg>', '<!-- changed --></svg>');
  expect(await listMade()).toMatchInlineSnapshot(`
    [
      "pdf/de/specimen/specimen-fillable-standard-a4.pdf",
      "pdf/de/specimen/specimen-print-standard-a4.pdf",
      "pdf/en/specimen/specimen-fillable-standard-a4.pdf",
      "pdf/en/specimen/specimen-print-standard-a4.pdf",
      "pdf/en/specimen/workbook-patient-fillable-standard-a4.pdf",
      "pdf/en/specimen/workbook-patient-print-standard-a4.pdf",
    ]
  `);
});

test('a changed meaning of a term makes what names the term, in its language', async () => {
  await editFile(path.join(root, 'content/glossary.yaml'), 'Something you want', 'What you want');
  expect(await listMade()).toMatchInlineSnapshot(`
    [
      "pdf/en/specimen/specimen-fillable-standard-a4.pdf",
      "pdf/en/specimen/specimen-print-standard-a4.pdf",
      "pdf/en/specimen/workbook-patient-fillable-standard-a4.pdf",
      "pdf/en/specimen/workbook-patient-print-standard-a4.pdf",
    ]
  `);
});

test('another address of the site makes what leads to its pages', async () => {
  await editFile(
    path.join(root, 'content/site.yaml'),
    'url: https://example.org\nbase',
    'url: https://example.net\nbase',
  );
  expect(await listMade()).toMatchInlineSnapshot(`
    [
      "pdf/de/articles/reading-fillable-standard-a4.pdf",
      "pdf/de/articles/reading-print-standard-a4.pdf",
      "pdf/de/specimen/specimen-fillable-standard-a4.pdf",
      "pdf/de/specimen/specimen-more-fillable-standard-a4.pdf",
      "pdf/de/specimen/specimen-more-print-standard-a4.pdf",
      "pdf/de/specimen/specimen-print-standard-a4.pdf",
      "pdf/en/articles/reading-fillable-standard-a4.pdf",
      "pdf/en/articles/reading-print-standard-a4.pdf",
      "pdf/en/sheets/specimen-dense-fillable-standard-a4.pdf",
      "pdf/en/sheets/specimen-dense-print-standard-a4.pdf",
      "pdf/en/sheets/specimen-new-fillable-standard-a4.pdf",
      "pdf/en/sheets/specimen-new-print-standard-a4.pdf",
      "pdf/en/specimen/specimen-fillable-standard-a4.pdf",
      "pdf/en/specimen/specimen-later--week-2-fillable-standard-a4.pdf",
      "pdf/en/specimen/specimen-later--week-2-print-standard-a4.pdf",
      "pdf/en/specimen/specimen-later--week-6-fillable-standard-a4.pdf",
      "pdf/en/specimen/specimen-later--week-6-print-standard-a4.pdf",
      "pdf/en/specimen/specimen-more-fillable-standard-a4.pdf",
      "pdf/en/specimen/specimen-more-print-standard-a4.pdf",
      "pdf/en/specimen/specimen-print-standard-a4.pdf",
      "pdf/en/specimen/workbook-patient-fillable-standard-a4.pdf",
      "pdf/en/specimen/workbook-patient-print-standard-a4.pdf",
    ]
  `);
});

test('a PDF that is not accessible is not kept, and is told with what is wrong', async () => {
  const { library, composition } = await checkLibrary(root);
  const [language] = composition!.languages;
  const [job] = listPaperJobs(language!);
  // The checks of the content would not let two questions of one name through.
  const names = /"accessibleName":"[^"]*"/g;
  const document = JSON.parse(JSON.stringify(job!.document).replaceAll(names, '"accessibleName":"Same"')) as Sheet;
  const settings = { root, setting: makePaperSetting(library!, language!), images: {} };
  const cache = new PdfCache(path.join(root, 'other-cache'));
  for (let run = 0; run < 2; run++) {
    const report = await printAll([{ jobs: [{ ...job!, document }], settings }], cache);
    expect(report.pdfs).toEqual([]);
    expect(report.made).toEqual([job!.path]);
    const [{ findings }] = report.findings as [(typeof report.findings)[number]];
    expect(new Set(findings.map(({ clause }) => clause))).toEqual(new Set(['invariant:accessible-names']));
  }
});

test('a changed colour makes everything again', async () => {
  const { composition } = await checkLibrary(root);
  await editFile(path.join(root, 'content/site.yaml'), '#0b5d5b', '#0b5d5c');
  const all = composition!.languages.flatMap(listPaperJobs).filter(isWanted);
  expect(await listMade()).toEqual(all.map(({ path: name }) => name).sort());
});
