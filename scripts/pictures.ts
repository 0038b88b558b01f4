// Contact sheets of a built site: the first page of every PDF by face, and every page type at phone and desktop width,
// light and dark. `--book` draws every page of the workbooks instead of the first.
import fs from 'node:fs/promises';
import path from 'node:path';
import { handrailCommand, readCommand } from '../src/command/handrail-command.ts';
import type { Catalogue } from '../src/publish/catalogue.ts';
import { makeContactSheets } from '../tests/support/contact-sheet.ts';
import { drawPdf } from '../tests/support/draw-pdf.ts';
import { startBrowser } from '../tests/support/browser.ts';
import { serveFolder } from '../tests/support/serve-folder.ts';

const command = handrailCommand('pictures', 'Draws contact sheets of every PDF and page of a built site.')
  .option('--site <folder>', 'the built site', 'dist')
  .option('--out <folder>', 'where the pictures go', 'pictures')
  .option('--book', 'every page of the workbooks instead of the first page of every PDF');
const { options: values } = readCommand<{ site: string; out: string; book?: true }>(command);

const catalogue = JSON.parse(await fs.readFile(path.join(values.site, 'catalogue.json'), 'utf8')) as Catalogue;
await fs.rm(values.out, { recursive: true, force: true });
await fs.mkdir(values.out, { recursive: true });

async function writeSheets(
  name: string,
  pictures: Buffer[],
  cell: Parameters<typeof makeContactSheets>[1],
): Promise<void> {
  const sheets = await makeContactSheets(pictures, cell);
  for (const [at, sheet] of sheets.entries()) await fs.writeFile(path.join(values.out, `${name}-${at + 1}.png`), sheet);
  console.log(`${name}: ${pictures.length} pictures on ${sheets.length} sheets`);
}

const faces = Map.groupBy(catalogue.documents, ({ language, edition, size, paper }) =>
  [language, edition, size, paper].join('-'),
);
for (const [face, documents] of faces) {
  const pictures: Buffer[] = [];
  for (const document of documents.filter(({ kind }) => !values.book || kind === 'workbook')) {
    const bytes = await fs.readFile(path.join(values.site, document.path));
    pictures.push(...(await drawPdf(bytes, 70, values.book ? undefined : [1])));
  }
  await writeSheets(`pdf-${face}`, pictures, { width: 420, height: 600, columns: 4, rows: 2 });
}

if (!values.book) {
  const server = await serveFolder(values.site);
  const browser = await startBrowser();
  const sitemap = await fs.readFile(path.join(values.site, 'sitemap-0.xml'), 'utf8');
  const pages = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(address!).pathname).sort();
  for (const [name, width] of [
    ['phone', 360],
    ['desktop', 1280],
  ] as const) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
      const page = await context.newPage();
      const pictures: Buffer[] = [];
      for (const address of pages) {
        await page.goto(server.origin + address);
        const height = Math.min(await page.evaluate(() => document.documentElement.scrollHeight), width * 6);
        pictures.push(await page.screenshot({ fullPage: true, clip: { x: 0, y: 0, width, height } }));
      }
      await writeSheets(`page-${name}-${colorScheme}`, pictures, {
        width: name === 'phone' ? 300 : 560,
        height: 1200,
        columns: name === 'phone' ? 6 : 3,
        rows: 1,
      });
      await context.close();
    }
  }
  await browser.close();
  await server.close();
}
