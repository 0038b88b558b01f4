import { URGENCIES, type RedFlags } from '../read/schema/red-flags.ts';
import type { Ui } from '../read/schema/ui.ts';
import type { Block, Inline } from '../model/node.ts';
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

/** The signs a reader should not wait with and what to do about each, for the safety page of a workbook. */
export function composeRedFlags(flags: readonly RedFlag[], { red_flags: words }: Ui['vocabulary']): Block[] {
  return [
    {
      type: 'callout',
      kind: 'safety',
      title: words.title,
      children: [
        { type: 'paragraph', children: textOf(words.intro) },
        {
          type: 'table',
          columns: [words.sign, words.action, words.urgency].map(textOf),
          rows: flags.map(({ sign, action, urgency }) => [sign, action, words[urgency]].map(textOf)),
        },
      ],
    },
  ];
}

function textOf(text: string): Inline[] {
  return [{ type: 'text', text }];
}
