import fs from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkLibrary } from '../../src/check/check-library.ts';
import { listPaperJobs } from '../../src/paper/jobs/paper-jobs.ts';
import { makePaperSetting } from '../../src/paper/typeset/paper-setting.ts';
import { PdfCache } from '../../src/paper/jobs/pdf-cache.ts';
import { printAll } from '../../src/paper/jobs/print-all.ts';
import type { Sheet } from '../../src/model/node.ts';
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
  const all = composition!.languages
    .flatMap(listPaperJobs)
    .filter(({ face }) => face.size === 'standard' && face.paper === 'a4');
  expect(await printSpecimen()).toEqual(all.map(({ path: name }) => name).sort());
});
