import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { runVeraPdf, VERAPDF_JAR } from '../../../tests/support/run-verapdf.ts';
import { checkUa1 } from './check-ua1.ts';
import { CLAUSES } from './clauses.ts';

// Files for each clause that pass or fail it: https://github.com/veraPDF/veraPDF-corpus, folder PDF_UA-1.
const folder = process.env.HANDRAIL_VERAPDF_CORPUS;
const files = folder ? globSync(path.join(folder, '**/*-t*-{pass,fail}-*.pdf')).sort() : [];

/** Clauses veraPDF has split since the files were named: what it reports for them now. */
const SPLIT: Readonly<Record<string, string>> = {
  '7.1-t05-fail-d': '7.1-6',
  '7.2-t03-fail-b': '7.2-39',
  '7.2-t03-fail-c': '7.2-16',
  '7.2-t19-fail-a': '7.2-40',
  '7.2-t19-fail-c': '7.2-40',
  '7.2-t27-fail-a': '7.2-28',
  '7.2-t27-fail-b': '7.2-28',
  '7.2-t41-fail-a': '7.2-42',
};

describe.skipIf(!folder)('of the veraPDF corpus (needs HANDRAIL_VERAPDF_CORPUS)', () => {
  test('there are files to look at', () => {
    expect(files.length).toBeGreaterThan(250);
  });

  test('every file that fails a clause we check is found out, and no file that passes', async () => {
    const wrong: string[] = [];
    for (const file of files) {
      const name = path.basename(file, '.pdf');
      const [, clause, number, verdict] = /^(.+)-t(\d+)-(pass|fail)/.exec(name)!;
      const rule = SPLIT[name] ?? `${clause}-${Number(number)}`;
      const found = await findClauses(file);
      const isRight = verdict === 'pass' ? found.length === 0 : !(rule in CLAUSES) || found.includes(rule);
      if (!isRight) wrong.push(`${name}: ${found.join(' ')}`);
    }
    expect(wrong).toEqual([]);
  }, 300_000);

  test.skipIf(!VERAPDF_JAR)(
    'veraPDF reports the same clauses for every file (needs HANDRAIL_VERAPDF)',
    async () => {
      const bytes = new Map(files.map((file) => [path.basename(file), readFileSync(file)]));
      const reported = await runVeraPdf(bytes);
      const differing: string[] = [];
      for (const file of files) {
        const found = (await findClauses(file)).join(' ');
        const expected = reported.get(path.basename(file))!.filter((clause) => clause in CLAUSES);
        if (found !== expected.join(' ')) differing.push(`${path.basename(file)}: ${found}, not ${expected.join(' ')}`);
      }
      expect(differing).toEqual([]);
    },
    600_000,
  );
});

async function findClauses(file: string): Promise<string[]> {
  const findings = await checkUa1(readFileSync(file));
  return [...new Set(findings.map(({ clause }) => clause))].filter((clause) => !clause.startsWith('invariant:')).sort();
}
