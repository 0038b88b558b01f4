import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { PaperDocument, PaperSetting } from '../../src/paper/paper-document.ts';
import { createPdfMaker } from '../../src/paper/jobs/pdf-maker.ts';

async function read<T>(name: string): Promise<T> {
  return JSON.parse(await readFile(path.join(import.meta.dirname, 'frozen', `${name}.json`), 'utf8')) as T;
}

test.each(['sheet', 'book'])(
  'the frozen %s, which times are measured with, has all that a document has now',
  async (name) => {
    const maker = createPdfMaker();
    const [document, setting] = await Promise.all([read<PaperDocument>(name), read<PaperSetting>('setting')]);
    const made = await maker.makePdf({
      ...{ document, setting, root: path.resolve() },
      face: { edition: 'fillable', size: 'standard', paper: 'a4' },
    });
    expect(made.overflows).toEqual([]);
  },
);
