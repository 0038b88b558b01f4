/** Searches the index that pagefind made of the pages in this language, as one types. */
import '../require-floor.ts';

interface Found {
  url: string;
  meta: { title?: string };
  /** Words around the match, escaped by pagefind but for its own `<mark>`. */
  excerpt: string;
}
interface Pagefind {
  init(): Promise<void>;
  /** Null when a newer search was asked for within the delay. */
  debouncedSearch(
    query: string,
    options: object,
    delay: number,
  ): Promise<{ results: { data(): Promise<Found> }[] } | null>;
}

const SHOWN = 20;
const DELAY_MS = 200;

const search = document.getElementById('search')!;
const input = document.getElementById('search__words') as HTMLInputElement;
const count = document.getElementById('search__count')!;
const results = document.getElementById('search__results')!;
let index: Promise<Pagefind> | undefined;

search.hidden = false;
document.getElementById('search__instead')!.hidden = true;
input.addEventListener('input', () => {
  showMatches(input.value.trim()).catch(() => {
    index = undefined;
    count.textContent = search.dataset['broken']!;
  });
});

async function showMatches(query: string): Promise<void> {
  if (query === '') {
    count.textContent = '';
    results.replaceChildren();
    return;
  }
  const pagefind = await (index ??= loadIndex(search.dataset['index']!));
  const answer = await pagefind.debouncedSearch(query, {}, DELAY_MS);
  if (!answer) return;
  const found = await Promise.all(answer.results.slice(0, SHOWN).map((result) => result.data()));
  // A faster answer to what was typed meanwhile must not be overwritten.
  if (query !== input.value.trim()) return;
  count.textContent = sayCount(answer.results.length, query);
  results.replaceChildren(...found.map(showResult));
}

async function loadIndex(address: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.init();
  return pagefind;
}

function sayCount(number: number, query: string): string {
  const { none, found, foundOne } = search.dataset;
  if (number === 0) return none!.replace('{query}', query);
  return number === 1 ? foundOne! : found!.replace('{count}', String(number));
}

function showResult({ url, meta, excerpt }: Found): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta.title ?? url;
  const words = document.createElement('p');
  words.innerHTML = excerpt;
  item.append(link, words);
  return item;
}
