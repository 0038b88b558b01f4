import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { listWidgets, widgetName } from '../../src/paper/fields/widgets.ts';
import { placeFields } from '../../src/paper/fields/placed-fields.ts';
import { readFields } from '../../src/paper/ua1/read-fields.ts';
import { readPages } from '../../src/paper/ua1/read-pages.ts';
import { readUa1Document } from '../../src/paper/ua1/ua1-document.ts';
import { widgetNames } from '../../src/model/fields-of.ts';
import type { Edition } from '../../src/model/face.ts';
import type { Sheet } from '../../src/model/node.ts';
import { readLaidOutPdf, type LaidOutPdf } from './laid-out-pdf.ts';
import { listSheetWords } from './list-sheet-words.ts';
import { listTableCells } from './list-table-cells.ts';
import { listEveryPdf, makeEveryPdf, type PublishedPdf } from './make-every-pdf.ts';
import { joinTexts, walkLeaves } from './read-tags.ts';
import { showForm } from './show-form.ts';
import { showOutline } from './show-outline.ts';
import { showTags } from './show-tags.ts';

interface Specimen extends PublishedPdf {
  laidOut: LaidOutPdf;
}

/** The sheets in English, the first in German too, and the English workbook of the patient, in all faces on A4. */
const specimens: Specimen[] = [];
const SIZES = ['standard', 'large'] as const;

beforeAll(async () => {
  const wanted =
    /en\/(specimen|sheets)\/(specimen|specimen-dense|workbook-patient)-\w+-\w+-a4|de\/specimen\/specimen-\w+-\w+-a4/;
  const root = join(import.meta.dirname, '../specimen');
  for await (const made of makeEveryPdf(root, await listEveryPdf(root, ({ path }) => wanted.test(path)))) {
    specimens.push({ ...made, laidOut: await readLaidOutPdf(made.bytes, made.facts.widgets) });
  }
});

function find(file: string): Specimen {
  return specimens.find(({ job }) => job.path === `pdf/${file}-a4.pdf`)!;
}

/** Each specimen in one edition, by its path. */
function each(edition: string): [path: string, specimen: Specimen][] {
  const found = specimens.filter(({ job }) => job.face.edition === edition);
  expect(found).toHaveLength(8);
  return found.map((specimen) => [specimen.job.path, specimen]);
}

describe.each(SIZES)('the specimen in %s print', (size) => {
  test('has these fields', async () => {
    const { laidOut } = find(`en/specimen/specimen-fillable-${size}`);
    await expect(showForm(laidOut.objects)).toMatchFileSnapshot(`snapshots/specimen-${size}-fields.txt`);
    const dense = find(`en/sheets/specimen-dense-fillable-${size}`);
    await expect(showForm(dense.laidOut.objects)).toMatchFileSnapshot(`snapshots/specimen-dense-${size}-fields.txt`);
  });

  test('is read in this order, with these tags', async () => {
    const { laidOut } = find(`en/specimen/specimen-fillable-${size}`);
    await expect(showTags(laidOut)).toMatchFileSnapshot(`snapshots/specimen-${size}-tags.txt`);
    const dense = find(`en/sheets/specimen-dense-fillable-${size}`);
    await expect(showTags(dense.laidOut)).toMatchFileSnapshot(`snapshots/specimen-dense-${size}-tags.txt`);
  });

  test('has these bookmarks as a workbook', async () => {
    const { bytes } = find(`en/specimen/workbook-patient-fillable-${size}`);
    await expect(await showOutline(bytes)).toMatchFileSnapshot(`snapshots/workbook-${size}-outline.txt`);
  });
});

test('every field has its widgets in every fillable face', () => {
  for (const [path, { job, laidOut }] of each('fillable')) {
    const form = readFields(laidOut.objects);
    const asked = placeFields(job.document, 'fillable').flatMap(({ field }) => widgetNames(field));
    const widgets = form.flatMap(({ name, widgets: boxes }) => boxes.map(() => name));
    expect(asked.length, path).toBeGreaterThan(100);
    expect(widgets.toSorted(), path).toEqual(asked.toSorted());
  }
});

