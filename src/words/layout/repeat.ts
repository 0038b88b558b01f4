import { z } from 'zod';
import { accessibleName } from '../../model/accessible-name.ts';
import { fillWords } from '../../model/fill-words.ts';
import type { Block } from '../../model/node.ts';
import { defineWord } from '../word.ts';
import * as shared from '../parts/props.ts';

export const repeat = defineWord({
  name: 'Repeat',
  summary:
    'The same part several times, each below a heading with its number. Its fields have ids of their own: "words" becomes goal1_words, goal2_words …',
  props: z.strictObject({
    id: shared.id,
    label: shared.words.meta({ description: 'What one of them is called, such as "Goal".' }),
    times: z.int().min(2).max(10).meta({ description: 'How often it comes.' }),
  }),
  specimen:
    '<Repeat id="goal" label="Goal" times={2}><TextField id="words" label="My goal" /><Check id="done" label="I did it." /></Repeat>',
  toNodes: ({ id, label, times }, context, children) =>
    Array.from({ length: times }, (_, index): Block => {
      const name = fillWords(context.words.numbered, { label, n: String(index + 1) });
      const heading = context.makeHeading(name);
      const group = accessibleName(context.group, name);
      const blocks = children.blocks({ group, prefix: `${id}${index + 1}_` });
      return { type: 'section', heading, children: blocks, at: context.at };
    }),
});
