import type { Program } from '../read/schema/program.ts';
import type { Ui } from '../read/schema/ui.ts';
import type { Block, Inline } from '../model/node.ts';

const URGENCY = ['now', 'today', 'soon'] as const;

/** The signs a reader should not wait with, the most urgent first, and what to do about each. */
export function composeRedFlags(program: Program, { red_flags: words }: Ui['vocabulary']): Block[] {
  const flags = URGENCY.flatMap((urgency) => program.red_flags.filter((flag) => flag.urgency === urgency));
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