test('every field has its places to write in every print face, and no form', () => {
  for (const [path, { job, laidOut }] of each('print')) {
    const asked = listWidgets(placeFields(job.document, 'print')).map(({ accessibleName }) => accessibleName);
    expect(asked.length, path).toBeGreaterThan(100);
    expect(readNames(laidOut).toSorted(), path).toEqual(asked.toSorted());
    expect(laidOut.objects.catalog.get('AcroForm'), path).toBeUndefined();
    const annotations = readPages(laidOut.objects).flatMap((page) => page.annotations);
    expect(new Set(annotations.map((dict) => laidOut.objects.nameAt(dict, 'Subtype'))), path).toEqual(
      new Set(['Link']),
    );
  }
});

test('fields are read in the order of the sheet', () => {
  for (const [path, { job, laidOut }] of [...each('fillable'), ...each('print')]) {
    const { edition, size } = job.face;
    // A table is read row by row, so where its rows are the sheet's columns the order is another.
    const turned = new Set(
      listTableCells(job.document, edition).flatMap(({ widget, turned }) => (turned[size] ? [widget] : [])),
    );
    const widgets = listWidgets(placeFields(job.document, edition)).filter((widget) => !turned.has(widgetName(widget)));
    const asked = new Set(widgets.map(({ accessibleName }) => accessibleName));
    expect(asked.size, path).toBeGreaterThan(100);
    expect(
      readNames(laidOut).filter((name) => asked.has(name)),
      path,
    ).toEqual(widgets.map(({ accessibleName }) => accessibleName));
  }
});

test('the words of the sheet are read in its order', () => {
  for (const file of SIZES.flatMap((size) => [
    `en/specimen/specimen-fillable-${size}`,
    `en/sheets/specimen-dense-fillable-${size}`,
  ])) {
    const { job, laidOut } = find(file);
    const read = joinTexts([...walkLeaves(laidOut.tags)].flatMap(({ texts }) => texts));
    let at = 0;
    for (const words of listSheetWords(job.document as Sheet)) {
      const found = read.indexOf(words, at);
      expect(found, `“${words}” after “…${read.slice(Math.max(0, at - 60), at)}”`).toBeGreaterThanOrEqual(0);
      at = found + words.length;
    }
  }
});

test('the tabulator goes from field to field as they are read', () => {
  for (const [path, { laidOut }] of [...each('fillable'), ...each('print')]) {
    const { tree, pages } = readUa1Document(laidOut.objects);
    const read = tree!.elements.flatMap(({ kids }) =>
      kids.flatMap((kid) => (kid.kind === 'object' ? [kid.target!] : [])),
    );
    for (const { annotations, number, dict } of pages) {
      const order = annotations.map((annotation) => read.indexOf(annotation));
      expect(order, `${path}, page ${number}`).toEqual(order.toSorted((a, b) => a - b));
      if (order.length > 0) expect(laidOut.objects.nameAt(dict, 'Tabs'), `${path}, page ${number}`).toBe('S');
    }
    const targets = new Set(pages.flatMap(({ annotations }) => annotations));
    expect(targets.size, path).toBe(read.length);
  }
});

test('the name of every field in a table names its row and its column', () => {
  for (const [path, { job, laidOut }] of [...each('fillable'), ...each('print')]) {
    const names = nameFields(job.face.edition, laidOut);
    const cells = listTableCells(job.document, job.face.edition);
    expect(cells.length, path).toBeGreaterThan(50);
    for (const { widget, row, column } of cells) {
      expect(names.get(widget), `${path}: ${widget}`).toContain(row);
      expect(names.get(widget), `${path}: ${widget}`).toContain(column);
    }
  }
});

test('the German specimen says that it is German', () => {
  for (const specimen of specimens) {
    const { objects } = specimen.laidOut;
    expect(objects.textAt(objects.catalog, 'Lang'), specimen.job.path).toBe(
      specimen.job.path.startsWith('pdf/de/') ? 'de' : 'en',
    );
  }
});

/** What is said of each place to answer, in reading order. */
function readNames({ tags }: LaidOutPdf): string[] {
  return [...walkLeaves(tags)].flatMap(({ field }) => (field ? [field.accessibleName] : []));
}

/** What is said of each field where it stands first, by its name. */
function nameFields(edition: Edition, laidOut: LaidOutPdf): Map<string, string> {
  if (edition === 'fillable') {
    const fields = readFields(laidOut.objects);
    return new Map(fields.map(({ name, dict }) => [name, laidOut.objects.textAt(dict, 'TU')!]));
  }
  const read = readNames(laidOut);
  return new Map(laidOut.widgets.map(({ name }, at) => [name, read[at]!] as const).toReversed());
}
