import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { fillPdf } from '../../src/answers/fill/fill-pdf.ts';
import type { Value, Values } from '../../src/model/value.ts';
import { SIZES } from '../../src/model/face.ts';
import { makeForm } from '../fill/make-form.ts';
import { BOOK_TO_FILL, SHEET_TO_FILL } from '../fill/sheet-to-fill.ts';
import { FILL_WORDS } from './fill-words.ts';

const jar = process.env.HANDRAIL_VERAPDF;

const text = (value: string): Value => ({ kind: 'text', value });
const ANSWERS: Values = {
  'all-kinds__goal': text('Zażółć 🙂 صباح'),
  'all-kinds__line': text('a\tlong line '.repeat(30)),
  'all-kinds__story': text('Καλημέρα 日本 and on, and on.\n'.repeat(200)),
  'all-kinds__often': { kind: 'choice', value: 'swim' },
  'all-kinds__steps__r4__what': text('Bake'),
};

test.skipIf(!jar)(
  'veraPDF finds nothing wrong in forms that were filled, with answers continued at their end (needs HANDRAIL_VERAPDF)',
  async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'handrail-filled-'));
    try {
      const files: string[] = [];
      for (const document of [SHEET_TO_FILL, BOOK_TO_FILL])
        for (const size of SIZES)
          for (const singleChoice of ['checkboxes', 'radio'] as const) {
            const { bytes } = await makeForm(document, { size }, { singleChoice });
            for (const copy of [1, 2]) {
              const file = path.join(folder, `${document.kind}-${size}-${singleChoice}-${copy}.pdf`);
              await writeFile(file, (await fillPdf(bytes, ANSWERS, { words: FILL_WORDS, copy })).bytes);
              files.push(file);
            }
          }
      const program = ['-cp', jar!, 'org.verapdf.apps.GreenfieldCliWrapper', '--loglevel', '0', '--flavour', 'ua1'];
      // It exits with 1 where a file is not compliant, and says which.
      const { stdout } = await promisify(execFile)('java', [...program, '--format', 'text', ...files]).catch(
        (error: { stdout: string }) => error,
      );
      expect(stdout.trim().split('\n').toSorted()).toEqual(files.map((file) => `PASS ${file} ua1`).toSorted());
    } finally {
      await rm(folder, { recursive: true });
    }
  },
  120_000,
);
