import type { CrisisRegion, Language, Site } from '../read/schema/site.ts';
import type { Ui } from '../read/schema/ui.ts';
import { fillInlines } from '../model/fill-words.ts';
import { dialledNumber } from '../model/telephone.ts';
import type { Block, Inline } from '../model/node.ts';

/** Where readers of a language can turn in a crisis: for each region its name and emergency number, then its lines. */
export function composeCrisis(site: Site, language: Language, words: Ui['vocabulary']): Block[] {
  return language.crisis_regions.flatMap((id) =>
    site.crisis_help.filter((region) => region.id === id).flatMap((region) => composeRegion(region, language, words)),
  );
}

/** The same in one line for each region: emergency number, then name and number of each line. */
export function composeCrisisInShort(site: Site, language: Language, { crisis: words }: Ui['vocabulary']): Block[] {
  const regions = language.crisis_regions.flatMap((id) => site.crisis_help.filter((region) => region.id === id));
  const items = regions.map((region): Block[] => {
    const emergency = fillInlines(words.emergency, { number: linkNumber(region.emergency, region.emergency_dial) });
    const lines = region.lines.flatMap((line): Inline[] =>
      line.number ? [textOf(` ${line.name}: `), ...linkNumber(line.number, line.dial), textOf('.')] : [],
    );
    return [{ type: 'paragraph', children: [strong(region.name), textOf('. '), ...emergency, ...lines] }];
  });
  return [{ type: 'list', ordered: false, items }];
}

function composeRegion(region: CrisisRegion, language: Language, { crisis: words }: Ui['vocabulary']): Block[] {
  const emergency = fillInlines(words.emergency, {
    number: [{ type: 'strong', children: linkNumber(region.emergency, region.emergency_dial) }],
  });
  const items = region.lines.map((line): Block[] => {
    const ways = [
      line.number && fillInlines(words.number, { number: linkNumber(line.number, line.dial) }),
      line.text && fillInlines(words.text, { text: [textOf(line.text)] }),
    ];
    const facts = [
      fillInlines(words.hours, { hours: [textOf(line.hours)] }),
      fillInlines(words.languages, { languages: [textOf(line.languages.join(', '))] }),
      fillInlines(words.website, { url: [{ type: 'link', href: line.url, children: [textOf(showUrl(line.url))] }] }),
      fillInlines(words.checked_on, { day: [textOf(formatDay(line.checked_on, language.date_format))] }),
    ];
    const children = [...joinFacts([[strong(line.name)], ...ways]), { type: 'break' as const }, ...joinFacts(facts)];
    return [{ type: 'paragraph', children }];
  });
  return [
    { type: 'paragraph', children: [strong(region.name), { type: 'break' }, ...emergency] },
    { type: 'list', ordered: false, items },
  ];
}

/** One after the other with a dot between; what is missing is passed over. */
function joinFacts(facts: readonly (Inline[] | '' | undefined)[]): Inline[] {
  const present = facts.filter((fact) => fact !== undefined && fact !== '');
  return present.flatMap((fact, index) => (index === 0 ? fact : [textOf(' · '), ...fact]));
}

/** A number one can touch to call; without one that is dialled it stays text. */
function linkNumber(number: string, dial = dialledNumber(number)): Inline[] {
  return dial === undefined ? [textOf(number)] : [{ type: 'link', href: `tel:${dial}`, children: [textOf(number)] }];
}

function showUrl(url: string): string {
  return url.replace(/^https?:\/\//, '').replace(/\/$/, '');
}

function formatDay(day: string, format: Language['date_format']): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return format.replace('YYYY', year).replace('MM', month).replace('DD', date);
}

function strong(text: string): Inline {
  return { type: 'strong', children: [textOf(text)] };
}

function textOf(text: string): Inline {
  return { type: 'text', text };
}
