import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { BREAKS, breakPdf } from './breaks/breaks.ts';
import { makeGoodPdf } from './fixture.ts';

const jar = process.env.HANDRAIL_VERAPDF;

it.skipIf(!jar)(
  'veraPDF finds the same clauses broken as we do, in each spoilt PDF, and none in the good one (needs HANDRAIL_VERAPDF)',
  async () => {
    const good = await makeGoodPdf();
    const files = new Map([['good.pdf', good]]);
    const expected = new Map<string, string[]>([['good.pdf', []]]);
    for (const broken of BREAKS) {
      const name = `${broken.clause.replace(':', '-')}.pdf`;
      files.set(name, await breakPdf(good, broken));
      const clauses = [broken.clause, ...(broken.also ?? [])].filter((clause) => !clause.startsWith('invariant:'));
      expected.set(name, clauses.toSorted());
    }
    const found = await runVeraPdf(files);
    // What veraPDF makes of metadata it cannot decrypt changes with the random key.
    const encrypted = '7.16-1.pdf';
    expect(found.get(encrypted)).toContain('7.16-1');
    found.delete(encrypted);
    expected.delete(encrypted);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
  },
  120_000,
);

/** The clauses that veraPDF finds broken, by file name. */
async function runVeraPdf(files: Map<string, Uint8Array>): Promise<Map<string, string[]>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'handrail-verapdf-'));
  try {
    for (const [name, bytes] of files) await writeFile(path.join(folder, name), bytes);
    const settings = '--loglevel 0 --flavour ua1 --format json --maxfailuresdisplayed 1'.split(' ');
    const program = ['-cp', jar!, 'org.verapdf.apps.GreenfieldCliWrapper'];
    const paths = [...files.keys()].map((name) => path.join(folder, name));
    const output = await promisify(execFile)('java', [...program, ...settings, ...paths], { maxBuffer: 1 << 28 })
      // It exits with 1 where a file is not compliant, as nearly all are.
      .catch((error) => error);
    const clauses = new Map<string, string[]>();
    for (const { itemDetails, validationResult } of JSON.parse(output.stdout).report.jobs) {
      const rules: { clause: string; testNumber: number }[] = validationResult?.[0].details.ruleSummaries ?? [];
      const broken = validationResult ? rules.map((rule) => `${rule.clause}-${rule.testNumber}`) : ['not read'];
      clauses.set(path.basename(itemDetails.name), broken.toSorted());
    }
    return clauses;
  } finally {
    await rm(folder, { recursive: true });
  }
}
