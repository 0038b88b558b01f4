/** The script of the page that shows what is kept as lines over time. It changes nothing of it. */
import '../require-floor.ts';
import '../controls/open-for-print.ts';
import { findDay } from '../../answers/find-day.ts';
import type { DatedCopy } from '../../progress/place-answers.ts';
import { fetchSiteLibrary, type SiteLibrary } from '../answers/site-library.ts';
import { getPart, makeElement } from '../element.ts';
import { fetchJson } from '../fetch-json.ts';
import { followKept } from '../keep/follow-kept.ts';
import type { KeptCopy } from '../keep/kept-copy.ts';
import { createSayings } from '../weeks/create-sayings.ts';
import { showWeeks } from '../weeks/show-weeks.ts';
import type { LinesOfPrograms, WeeksPage } from '../weeks/weeks-page.ts';

/** What the lines are made from. */
interface LinesSource {
  library: SiteLibrary;
  programs: LinesOfPrograms;
}

const { library: site, lines, words } = JSON.parse(getPart('kept').dataset['page']!) as WeeksPage;
const place = getPart('weeks__lines');
let source: LinesSource | undefined;

await followKept(site.store, words, async (copies) => {
  if (copies.length > 0) source ??= await fetchSource();
  const parts = copies.length > 0 ? showPrograms(copies, source!) : [];
  place.replaceChildren(...parts);
  return parts.length > 0;
});

async function fetchSource(): Promise<LinesSource> {
  const [library, programs] = await Promise.all([fetchSiteLibrary(site), fetchJson<LinesOfPrograms>(lines)]);
  return { library, programs };
}

function showPrograms(copies: readonly KeptCopy[], { library, programs }: LinesSource): HTMLElement[] {
  let figures = 0;
  const say = createSayings(library);
  return programs.flatMap(([id, lines]) => {
    const own = copies.filter(({ program }) => program === id).map(toDated);
    const shown = showWeeks(lines, own, { words, say, takeId: () => `weeks__figure-${++figures}` });
    const title = library.programs.get(id)!.title;
    return shown.length > 0 ? [makeElement('section', { class: 'flow' }, makeElement('h2', {}, title), ...shown)] : [];
  });
}

function toDated({ copy, answers }: KeptCopy): DatedCopy {
  const entries = Object.entries(answers);
  return { day: findDay(entries, copy), answers: new Map(entries) };
}
