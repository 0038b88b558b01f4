import fs from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { drawAppIcon } from '../../src/web/app-icons.ts';
import { BASE, site } from './fill-page.ts';
import { browser, describeInBrowser } from './in-browser.ts';

interface Manifest {
  name: string;
  start_url: string;
  icons: { src: string; sizes: string; purpose: string }[];
}
const readManifest = async (name: string) =>
  JSON.parse(await fs.readFile(path.join(site.folder, name), 'utf8')) as Manifest;

describe('a site that is put on a home screen', () => {
  it('begins below its path, in the language of the page, under the name of the publisher’s site', async () => {
    expect(await readManifest('manifest.webmanifest')).toMatchObject({
      ...{ id: BASE, name: 'Specimen', lang: 'en', start_url: BASE, scope: BASE, display: 'standalone' },
    });
    expect(await readManifest('de/manifest.webmanifest')).toMatchObject({
      ...{ id: BASE, name: 'Specimen', lang: 'de', start_url: `${BASE}de/`, scope: BASE },
    });
  });

  it('has icons of the sizes it says, one of them for a mask', async () => {
    const { icons } = await readManifest('manifest.webmanifest');
    expect(icons.map(({ purpose }) => purpose)).toEqual(['any', 'any', 'maskable']);
    for (const { src, sizes } of icons) {
      const { width, height, format } = await sharp(path.join(site.folder, src.slice(BASE.length))).metadata();
      expect(`${width}x${height} ${format}`).toBe(`${sizes} png`);
    }
  });

  it('shows the whole of a wide logo in the middle of paper', async () => {
    const root = await fs.mkdtemp(path.join(site.folder, '../logo-'));
    await fs.mkdir(path.join(root, 'content/images'), { recursive: true });
    const wide =
      '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="20"><rect width="60" height="20" fill="#00f"/></svg>';
    await fs.writeFile(path.join(root, 'content/images/wide.svg'), wide);
    const icon = await drawAppIcon(root, { logo: 'wide.svg' } as never, { size: 100, share: 0.6 });
    const { data } = await sharp(icon).raw().toBuffer({ resolveWithObject: true });
    const at = (x: number, y: number) => [...data.subarray((y * 100 + x) * 3, (y * 100 + x) * 3 + 3)];
    expect([at(22, 42), at(78, 58)]).toEqual([
      [0, 0, 255],
      [0, 0, 255],
    ]);
    expect([at(18, 50), at(82, 50), at(50, 38), at(50, 62)]).toEqual(Array(4).fill([255, 253, 248]));
    await fs.rm(root, { recursive: true });
  });
});

describeInBrowser('a browser', () => {
  it('finds nothing wrong with the manifest', async () => {
    const page = await browser!.newPage();
    await page.goto(site.origin + BASE);
    const devtools = await page.context().newCDPSession(page);
    const { errors } = await devtools.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
    expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
    await page.close();
  });
});
