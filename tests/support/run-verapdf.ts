import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

/** Path of the veraPDF jar; undefined where it is not there. */
export const VERAPDF_JAR = process.env.HANDRAIL_VERAPDF;

/** The clauses that veraPDF finds broken, by file name. */
export async function runVeraPdf(files: ReadonlyMap<string, Uint8Array>): Promise<Map<string, string[]>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'handrail-verapdf-'));
  try {
    for (const [name, bytes] of files) await writeFile(path.join(folder, name), bytes);
    const settings = '--loglevel 0 --flavour ua1 --format json --maxfailuresdisplayed 1'.split(' ');
    const program = ['-cp', VERAPDF_JAR!, 'org.verapdf.apps.GreenfieldCliWrapper'];
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
