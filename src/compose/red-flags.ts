import { URGENCIES, type RedFlags } from '../read/schema/red-flags.ts';
import type { Ui } from '../read/schema/ui.ts';
import type { Block, Inline } from '../model/node.ts';
import { makeRedFlagList } from '../words/parts/red-flag-list.ts';
import type { RedFlag } from '../words/word-context.ts';

/** The signs in a language, the most urgent first, those of equal urgency as their file has them. */
export function listRedFlags({ signs }: RedFlags, tag: string): RedFlag[] {
  return URGENCIES.flatMap((urgency) => signs.filter((sign) => sign.urgency === urgency)).flatMap(
    ({ id, urgency, on_safety_page: isForEveryone, words }): RedFlag[] => {
      const own = Object.hasOwn(words, tag) ? words[tag] : undefined;
      return own ? [{ id, urgency, isForEveryone, ...own }] : [];
    },
  );
}

/** The signs a reader should not wait with and what to do about each, by urgency, for the safety page of a workbook. */
export function composeRedFlags(flags: readonly RedFlag[], { red_flags: words }: Ui['vocabulary']): Block[] {
  const all = URGENCIES.map((urgency) => ({ urgency, signs: flags.filter((flag) => flag.urgency === urgency) }));
  const groups = all.filter(({ signs }) => signs.length > 0);
  return [
    // What must not wait begins a page of its own, and can be taken out.
    { type: 'page-break' },
    {
      type: 'section',
      heading: { type: 'heading', level: 2, id: 'red-flags', children: textOf(words.title) },
      children: [
        { type: 'paragraph', children: textOf(words.intro) },
        ...groups.map(({ urgency, signs }): Block => ({
          type: 'callout',
          kind: 'safety',
          title: words[urgency],
          children: [makeRedFlagList(signs)],
        })),
      ],
    },
  ];
}

function textOf(text: string): Inline[] {
  return [{ type: 'text', text }];
}
