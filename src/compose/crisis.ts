import type { CrisisRegion, Language, Site } from '../read/schema/site.ts';
import type { Ui } from '../read/schema/ui.ts';
import { fillInlines } from '../model/fill-words.ts';
import type { LineKind } from '../model/help-kind.ts';
import type { Block, Inline } from '../model/node.ts';
import { composeHelpLine, composeHelpLineInShort, linkNumber, strong, textOf } from './help-line.ts';
import { inLanguage } from './local-words.ts';

/** The regions whose help readers of the language are shown, in its order. */
export function regionsOf(site: Site, language: Language): CrisisRegion[] {
  return language.crisis_regions.flatMap((id) => site.crisis_help.filter((region) => region.id === id));
}

/** Where readers of a language can turn in a crisis: for each region its name and emergency number, then its crisis lines. */
export function composeCrisis(site: Site, language: Language, words: Ui['vocabulary']): Block[] {
  return regionsOf(site, language).flatMap((region) => composeRegion(region, language, words));
}

/** The same in one line for each region: emergency number, then name and number of each crisis line. */
export function composeCrisisInShort(site: Site, language: Language, { crisis: words }: Ui['vocabulary']): Block[] {
  const items = regionsOf(site, language).map((region): Block[] => {
    const lines = linesOf(region, 'crisis').flatMap((line): Inline[] =>
      line.number ? [textOf(' '), ...composeHelpLineInShort(line, language), textOf('.')] : [],
    );
    return [{ type: 'paragraph', children: [...sayEmergency(region, language, words), ...lines] }];
  });
  return [{ type: 'list', ordered: false, items }];
}

/**
 * The same for the last leaf of a book: names, numbers and hours, and nothing that one looks up on a quiet day. Lines for
 * medical advice are there as well, since the signs on its back send to them.
 */
export function composeCrisisWithNumbers(site: Site, language: Language, { crisis: words }: Ui['vocabulary']): Block[] {
  return regionsOf(site, language).flatMap((region): Block[] => {
    const items = linesOf(region, 'crisis', 'medical').map((line): Block[] => {
      const text = line.text && inLanguage(line.text, language.tag);
      const ways = [
        line.number ? composeHelpLineInShort(line, language) : [textOf(inLanguage(line.name, language.tag) ?? '')],
        text ? [textOf(' · '), ...fillInlines(words.text, { text: [textOf(text)] })] : [],
        [textOf(` (${inLanguage(line.hours, language.tag) ?? ''})`)],
      ];
      return [{ type: 'paragraph', children: ways.flat() }];
    });
    return [
      { type: 'paragraph', children: sayEmergency(region, language, words) },
      { type: 'list', ordered: false, items },
    ];
  });
}

/** The name of a region and its emergency number. */
function sayEmergency(
  region: CrisisRegion,
  language: Language,
  { emergency_in_short: words }: Ui['vocabulary']['crisis'],
): Inline[] {
  const number = linkNumber(region.emergency, region.emergency_dial);
  return [nameOf(region, language), textOf('. '), ...fillInlines(words, { number })];
}

function composeRegion(region: CrisisRegion, language: Language, { crisis: words }: Ui['vocabulary']): Block[] {
  const emergency = fillInlines(words.emergency, {
    number: [{ type: 'strong', children: linkNumber(region.emergency, region.emergency_dial) }],
  });
  const items = linesOf(region, 'crisis').map((line): Block[] => [
    { type: 'paragraph', children: composeHelpLine(line, language, words) },
  ]);
  return [
    { type: 'paragraph', children: [nameOf(region, language), { type: 'break' }, ...emergency] },
    { type: 'list', ordered: false, items },
  ];
}

function linesOf({ lines }: CrisisRegion, ...kinds: LineKind[]): CrisisRegion['lines'] {
  return kinds.flatMap((wanted) => lines.filter(({ kind }) => kind === wanted));
}

function nameOf({ name }: CrisisRegion, { tag }: Language): Inline {
  return strong(inLanguage(name, tag) ?? '');
}
