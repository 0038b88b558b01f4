/** The script of the page without internet: lists what is stored on this device. */
import '../require-floor.ts';
import { fillWords } from '../../model/fill-words.ts';
import { getPart, makeElement } from '../element.ts';
import { listKept, sumBytes } from '../offline/kept-files.ts';
import { saySize } from '../offline/say-size.ts';
import { siteBase } from '../offline/site-base.ts';
import { findStored } from '../offline/store-files.ts';
import { keptStore } from '../offline/store-names.ts';
import { showScriptParts } from '../show-script-parts.ts';

interface OfflinePage {
  lang: string;
  words: { kept_program: string; kept_pages: string };
}

const { lang, words } = JSON.parse(getPart('stored').dataset['page']!) as OfflinePage;
const base = siteBase();
showScriptParts();
if (base !== undefined) getPart('stored__list').replaceChildren(...(await listStored(base)));

async function listStored(base: string): Promise<HTMLElement[]> {
  const { programs, pages } = await listKept(base);
  const linkTo = (path: string, said: string) => makeElement('li', {}, makeElement('a', { href: base + path }, said));
  const programLinks = [...programs.values()].map(({ path, title, files }) =>
    linkTo(path, fillWords(words.kept_program, { program: title, size: saySize(sumBytes(files), lang) })),
  );
  const pageLinks = await Promise.all(pages.map(async (path) => linkTo(path, await readTitle(base, path))));
  return [
    ...(programLinks.length > 0 ? [makeElement('ul', {}, ...programLinks)] : []),
    ...(pageLinks.length > 0 ? [makeElement('p', {}, words.kept_pages), makeElement('ul', {}, ...pageLinks)] : []),
  ];
}

/** The main heading of a stored page. */
async function readTitle(base: string, path: string): Promise<string> {
  const stored = await findStored(await caches.open(keptStore(base)), base + path);
  const parsed = new DOMParser().parseFromString((await stored?.text()) ?? '', 'text/html');
  return parsed.querySelector('h1')?.textContent.trim() ?? path;
}
