import fs from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkUa1Objects } from '../../src/paper/ua1/check-ua1.ts';
import type { Face } from '../../src/model/face.ts';
import type { PaperJob } from '../../src/paper/jobs/paper-jobs.ts';
import { LAYOUT_RULES, type LayoutRule } from './layout-fault.ts';
import { readLaidOutPdf } from './laid-out-pdf.ts';
import { checkContent, listPdfs } from './make-every-pdf.ts';
import { measureLayout, showFault } from './measure-layout.ts';
import { takeBuiltPdfs } from './take-built-pdfs.ts';

const PROJECT = join(import.meta.dirname, '../..');
const IN_CI = process.env['CI'] !== undefined;
/** See design.md, Numbers to hold. */
const MOST_BYTES = 120 * 1024;
/** For one file, a workbook of a hundred pages on a slow machine included. */
const MOST_MS = 60_000;

interface Root {
  what: string;
  root: string;
  base: string;
  wanted: (job: PaperJob) => boolean;
  least: number;
}

/** The two faces of a document that differ most. */
const isSample = ({ edition, size }: Face) => (edition === 'fillable') === (size === 'standard');
/** A workbook of the specimen is looked at in any case; those of the content are hundreds of pages and left to CI. */
function isWanted({ document, face }: PaperJob): boolean {
  if (document.kind === 'workbook') return IN_CI && isSample(face);
  return IN_CI || isSample(face);
}

// The specimen is printed on both papers; what holds there for Letter is not asked of each sheet again.
const ROOTS: Root[] = [
  { what: 'the specimen', root: join(PROJECT, 'tests/specimen'), base: '/handrail/', wanted: () => true, least: 50 },
  {
    what: 'the content of this repository, on A4',
    root: PROJECT,
    base: '/',
    wanted: (job) => job.face.paper === 'a4' && isWanted(job),
    least: 50,
  },
];

const roots = await Promise.all(
  ROOTS.map(async (one) => {
    const content = await checkContent(one.root);
    return { ...one, content, jobs: listPdfs(content, one.wanted) };
  }),
);

describe.each(roots)('in every PDF of $what', ({ root, base, content, jobs, least }) => {
  const faults = new Map<LayoutRule, string[]>();
  const findings: string[] = [];
  const overflows: string[] = [];
  const sheets: { path: string; bytes: number }[] = [];
  let made = 0;

  beforeAll(async () => {
    const built = await takeBuiltPdfs(content, base, jobs);
    const settings = new Map(jobs.map(({ job, setting }) => [job.path, setting]));
    for (const { job, file, facts } of built.pdfs) {
      const bytes = new Uint8Array(await fs.readFile(file));
      const laidOut = await readLaidOutPdf(bytes, facts.widgets);
      for (const fault of measureLayout(laidOut, job.document, job.face, settings.get(job.path)!)) {
        faults.set(fault.rule, [...(faults.get(fault.rule) ?? []), showFault(job.path, fault)]);
      }
      findings.push(
        ...checkUa1Objects(laidOut.objects).map(({ clause, message }) => `${job.path}: ${clause} ${message}`),
      );
      if (job.document.kind === 'sheet' && job.face.edition === 'fillable')
        sheets.push({ path: job.path, bytes: bytes.length });
      made++;
    }
    for (const { job, overflows: missing } of built.overflows)
      overflows.push(...missing.map(({ text, place, by }) => `${job.path}: “${text}” misses ${by} pt in the ${place}`));
  }, jobs.length * MOST_MS);

  test('there are pages to look at', () => {
    expect(made).toBeGreaterThanOrEqual(least);
    expect(made).toBe(jobs.length);
  });

  test('nothing breaks PDF/UA-1 or our own invariants', () => {
    expect(findings).toEqual([]);
  });

  test('the theme reports no words that do not fit their place', () => {
    expect(overflows).toEqual([]);
  });

  test.each(Object.entries(LAYOUT_RULES) as [LayoutRule, string][])('%s: %s', (rule) => {
    expect(faults.get(rule) ?? []).toEqual([]);
  });

  // The specimen holds everything once, which no sheet does.
  test.skipIf(root !== PROJECT)('a fillable sheet is a small file', () => {
    expect(sheets.length).toBeGreaterThan(5);
    expect(sheets.filter(({ bytes }) => bytes >= MOST_BYTES)).toEqual([]);
  });
});
