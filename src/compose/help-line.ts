import type { HelpLine, Language } from '../read/schema/site.ts';
import type { Ui } from '../read/schema/ui.ts';
import { fillInlines } from '../model/fill-words.ts';
import { dialledNumber } from '../model/telephone.ts';
import { writeDay } from '../model/date-format.ts';
import type { Inline } from '../model/node.ts';
import { inLanguage } from './local-words.ts';

/** One line of help with all that is known of it: how to reach it, then when, in which languages, where, and as of when. */
export function composeHelpLine(line: HelpLine, language: Language, words: Ui['vocabulary']['crisis']): Inline[] {
  const { tag } = language;
  const text = line.text && inLanguage(line.text, tag);
  const ways = [
    line.number && fillInlines(words.number, { number: linkNumber(line.number, line.dial) }),
    text && fillInlines(words.text, { text: [textOf(text)] }),
  ];
  return [
    ...joinFacts([[strong(nameOf(line, tag))], ...ways]),
    { type: 'break' },
    ...composeHelpFacts(line, language, words),
  ];
}

/** What is dialled for a line; undefined for one without a number, or with words for one. */
export function dialOf({ number, dial }: Pick<HelpLine, 'number' | 'dial'>): string | undefined {
  return dial ?? (number === undefined ? undefined : dialledNumber(number));
}

/** When a line is open, in which languages, where it is on the web, and as of when. */
export function composeHelpFacts(line: HelpLine, language: Language, words: Ui['vocabulary']['crisis']): Inline[] {
  const { tag } = language;
  const note = noteOf(line, tag);
  const facts = [
    note && [textOf(note)],
    fillInlines(words.hours, { hours: [textOf(inLanguage(line.hours, tag) ?? '')] }),
    fillInlines(words.languages, { languages: [textOf((inLanguage(line.languages, tag) ?? []).join(', '))] }),
    fillInlines(words.website, { url: [{ type: 'link', href: line.url, children: [textOf(showUrl(line.url))] }] }),
    fillInlines(words.checked_on, { day: [textOf(writeDay(line.checked_on, language.date_format))] }),
  ];
  return joinFacts(facts);
}

/** What to know before one calls, if there is anything. */
export function noteOf({ note }: HelpLine, tag: string): string | undefined {
  return note && inLanguage(note, tag);
}

/** Its name and number, for a list where room is short; empty without a number. */
export function composeHelpLineInShort(line: HelpLine, { tag }: Language): Inline[] {
  return line.number ? [textOf(`${nameOf(line, tag)}: `), ...linkNumber(line.number, line.dial)] : [];
}

/** A number one can touch to call; without one that is dialled it stays text. */
export function linkNumber(number: string, dial = dialledNumber(number)): Inline[] {
  return dial === undefined ? [textOf(number)] : [{ type: 'link', href: `tel:${dial}`, children: [textOf(number)] }];
}

export function strong(text: string): Inline {
  return { type: 'strong', children: [textOf(text)] };
}

export function textOf(text: string): Inline {
  return { type: 'text', text };
}

function nameOf({ name }: HelpLine, tag: string): string {
  return inLanguage(name, tag) ?? '';
}

/** One after the other with a dot between; what is missing is passed over. */
function joinFacts(facts: readonly (Inline[] | '' | undefined)[]): Inline[] {
  const present = facts.filter((fact) => fact !== undefined && fact !== '');
  return present.flatMap((fact, index) => (index === 0 ? fact : [textOf(' · '), ...fact]));
}

function showUrl(url: string): string {
  return url.replace(/^https?:\/\//, '').replace(/\/$/, '');
}
