import fs from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkLibrary } from '../../src/check/check-library.ts';
import { listPaperJobs } from '../../src/paper/jobs/paper-jobs.ts';
import { makePaperSetting } from '../../src/paper/typeset/paper-setting.ts';
import { PdfCache } from '../../src/paper/jobs/pdf-cache.ts';
import { printAll } from '../../src/paper/jobs/print-all.ts';
import { copyContent, editFile, SPECIMEN } from './copy-content.ts';

let root: string;
beforeAll(async () => {
  root = await copyContent(SPECIMEN);
  await printSpecimen();
});
afterAll(() => fs.rm(root, { recursive: true }));

/** Prints the a4 standard faces of the copy; returns the paths of those that had to be made. */
async function printSpecimen(): Promise<string[]> {
  const { library, composition, problems } = await checkLibrary(root);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const groups = composition!.languages.map((language) => ({
    jobs: listPaperJobs(language).filter(({ face }) => face.size === 'standard' && face.paper === 'a4'),
    settings: { root, setting: makePaperSetting(library!, language), images: {} },
  }));
  return (await printAll(groups, new PdfCache(path.join(root, 'cache')))).made;
}

test('nothing is made again when nothing changed', async () => {
  expect(await printSpecimen()).toEqual([]);
});

test('a changed word of a worksheet makes that sheet and the workbooks that hold it', async () => {
  await editFile(path.join(root, 'templates/specimen-later.mdx'), 'purpose: ', 'purpose: Now. ');
  expect(await printSpecimen()).toMatchInlineSnapshot(`
    [
      "pdf/en/specimen/specimen-later--week-2-fillable-standard-a4.pdf",
      "pdf/en/specimen/specimen-later--week-2-print-standard-a4.pdf",
      "pdf/en/specimen/specimen-later--week-6-fillable-standard-a4.pdf",
      "pdf/en/specimen/specimen-later--week-6-print-standard-a4.pdf",
      "pdf/en/specimen/workbook-clinician-fillable-standard-a4.pdf",
      "pdf/en/specimen/workbook-clinician-print-standard-a4.pdf",
      "pdf/en/specimen/workbook-patient-fillable-standard-a4.pdf",
      "pdf/en/specimen/workbook-patient-print-standard-a4.pdf",
    ]
  `);
});

test('a changed label of a translation makes the translated sheet only', async () => {
  await editFile(path.join(root, 'templates/specimen.de.mdx'), 'label="', 'label="Noch einmal: ');
  expect(await printSpecimen()).toMatchInlineSnapshot(`
    [
      "pdf/de/specimen/specimen-fillable-standard-a4.pdf",
      "pdf/de/specimen/specimen-print-standard-a4.pdf",
    ]
  `);
});

test('a moved line makes nothing again', async () => {
  await editFile(path.join(root, 'templates/specimen.mdx'), '\n## ', '\n\n\n## ');
  expect(await printSpecimen()).toEqual([]);
});

test('a changed colour makes everything again', async () => {
  const { composition } = await checkLibrary(root);
  await editFile(path.join(root, 'content/site.yaml'), '#0b5d5b', '#0b5d5c');
  const all = composition!.languages
    .flatMap(listPaperJobs)
    .filter(({ face }) => face.size === 'standard' && face.paper === 'a4');
  expect(await printSpecimen()).toEqual(all.map(({ path: name }) => name).sort());
});
