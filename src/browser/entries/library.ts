/** The script of the library: filters are combined on the device, and some sheets are taken along as one download. */
import '../require-floor.ts';
import { fillWords } from '../../model/fill-words.ts';
import type { Edition } from '../../model/face.ts';
import { announce } from '../announce.ts';
import { getPart } from '../element.ts';
import { fetchJson } from '../fetch-json.ts';
import { countValues, FACETS, filterEntries, type Facet } from '../library/facets.ts';
import type { Chosen, LibraryPage, LibraryRow } from '../library/library-page.ts';
import { createPreview } from '../library/preview-sheet.ts';
import { makeBox, makeRow } from '../library/show-rows.ts';
import { takeSheets } from '../library/take-sheets.ts';
import { readFaceChoice } from '../settings/face-choice.ts';

const STEP = 40;

const setting = JSON.parse(getPart('library').dataset['page']!) as LibraryPage;
const { words } = setting;
const list = getPart('library__rows');
const more = getPart('library__more');
const folded = document.querySelector<HTMLDetailsElement>('.library-filters > details')!;
const showFound = getPart('library__show').querySelector('button')!;
const links = [...document.querySelectorAll<HTMLAnchorElement>('.filter[data-facet]')];
const taken = new Set<LibraryRow>();
let chosen: Chosen = setting.chosen;
let shown = STEP;
let rows: Promise<LibraryRow[]> | undefined;

for (const link of document.querySelectorAll<HTMLAnchorElement>('.filter')) {
  link.addEventListener('click', (event) => {
    // A new window shows the page of this one filter.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    choose(link).catch(() => location.assign(link.href));
  });
}
// Where the filters stand above the rows, they are folded to show what is left.
showFound.addEventListener('click', () => {
  folded.open = false;
  getPart('library__count').scrollIntoView();
  list.querySelector('a')?.focus({ preventScroll: true });
});
more.addEventListener('click', () => {
  const first = shown;
  shown += STEP;
  void show().then(() => list.children[first]?.querySelector('a')?.focus());
});
for (const button of document.querySelectorAll<HTMLButtonElement>('#library__choice [data-edition]')) {
  button.addEventListener('click', () => {
    const face = { size: 'standard', paper: setting.paper, ...readFaceChoice() } as const;
    const edition = button.dataset['edition'] as Edition;
    void takeSheets([...taken], { ...face, edition }, getPart('library__result'), words);
  });
}
getPart('library__none').addEventListener('click', () => {
  taken.clear();
  void show();
});
const preview = createPreview(getPart('library__preview'), { open: words.preview_open });
// Where there is room for boxes, they are there at once.
if (matchMedia('(min-width: 60rem)').matches) start();

function start(): void {
  const wanted = new URLSearchParams(location.hash.slice(1));
  for (const facet of FACETS) if (wanted.has(facet)) chosen = { ...chosen, [facet]: wanted.get(facet)! };
  show().catch(() => undefined);
}

async function choose(link: HTMLAnchorElement): Promise<void> {
  const { facet, value } = link.dataset as { facet?: Facet; value?: string };
  if (facet === undefined) chosen = {};
  else if (chosen[facet] === value)
    chosen = Object.fromEntries(Object.entries(chosen).filter(([name]) => name !== facet));
  else chosen = { ...chosen, [facet]: value! };
  shown = STEP;
  await show();
  const query = new URLSearchParams(chosen as Record<string, string>).toString();
  history.replaceState(null, '', query === '' ? setting.home : `${setting.home}#${query}`);
  announce(getPart('library__count').textContent);
}

async function show(): Promise<void> {
  const all = await (rows ??= fetchJson<LibraryRow[]>(setting.index));
  const found = filterEntries(all, chosen);
  getPart('library__count').textContent = fillWords(found.length === 1 ? words.found_one : words.found, {
    count: String(found.length),
  });
  list.replaceChildren(
    ...found.slice(0, shown).map((row) => {
      const item = makeRow(row, chosen.program, boxOf(row));
      item.addEventListener('focusin', () => previewOf(row));
      return item;
    }),
  );
  more.hidden = found.length <= shown;
  const pager = document.getElementById('library__pager');
  if (pager) pager.hidden = true;
  showFound.parentElement!.hidden = false;
  showFound.textContent = fillWords(words.show_found, { count: String(found.length) });
  for (const facet of FACETS) showCounts(all, facet);
  markCurrent(document.querySelector('.filter[data-clear]')!, Object.keys(chosen).length === 0);
  const names = links
    .filter((link) => link.hasAttribute('aria-current'))
    .map((link) => link.querySelector('.filter-name')!.textContent.trim());
  folded.querySelector('.chosen-filters')!.textContent = names.length > 0 ? `: ${names.join(', ')}` : '';
  showTaken();
}

/** How much each value of a facet would leave, beside what else is chosen. */
function showCounts(all: readonly LibraryRow[], facet: Facet): void {
  const counts = countValues(filterEntries(all, { ...chosen, [facet]: undefined }), facet);
  for (const link of links.filter(({ dataset }) => dataset['facet'] === facet)) {
    const count = counts.get(link.dataset['value']!) ?? 0;
    link.querySelector('.filter-count')!.textContent = String(count);
    link.classList.toggle('filter-empty', count === 0);
    markCurrent(link, chosen[facet] === link.dataset['value']);
  }
}

function markCurrent(link: Element, isCurrent: boolean): void {
  if (isCurrent) link.setAttribute('aria-current', 'true');
  else link.removeAttribute('aria-current');
}

function boxOf(row: LibraryRow): HTMLElement {
  return makeBox(row, words.choose, taken.has(row), (isChosen) => {
    if (isChosen) taken.add(row);
    else taken.delete(row);
    showTaken();
  });
}

/** Where a third column has room. */
function previewOf(row: LibraryRow): void {
  if (matchMedia('(min-width: 80rem)').matches) preview(row);
}

function showTaken(): void {
  getPart('library__choice').hidden = taken.size === 0;
  getPart('library__result').replaceChildren();
  getPart('library__chosen').textContent = fillWords(taken.size === 1 ? words.chosen_one : words.chosen, {
    count: String(taken.size),
  });
}
