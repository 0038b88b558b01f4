import { spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LOCK_FILE } from '../../src/read/read-field-lock.ts';
import { editFile } from '../build/copy-content.ts';
import { TINY_LIBRARY } from '../broken/tiny-library.ts';

const WAIT_MS = 240_000;
const NEW_SHEET = 'programs/tiny/sheets/evening/';

/** Without what a test runner sets, which Astro would follow. */
const PLAIN_ENV = { PATH: process.env['PATH']! };

let root: string;
let server: ChildProcess;
let origin: string;

beforeAll(async () => {
  // Not below node_modules, where nobody watches files.
  root = await fs.mkdtemp(path.join(tmpdir(), 'handrail dev-'));
  for (const [name, text] of Object.entries(TINY_LIBRARY)) {
    await fs.mkdir(path.dirname(path.join(root, name)), { recursive: true });
    await fs.writeFile(path.join(root, name), text);
  }
  const port = await findFreePort();
  origin = `http://localhost:${port}/klinik/`;
  const script = path.resolve('scripts/dev.ts');
  // Where one stands is the root.
  server = spawn(process.execPath, [script, '--port', String(port), '--base', '/klinik/'], {
    cwd: root,
    stdio: 'ignore',
    env: PLAIN_ENV,
  });
  await waitFor('', 200);
}, WAIT_MS);
afterAll(async () => {
  server.kill();
  await fs.rm(root, { recursive: true });
});

async function findFreePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, 'localhost', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

async function ask(page: string): Promise<{ status: number; text: string }> {
  const response = await fetch(origin + page).catch(() => undefined);
  return { status: response?.status ?? 0, text: (await response?.text()) ?? '' };
}

async function waitFor(page: string, status: number): Promise<string> {
  for (;;) {
    const answer = await ask(page);
    if (answer.status === status) return answer.text;
    await setTimeout(500);
  }
}

test(
  'a worksheet that is added shows without a restart, and one that is removed goes',
  { timeout: WAIT_MS },
  async () => {
    expect((await ask(NEW_SHEET)).status).toBe(404);
    const [lock, program] = [LOCK_FILE, 'content/programs/tiny/program.yaml'].map((file) => path.join(root, file)) as [
      string,
      string,
    ];
    const before = await Promise.all([lock, program].map((file) => fs.readFile(file, 'utf8')));

    await fs.copyFile(path.join(root, 'templates/review.mdx'), path.join(root, 'templates/evening.mdx'));
    await fs.appendFile(lock, 'evening:\n  happened:\n    kind: text\n');
    await editFile(program, '      - sheet: first-steps\n', '      - sheet: first-steps\n      - sheet: evening\n');
    expect(await waitFor(NEW_SHEET, 200)).toContain('<h1');
    expect(await waitFor('programs/tiny/', 200)).toContain(`/klinik/${NEW_SHEET}`);

    await fs.rm(path.join(root, 'templates/evening.mdx'));
    await Promise.all([lock, program].map((file, at) => fs.writeFile(file, before[at]!)));
    await waitFor(NEW_SHEET, 404);
  },
);

test('a page of the site that is added shows without a restart', { timeout: WAIT_MS }, async () => {
  await fs.writeFile(
    path.join(root, 'content/pages/team.mdx'),
    '---\ntitle: Team\ndescription: Who we are.\n---\n\nWe are six.\n',
  );
  expect(await waitFor('team/', 200)).toContain('We are six.');
});
