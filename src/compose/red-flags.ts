import { URGENCIES, type RedFlags, type Urgency } from '../read/schema/red-flags.ts';
import type { Ui } from '../read/schema/ui.ts';
import type { Block, Inline, List } from '../model/node.ts';
import { makeRedFlagList } from '../words/parts/red-flag-list.ts';
import type { RedFlag } from '../words/word-context.ts';

type Words = Pick<Ui['vocabulary'], 'red_flags'>;

/** The signs in a language, the most urgent first, those of equal urgency as their file has them. */
export function listRedFlags({ signs }: RedFlags, tag: string): RedFlag[] {
  return URGENCIES.flatMap((urgency) => signs.filter((sign) => sign.urgency === urgency)).flatMap(
    ({ id, urgency, on_safety_page: isForEveryone, words }): RedFlag[] => {
      const own = Object.hasOwn(words, tag) ? words[tag] : undefined;
      return own ? [{ id, urgency, isForEveryone, ...own }] : [];
    },
  );
}

/** The signs a reader should not wait with and what to do about each, by urgency. */
export function composeRedFlags(flags: readonly RedFlag[], { red_flags: words }: Words): Block[] {
  return [{ type: 'paragraph', children: textOf(words.intro) }, ...listByUrgency(flags, words, makeRedFlagList)];
}

/**
 * The same in short, for the back of the last leaf: what to do is said once for all signs of an urgency. Those that can wait
 * for days are left out. Nothing where there are no others.
 */
export function composeRedFlagsInShort(flags: readonly RedFlag[], { red_flags: words }: Words): Block[] {
  const titles: Record<Urgency, string> = { now: words.now_do, today: words.today_do, soon: '' };
  const urgent = flags.filter(({ urgency }) => urgency !== 'soon');
  if (urgent.length === 0) return [];
  return [
    // They have a side of their own, and can be taken out.
    { type: 'page-break' },
    {
      type: 'section',
      heading: { type: 'heading', level: 2, id: 'red-flags', children: textOf(words.title) },
      children: listByUrgency(urgent, titles, listSigns),
    },
  ];
}

function listByUrgency(
  flags: readonly RedFlag[],
  titles: Readonly<Record<Urgency, string>>,
  list: (signs: readonly RedFlag[]) => List,
): Block[] {
  const all = URGENCIES.map((urgency) => ({ urgency, signs: flags.filter((flag) => flag.urgency === urgency) }));
  return all
    .filter(({ signs }) => signs.length > 0)
    .map(({ urgency, signs }) => ({
      type: 'callout',
      kind: 'safety',
      title: titles[urgency],
      children: [list(signs)],
    }));
}

function listSigns(signs: readonly RedFlag[]): List {
  return {
    type: 'list',
    ordered: false,
    items: signs.map(({ sign }) => [{ type: 'paragraph', children: textOf(sign) }]),
  };
}

function textOf(text: string): Inline[] {
  return [{ type: 'text', text }];
}
