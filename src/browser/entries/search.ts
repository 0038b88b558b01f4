/** Searches the index that pagefind made of the pages in this language, as one types. */
import '../require-floor.ts';
import type { LibraryPrograms } from '../answers/site-library.ts';
import { fetchJson } from '../fetch-json.ts';
import { findCompounds } from '../search/find-compounds.ts';
import { createCopyJoiner } from '../search/join-copies.ts';
import { searchTitles } from '../search/search-titles.ts';
import { showScriptParts } from '../show-script-parts.ts';
import { showResult, type Found } from '../search/show-result.ts';

interface Pagefind {
  options(options: { ranking: Record<string, unknown> }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: Result[] }>;
}
interface Result {
  id: string;
  data(): Promise<Found>;
}

/** What is told of a page found is a file of its own, so no more are fetched at a time. */
const AT_ONCE = 20;
/** Words an author gave a page count as much as its title; what only tells its kind is not looked into. */
const RANKING = { metaWeights: { title: 5, words: 5, kind: 0, copy_of: 0, program: 0 } };
const DELAY_MS = 200;

const search = document.getElementById('search')!;
const input = document.getElementById('search__words') as HTMLInputElement;
const count = document.getElementById('search__count')!;
const results = document.getElementById('search__results')!;
const asked = document.getElementById('search__asked');
const more = document.getElementById('search__more') as HTMLButtonElement;
let programs: Promise<LibraryPrograms> | undefined;
let showNext: (() => Promise<void>) | undefined;
let index: Promise<{ pagefind: Pagefind; longWords: string[] }> | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

search.hidden = false;
showScriptParts();
document.getElementById('search__instead')!.hidden = true;
input.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(() => void showMatches(input.value.trim()), DELAY_MS);
});
more.addEventListener('click', () => void showMore());

async function showMatches(query: string): Promise<void> {
  if (asked) asked.hidden = query !== '';
  more.hidden = true;
  if (query === '') {
    count.textContent = '';
    results.replaceChildren();
    return;
  }
  const [{ pages, isWhole }, known] = await Promise.all([findPages(query), listPrograms()]);
  const joiner = createCopyJoiner(known);
  let read = 0;
  const next = async () => {
    const items: HTMLLIElement[] = [];
    while (items.length === 0 && read < pages.length) {
      const found = await Promise.all(pages.slice(read, read + AT_ONCE).map((page) => page.data()));
      read += AT_ONCE;
      items.push(...joiner.join(found).map((result) => showResult(result, search.dataset['alsoIn']!)));
    }
    return items;
  };
  const first = await next();
  // A faster answer to what was typed meanwhile must not be overwritten.
  if (query !== input.value.trim()) return;
  count.textContent = [sayCount(pages.length, query), isWhole ? '' : search.dataset['broken']!].join(' ').trim();
  document.getElementById('search__instead')!.hidden = isWhole;
  if (asked) asked.hidden = pages.length > 0;
  results.replaceChildren(...first);
  more.hidden = read >= pages.length;
  showNext = async () => {
    const items = await next();
    if (query !== input.value.trim()) return;
    results.append(...items);
    more.hidden = read >= pages.length;
    items[0]?.querySelector('a')?.focus();
  };
}

async function showMore(): Promise<void> {
  more.disabled = true;
  // Where one page cannot be fetched now, the button stays for another try.
  await showNext?.().catch(() => undefined);
  more.disabled = false;
}

/** Where the browser refuses the index, as one that forbids WebAssembly, titles and purposes are searched. */
async function findPages(query: string): Promise<{ pages: Pick<Result, 'data'>[]; isWhole: boolean }> {
  try {
    const { pagefind, longWords } = await (index ??= loadIndex(search.dataset['index']!));
    const answers = await Promise.all(
      [query, ...findCompounds(query, longWords)].map((words) => pagefind.search(words)),
    );
    // What is found as it was typed comes first.
    const pages = new Map<string, Result>();
    for (const result of answers.flatMap((answer) => answer.results))
      if (!pages.has(result.id)) pages.set(result.id, result);
    const found = [...pages.values()];
    // A part of the index that is missing shows only now; what was fetched is not fetched again.
    await Promise.all(found.slice(0, AT_ONCE).map((page) => page.data()));
    return { pages: found, isWhole: true };
  } catch {
    index = undefined;
    const found = await searchTitles(search.dataset['titles']!, query).catch(() => []);
    return { pages: found.map((page) => ({ data: () => Promise.resolve(page) })), isWhole: false };
  }
}

/** Without them a sheet is still found, only not where else it is. */
function listPrograms(): Promise<LibraryPrograms> {
  programs ??= fetchJson<LibraryPrograms>(search.dataset['programs']!);
  return programs.catch(() => {
    programs = undefined;
    return [];
  });
}

async function loadIndex(address: string): Promise<{ pagefind: Pagefind; longWords: string[] }> {
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ ranking: RANKING });
  await pagefind.init();
  const words = search.dataset['longWords'];
  const answer = words === undefined ? undefined : await fetch(words);
  return { pagefind, longWords: answer?.ok ? ((await answer.json()) as string[]) : [] };
}

function sayCount(number: number, query: string): string {
  const { none, found, foundOne } = search.dataset;
  if (number === 0) return none!.replace('{query}', query);
  return number === 1 ? foundOne! : found!.replace('{count}', String(number));
}
