/** Searches the index that pagefind made of the pages in this language, as one types. */
import '../require-floor.ts';
import { findCompounds } from '../search/find-compounds.ts';
import { joinCopies } from '../search/join-copies.ts';
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

const SHOWN = 20;
/** Of the pages found, how many are looked at: several may be copies of one sheet. */
const READ = 60;
/** Words an author gave a page count as much as its title; what only tells its kind is not looked into. */
const RANKING = { metaWeights: { title: 5, words: 5, kind: 0, copy_of: 0, program: 0 } };
const DELAY_MS = 200;

const search = document.getElementById('search')!;
const input = document.getElementById('search__words') as HTMLInputElement;
const count = document.getElementById('search__count')!;
const results = document.getElementById('search__results')!;
const asked = document.getElementById('search__asked');
let index: Promise<{ pagefind: Pagefind; longWords: string[] }> | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

search.hidden = false;
showScriptParts();
document.getElementById('search__instead')!.hidden = true;
input.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(() => void showMatches(input.value.trim()), DELAY_MS);
});

async function showMatches(query: string): Promise<void> {
  if (asked) asked.hidden = query !== '';
  if (query === '') {
    count.textContent = '';
    results.replaceChildren();
    return;
  }
  const { found, all, isWhole } = await findPages(query);
  // A faster answer to what was typed meanwhile must not be overwritten.
  if (query !== input.value.trim()) return;
  count.textContent = [sayCount(all, query), isWhole ? '' : search.dataset['broken']!].join(' ').trim();
  document.getElementById('search__instead')!.hidden = isWhole;
  const shown = joinCopies(found).slice(0, SHOWN);
  results.replaceChildren(...shown.map((result) => showResult(result, search.dataset['alsoIn']!)));
}

/** Where the browser refuses the index, as one that forbids WebAssembly, titles and purposes are searched. */
async function findPages(query: string): Promise<{ found: Found[]; all: number; isWhole: boolean }> {
  try {
    const { pagefind, longWords } = await (index ??= loadIndex(search.dataset['index']!));
    const answers = await Promise.all(
      [query, ...findCompounds(query, longWords)].map((words) => pagefind.search(words)),
    );
    const matches = new Map(answers.flatMap((answer) => answer.results.map((result) => [result.id, result])));
    // What is found as it was typed comes first.
    const ordered = [...new Set(answers.flatMap((answer) => answer.results.map(({ id }) => id)))].map((id) =>
      matches.get(id)!,
    );
    const found = await Promise.all(ordered.slice(0, READ).map((result) => result.data()));
    return { found, all: ordered.length, isWhole: true };
  } catch {
    index = undefined;
    const found = await searchTitles(search.dataset['titles']!, query).catch(() => []);
    return { found, all: found.length, isWhole: false };
  }
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
