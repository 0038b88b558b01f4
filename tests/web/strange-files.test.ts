import fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { PDFDict, PDFDocument, PDFName, PDFRawStream, PDFString } from 'pdf-lib';
import type { Page } from 'playwright-core';
import { afterAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fillPdf } from '../../src/answers/fill/fill-pdf.ts';
import { formatSavedFile } from '../../src/answers/saved/saved-file.ts';
import { formatSealedFile } from '../../src/answers/saved/sealed-file.ts';
import { createVault } from '../../src/answers/saved/vault.ts';
import { FILL_WORDS } from '../answers/fill-words.ts';
import { joinPdfs } from '../answers/join-pdfs.ts';
import { inContext, MY_ANSWERS, openPage, site } from './fill-page.ts';
import { describeInBrowser } from './in-browser.ts';

const published = new Uint8Array(
  await fs.readFile(path.join(site.folder, 'pdf/en/specimen/specimen-fillable-standard-a4.pdf')),
);
const fill = async (name: string) =>
  (await fillPdf(published, { specimen__name: { kind: 'text', value: name } }, { words: FILL_WORDS })).bytes;
const ann = await fill('Ann');
const saved = (program: string) =>
  formatSavedFile({
    ...{ program, language: 'en', saved_at: '2026-11-20T10:00:00Z' },
    sheets: [
      {
        ...{ worksheet: 'specimen', title: 'Everything once', version: '1.0.0', copy: '2026-11-20' },
        answers: { specimen__name: { kind: 'text', value: 'Ann' } },
      },
    ],
  });
const sealed = await formatSealedFile(saved('specimen'), await createVault('three apples'));

const text = (content: string) => Buffer.from(content, 'latin1');
/** A PDF in which nothing can be found. */
const bare = (trailer: string) =>
  text(`%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\nendobj\ntrailer\n<</Root 1 0 R${trailer}>>\nstartxref\n0\n%%EOF\n`);
