import { spawn } from 'node:child_process';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PdfFacts } from '../paper-document.ts';
import { PdfCache } from './pdf-cache.ts';

const BYTES = new TextEncoder().encode('%PDF-1.7 and so on');
const FACTS: PdfFacts = {
  ...{ path: 'pdf/en/a/b.pdf', pages: 1, bytes: BYTES.length, documentId: 'handrail:a/b@1/en/x', widgets: [] },
  face: { edition: 'print', size: 'standard', paper: 'a4' },
};
const DAY = 24 * 60 * 60 * 1000;

let folder: string;
beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'handrail-cache-'));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await fs.rm(folder, { recursive: true });
});

async function setAge(name: string, days: number): Promise<void> {
  const then = new Date(Date.now() - days * DAY);
  await fs.utimes(path.join(folder, name), then, then);
}

test('what is kept is found, in any number of caches over one folder', async () => {
  await new PdfCache(folder).keep('one', BYTES, FACTS);
  const found = await new PdfCache(folder).find('one');
  expect(found).toEqual({ file: path.join(folder, 'one.pdf'), facts: FACTS });
  expect(await new PdfCache(folder).find('two')).toBeUndefined();
});

test('several writers of one key leave one whole file and nothing else', async () => {
  await Promise.all(Array.from({ length: 20 }, () => new PdfCache(folder).keep('one', BYTES, FACTS)));
  expect((await fs.readdir(folder)).sort()).toEqual(['one.json', 'one.pdf']);
  expect(await fs.readFile(path.join(folder, 'one.pdf'))).toEqual(Buffer.from(BYTES));
});

test('a build removes nothing that another has just made or used', async () => {
  const [mine, other] = [new PdfCache(folder), new PdfCache(folder)];
  await other.keep('made', BYTES, FACTS);
  await other.keep('used', BYTES, FACTS);
  await setAge('used.json', 30);
  await setAge('used.pdf', 30);
  await other.find('used');
  await mine.removeUnused();
  expect(await other.find('made')).toBeDefined();
  expect(await other.find('used')).toBeDefined();
});

test('what no build has used for two weeks goes, with what killed writers left', async () => {
  const cache = new PdfCache(folder);
  await cache.keep('old', BYTES, FACTS);
  await cache.keep('young', BYTES, FACTS);
  for (const name of ['killed.pdf.1.part', 'alone.json', 'writing.pdf.2.part'])
    await fs.writeFile(path.join(folder, name), '');
  for (const name of ['old.pdf', 'old.json', 'killed.pdf.1.part', 'alone.json']) await setAge(name, 15);
  await cache.removeUnused();
  expect((await fs.readdir(folder)).sort()).toEqual(['writing.pdf.2.part', 'young.json', 'young.pdf']);
});

test('a full disk leaves nothing under the key, and says so', async () => {
  vi.spyOn(fs, 'writeFile').mockRejectedValue(
    Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' }),
  );
  const cache = new PdfCache(folder);
  await expect(cache.keep('one', BYTES, FACTS)).rejects.toThrow('ENOSPC');
  expect(await cache.find('one')).toBeUndefined();
  expect(await fs.readdir(folder)).toEqual([]);
});

test('a writer that is killed leaves no half file under a final name', async () => {
  const source = `
    import { PdfCache } from ${JSON.stringify(path.resolve('src/paper/jobs/pdf-cache.ts'))};
    const cache = new PdfCache(${JSON.stringify(folder)});
    const bytes = new Uint8Array(30_000_000);
    for (let key = 0; ; key++) {
      await cache.keep('k' + key, bytes, { ...${JSON.stringify(FACTS)}, bytes: bytes.length });
      console.log(key);
    }`;
  const writer = spawn(process.execPath, ['--input-type=module', '-e', source], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve) => writer.stdout.once('data', resolve));
  await new Promise((resolve) => setTimeout(resolve, 30));
  writer.kill('SIGKILL');
  await new Promise((resolve) => writer.once('exit', resolve));
  const names = await fs.readdir(folder);
  expect(names).toContain('k0.json');
  for (const name of names.filter((one) => one.endsWith('.pdf')))
    expect((await fs.stat(path.join(folder, name))).size).toBe(30_000_000);
  for (const name of names.filter((one) => one.endsWith('.json')))
    expect(await new PdfCache(folder).find(path.parse(name).name)).toBeDefined();
});

test('a PDF that is not whole, or whose facts are not, counts as missing', async () => {
  const cache = new PdfCache(folder);
  await cache.keep('short', BYTES, FACTS);
  await fs.truncate(path.join(folder, 'short.pdf'), 3);
  await cache.keep('garbled', BYTES, FACTS);
  await fs.truncate(path.join(folder, 'garbled.json'), 3);
  expect(await cache.find('short')).toBeUndefined();
  expect(await cache.find('garbled')).toBeUndefined();
});
