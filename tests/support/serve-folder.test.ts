import fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { HEADER_POLICY } from '../../src/web/content-security-policy.ts';
import { serveFolder, type ServedFolder } from './serve-folder.ts';

let folder: string;
let served: ServedFolder;
beforeAll(async () => {
  folder = await fs.mkdtemp(path.join(tmpdir(), 'handrail-served-'));
  await fs.mkdir(path.join(folder, 'safety'));
  await fs.writeFile(path.join(folder, '404.html'), 'Nothing here.');
  await fs.writeFile(path.join(folder, 'safety/index.html'), 'Call 112.');
  await fs.writeFile(path.join(folder, 'safety/plan ä.pdf'), '%PDF');
  served = await serveFolder(folder, '/handrail/');
});
afterAll(async () => {
  await served.close();
  await fs.rm(folder, { recursive: true });
});

const ask = async (address: string) => {
  const answer = await fetch(served.origin + address);
  expect(answer.headers.get('content-security-policy'), address).toBe(HEADER_POLICY);
  return [answer.status, answer.headers.get('content-type'), await answer.text()];
};

test('pages and files are served below the base, with their types', async () => {
  expect(await ask('/handrail/safety/')).toEqual([200, 'text/html;charset=utf-8', 'Call 112.']);
  expect(await ask('/handrail/safety/?from=mail')).toEqual([200, 'text/html;charset=utf-8', 'Call 112.']);
  expect(await ask('/handrail/safety/plan%20%C3%A4.pdf')).toEqual([200, 'application/pdf', '%PDF']);
});

test('any other address gets the page of a wrong address', async () => {
  const missing = [404, 'text/html;charset=utf-8', 'Nothing here.'];
  for (const address of ['/', '/safety/', '/handrail/safety', '/handrail/none/', '/handrail/../package.json'])
    expect(await ask(address), address).toEqual(missing);
});