const edit = async (change: (pdf: PDFDocument) => void | Promise<void>, bytes = ann) => {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  await change(pdf);
  return pdf.save({ updateFieldAppearances: false, useObjectStreams: false });
};
const make = async (draw: (pdf: PDFDocument) => void | Promise<void>) => {
  const pdf = await PDFDocument.create();
  await draw(pdf);
  return pdf.save();
};
const xfdf = (inner: string, before = '') => text(`${before}<xfdf><fields>${inner}</fields></xfdf>`);
const entities = Array.from({ length: 9 }, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`).join('');
const DOT = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==';

/** Each file by its name, with what it holds and what the page must say of it: the name of a problem, or words of its own. */
const FILES: Record<string, [contents: Uint8Array | string | Promise<Uint8Array>, says: string]> = {
  'as it is.pdf': [ann, 'Ann'],
  'no ending': [ann, 'Ann'],
  'answers.pdf.txt': [ann, 'Ann'],
  'answers.HEIC': [ann, 'Ann'],
  ['__proto__']: [ann, 'Ann'],
  'constructor.pdf': [ann, 'Ann'],
  '<b>bold & "quoted".pdf': [ann, 'Ann'],
  'places wrong.pdf': [
    text(
      Buffer.from(ann)
        .toString('latin1')
        .replace(/startxref\s+\d+/g, 'startxref\n7'),
    ),
    'Ann',
  ],
  'strange id.pdf': [
    edit((pdf) =>
      pdf.context
        .lookup(pdf.context.trailerInfo.Info, PDFDict)
        .set(PDFName.of('HandrailDocument'), PDFString.of('handrail:__proto__/constructor@%/en/x')),
    ),
    'Ann',
  ],
  'two people.pdf': [
    fill('Bea').then((bea) => joinPdfs([{ bytes: ann }, { bytes: bea, withList: true }], 'numbered')),
    '2 sheets or workbooks',
  ],
  'cut.pdf': [ann.slice(0, ann.length / 2), 'damaged'],
  'end lost.pdf': [ann.slice(0, -8), 'damaged'],
  'zeros.pdf': [new Uint8Array(5000), 'damaged'],
  'words.pdf': ['Dear all, here is my sheet.', 'damaged'],
  'giant page.pdf': [
    edit((pdf) => {
      const data = deflateSync(Buffer.alloc(64 * 1024 * 1024, 0x20));
      const dict = pdf.context.obj({ Filter: 'FlateDecode', Length: data.length });
      pdf.getPage(0).node.set(PDFName.of('Contents'), pdf.context.register(PDFRawStream.of(dict, data)));
    }),
    'too-much-inside',
  ],
  'locked.pdf': [bare('/Encrypt<</Filter/Standard>>'), 'encrypted'],
  'other form.pdf': [make((pdf) => pdf.getForm().createTextField('Name').addToPage(pdf.addPage())), 'not-ours'],
  'other technique.pdf': [
    edit((pdf) => pdf.catalog.lookup(PDFName.of('AcroForm'), PDFDict).set(PDFName.of('XFA'), PDFString.of('x'))),
    'xfa',
  ],
  'scan.pdf': [make(async (pdf) => pdf.addPage().drawImage(await pdf.embedPng(DOT))), 'scanned'],
  'sheet.pdf': ['<!DOCTYPE html>\n<html><title>Sign in</title></html>', 'web-page'],
  'letter.pdf': ['{\\rtf1\\ansi Dear all}', 'rich-text'],
  'word.pdf': [zipSync({ '[Content_Types].xml': new Uint8Array(1), 'word/a.xml': new Uint8Array(1) }), 'office'],
  'mail.pdf': ['From: Ann <a@example.org>\r\nSubject: My sheet\r\n\r\nHello', 'e-mail'],
  'pointer.pdf': ['version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n', 'git-lfs-pointer'],
  'data.pdf': ['{"name": "x"}', 'json'],
  'empty.pdf': ['', 'empty'],
  'photo.jpg': [text('\xff\xd8\xff\xe0\0\x10JFIF'), 'picture'],
  'photo.HEIC': [text('\0\0\0\x18ftypheic\0\0\0\0'), 'picture'],
  'no kind': ['\u0001\u0002\u0003', 'other-kind'],
  'entities.xfdf': [
    xfdf('<field name="a__b"><value>&e9;</value></field>', `<!DOCTYPE x [<!ENTITY e0 "x">${entities}]>`),
    'damaged',
  ],
  'deep.xfdf': [xfdf('<field name="a">'.repeat(100_000)), 'too-much-inside'],
  'wide.xfdf': [xfdf('<field name="specimen__name"><value>Ann</value></field>'.repeat(20_000)), 'Ann'],
  'other.xfdf': [xfdf('<field name="Name"><value>Ann</value></field>'), 'not-ours'],
  'rounds.json': [sealed.replace(/("iterations"\s*:\s*)\d+/, '$12147483647'), 'broken'],
  'later.json': [sealed.replace('"version": 1', '"version": 2'), 'newer-version'],
  'cut.json': [saved('specimen').slice(0, -40), 'damaged'],
  'changed.json': [saved('specimen').replace('Ann', 'Eve'), 'damaged'],
  'prototype.json': [saved('__proto__'), 'broken'],
  'constructor.json': [saved('constructor'), 'Everything once'],
  'sealed.json': [sealed, 'Passphrase of this file'],
  'harmed.zip': [zipSync({ a: ann }).slice(0, -30), 'damaged'],
};

const folder = await fs.mkdtemp(path.join(tmpdir(), 'handrail-strange-'));
afterAll(() => fs.rm(folder, { recursive: true }));
const { pages } = parse(await fs.readFile('content/ui/en.yaml', 'utf8')) as {
  pages: { read: { problems: Record<string, string> } };
};
const PROBLEMS = pages.read.problems;

/** Chooses files of the folder, and gives what the page says of each by its name, once all are read. */
async function choose(page: Page, names: readonly string[]): Promise<Map<string, string>> {
  await page.locator('#read__files').setInputFiles(names.map((name) => path.join(folder, name)));
  await page.locator('#read__clear').waitFor({ timeout: 60_000 });
  await expect.poll(() => page.locator('#read__progress').textContent(), { timeout: 30_000 }).toBe('');
  const said = await page
    .locator('.reading')
    .evaluateAll((parts) => parts.map((part) => [part.querySelector('h3')!.textContent, part.textContent] as const));
  return new Map(said.map(([name, all]) => [name, all.slice(name.length)]));
}

describeInBrowser('strange files on a page', () => {
  it.each(['read-answers/', MY_ANSWERS])('each has its own outcome, and stops no other (%s)', async (address) => {
    for (const [name, [contents]] of Object.entries(FILES)) await fs.writeFile(path.join(folder, name), await contents);
    const inner = zipSync({ 'a.pdf': ann });
    await fs.writeFile(path.join(folder, 'outer.zip'), zipSync({ 'inner.zip': inner, 'ann.pdf': ann }));
    await inContext({}, async (context) => {
      const { page } = await openPage(context, address);
      const said = await choose(page, [...Object.keys(FILES), 'outer.zip']);
      const wanted = new Map(Object.entries(FILES).map(([name, [, says]]) => [name, says]));
      wanted.set('outer.zip/ann.pdf', 'Ann').set('outer.zip/inner.zip', 'inner-archive');
      const outcomes = [...said].map(([name, all]) => {
        const problem = Object.entries(PROBLEMS).find(([, words]) => all === words)?.[0];
        const says = wanted.get(name)!;
        return [name, problem ?? (all.includes(says) ? says : all)];
      });
      expect(Object.fromEntries(outcomes)).toEqual(Object.fromEntries(wanted));
    });
  });

  it('are several hundred at once, and the page still answers', async () => {
    const names = Array.from({ length: 300 }, (_, index) => `${index}.${index % 15 === 0 ? 'pdf' : 'json'}`);
    for (const [index, name] of names.entries())
      await fs.writeFile(path.join(folder, name), index % 15 === 0 ? ann : index % 2 === 0 ? saved('specimen') : '{');
    await inContext({}, async (context) => {
      const { page, messages } = await openPage(context, 'read-answers/');
      const said = await choose(page, names);
      expect(said.size).toBe(300);
      expect([...said.values()].filter((all) => all === PROBLEMS['damaged'])).toHaveLength(140);
      await page.getByRole('button', { name: 'Clear the list' }).click();
      expect(await page.locator('.reading').count()).toBe(0);
      expect(messages).toEqual([]);
    });
  });
});
