import { execFile } from 'node:child_process';
import fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { glob } from 'tinyglobby';
import { HEADER_POLICY } from '../../src/web/content-security-policy.ts';
import { editFile } from '../build/copy-content.ts';
import { browser, describeInBrowser } from '../web/in-browser.ts';
import type { ServedFolder } from '../support/serve-folder.ts';
import { hostByRecipe, HOSTS, readRules } from './host-by-recipe.ts';

const BASE = '/klinik/';
const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 20"><rect width="160" height="20" fill="#7a2e5d"/></svg>\n';

let root: string;
let site: ServedFolder;

/** Runs a command as a publisher does, standing in a folder with a space in its name. */
async function run(command: string, ...options: string[]): Promise<string> {
  const script = path.resolve('scripts', `${command}.ts`);
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [script, ...options], { cwd: root });
  return stdout + stderr;
}

const listFiles = async (pattern: string) => (await glob(pattern, { cwd: root, dot: true })).sort();

beforeAll(async () => {
  root = await fs.mkdtemp(path.join(tmpdir(), 'eigene Klinik-'));
  await run('new', 'program', 'zuhause', '--lang', 'de');
  const settings = path.join(root, 'content/site.yaml');
  await editFile(settings, /^base: \/$/m, `base: ${BASE}`);
  await editFile(settings, "accent: '#0b5d5b'", "accent: '#7a2e5d'");
  await editFile(settings, '# logo: logo.svg', 'logo: logo.svg');
  await editFile(settings, '# licence:', 'licence:');
  // As an editor on Windows saves it.
  await fs.writeFile(settings, (await fs.readFile(settings, 'utf8')).replaceAll('\n', '\r\n'));
  await fs.mkdir(path.join(root, 'content/images'));
  await fs.writeFile(path.join(root, 'content/images/logo.svg'), LOGO);
  await fs.mkdir(path.join(root, 'content/ui'));
  await fs.writeFile(path.join(root, 'content/ui/de.yaml'), 'pages: { frame: { downloads: Zum Ausdrucken } }\n');
}, 120_000);
afterAll(async () => {
  await site?.close();
  await fs.rm(root, { recursive: true });
});

test(
  'a small folder is checked and built where one stands, and gets nothing but the site',
  { timeout: 600_000 },
  async () => {
    const before = await listFiles('**');
    expect(await run('check')).not.toContain('error');
    expect(await listFiles('**')).toEqual(before);
    expect(await run('build')).toMatch(/^dist: \d+ PDFs \(\d+ made now\) and \d+ pages/m);
    expect((await listFiles('**')).filter((file) => !file.startsWith('dist/'))).toEqual(before);
    // The pages of the book are counted in the PDFs that were just made.
    expect(await run('check')).toMatch(/^ {2}workbook-patient +de +\d+ +\d+ /m);
    site = await hostByRecipe('nginx', path.join(root, 'dist'), BASE);
  },
);

test('every link of every page leads somewhere', { timeout: 120_000 }, async () => {
  const seen = new Set([BASE]);
  const broken: string[] = [];
  for (const address of seen) {
    const response = await fetch(site.origin + address);
    if (response.status !== 200) broken.push(address);
    if (!response.headers.get('content-type')!.startsWith('text/html')) continue;
    const links = [...(await response.text()).matchAll(/(?:href|src)="([^"#?]+)/g)].map(([, link]) => link!);
    for (const link of links.filter((one) => one.startsWith('/'))) seen.add(link);
  }
  expect(broken).toEqual([]);
  expect(seen.size).toBeGreaterThan(30);
});

describe.each(HOSTS)('by the recipe for %s', (host) => {
  test('pages and a wrong address have the policy, and a wrong address the page for it', async () => {
    const served = await hostByRecipe(host, path.join(root, 'dist'), BASE);
    const [page, wrong] = await Promise.all(
      [BASE, `${BASE}no/such/page/`].map((address) => fetch(served.origin + address)),
    );
    for (const answer of [page!, wrong!]) {
      expect(answer.headers.get('content-security-policy')).toBe(HEADER_POLICY);
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    }
    expect([page!.status, wrong!.status]).toEqual([200, 404]);
    expect(await wrong!.text()).toContain('<title>');
    await served.close();
  });

  test('files of every ending are served', async () => {
    const { endings } = await readRules(host, BASE);
    const files = (await glob('**', { cwd: path.join(root, 'dist') })).map((file) => path.extname(file));
    const unknown = [...new Set(files)].filter((ending) => ending !== '' && endings?.includes(ending) === false);
    expect(unknown).toEqual([]);
  });
});

test('on GitHub Pages, which sends no headers, every page has the policy in itself, but for who may frame it', async () => {
  const served = await hostByRecipe('GitHub Pages', path.join(root, 'dist'), BASE);
  const policy = HEADER_POLICY.replace(/; frame-ancestors [^;]*/, '');
  const pages = await glob('**/*.html', { cwd: path.join(root, 'dist') });
  for (const page of [...pages, 'no/such/page/']) {
    const answer = await fetch(`${served.origin}${BASE}${page}`);
    expect([page, answer.status]).toEqual([page, page.endsWith('/') ? 404 : 200]);
    // Before anything the policy could be about.
    const [, found] =
      /^<!DOCTYPE html><html[^>]*><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(
        await answer.text(),
      ) ?? [];
    expect([page, found]).toEqual([page, policy]);
  }
  await served.close();
});

describeInBrowser('the site of a small folder', () => {
  test('shows its logo, its own word, its licence and no fault', { timeout: 60_000 }, async () => {
    const page = await browser!.newPage();
    const faults: string[] = [];
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(String(error)));
    await page.goto(site.origin + BASE);
    expect(await page.locator('.site-logo').evaluate((image: HTMLImageElement) => image.naturalWidth > 0)).toBe(true);
    expect(await page.locator('link[rel=icon]').getAttribute('href')).toBe(`${BASE}images/logo.svg`);
    expect(await page.locator('.site-footer').textContent()).toContain('Zum Ausdrucken');
    expect(await page.locator('.site-nav').textContent()).toContain('Suche');
    expect(await page.locator('.site-footer').textContent()).toContain('Sie dürfen diese Texte mit Nennung der Quelle');
    expect(await page.locator('.languages').count()).toBe(0);
    await page.setViewportSize({ width: 360, height: 640 });
    const lines = await page.locator('.safety-link').evaluate((link) => {
      const words = document.createRange();
      words.selectNodeContents(link);
      return words.getClientRects().length;
    });
    expect(lines).toBe(1);
    await page.goto(`${site.origin}${BASE}programs/zuhause/sheets/diese-woche/`);
    expect(await page.locator('h1').textContent()).toContain('Diese Woche');
    expect(faults).toEqual([]);
    await page.close();
  });
});
