/** The script of the page without internet: lists what is stored on this device, removes single pages, and shows the country chosen first. */
import '../require-floor.ts';
import { fillWords } from '../../model/fill-words.ts';
import { getPart, makeButton, makeElement } from '../element.ts';
import { listKept, removePage, sumBytes } from '../offline/kept-files.ts';
import { saySize } from '../offline/say-size.ts';
import { siteBase } from '../offline/site-base.ts';
import { findStored } from '../offline/store-files.ts';
import { keptStore } from '../offline/store-names.ts';
import { readCountry, showCountryFirst } from '../settings/country-choice.ts';
import { showScriptParts } from '../show-script-parts.ts';

interface OfflinePage {
  lang: string;
  words: Record<'kept_program' | 'kept_pages' | 'remove_page' | 'remove_page_of' | 'page_removed', string>;
}

const { lang, words } = JSON.parse(getPart('stored').dataset['page']!) as OfflinePage;
const base = siteBase();
showScriptParts();
showCountryFirst(readCountry() ?? '');
if (base !== undefined) await show(base);

async function show(base: string): Promise<void> {
  const { programs, pages } = await listKept(base);
  const programLinks = [...programs.values()].map(({ path, title, files }) => {
    const said = fillWords(words.kept_program, { program: title, size: saySize(sumBytes(files), lang) });
    return makeElement('li', {}, makeElement('a', { href: base + path }, said));
  });
  const pageLinks = await Promise.all(pages.map((path) => listPage(base, path)));
  getPart('stored__list').replaceChildren(
    ...(programLinks.length > 0 ? [makeElement('ul', {}, ...programLinks)] : []),
    ...(pageLinks.length > 0
      ? [makeElement('p', {}, words.kept_pages), makeElement('ul', { class: 'kept-pages' }, ...pageLinks)]
      : []),
  );
}

async function listPage(base: string, path: string): Promise<HTMLElement> {
  const title = await readTitle(base, path);
  const remove = makeButton(words.remove_page, () => void removeAndSay());
  remove.classList.add('quiet-button');
  remove.append(makeElement('span', { class: 'unseen' }, ` ${fillWords(words.remove_page_of, { page: title })}`));
  return makeElement('li', {}, makeElement('a', { href: base + path }, title), ' ', remove);

  async function removeAndSay(): Promise<void> {
    await removePage(base, path);
    await show(base);
    getPart('stored__said').textContent = fillWords(words.page_removed, { page: title });
    getPart('stored__title').focus();
  }
}

/** The main heading of a stored page. */
async function readTitle(base: string, path: string): Promise<string> {
  const stored = await findStored(await caches.open(keptStore(base)), base + path);
  const parsed = new DOMParser().parseFromString((await stored?.text()) ?? '', 'text/html');
  return parsed.querySelector('h1')?.textContent.trim() ?? path;
}
