import { z } from 'zod';
import type { Block } from '../../model/node.ts';
import { defineWord } from '../word.ts';
import { makeFields, makePart, partProps } from '../parts/field-list.ts';
import { makeRepeatTable } from '../parts/field-table.ts';
import * as shared from '../parts/props.ts';
import { askText } from '../parts/question.ts';

export const problemSolving = defineWord({
  name: 'ProblemSolving',
  summary: 'From a problem to something to try, in six steps.',
  props: z.strictObject({
    ...partProps('problem'),
    rows: shared.rows.default(4).meta({ description: 'Ideas there is room for.' }),
  }),
  specimen: '<ProblemSolving id="problem" rows={2} />',
  toNodes: ({ id, label, hint, rows, owner }, context) => {
    const words = context.words.problem_solving;
    return makePart(context, { label, hint }, (inside): Block[] => [
      ...makeFields(inside, { id, owner }, [askText('define', words.define, 2)]),
      makeRepeatTable(inside, {
        ...{ id: `${id}_options`, label: words.options, hint: words.options_hint, owner, rowLabel: words.row, rows },
        columns: [
          askText('option', words.option, 2),
          askText('for', words.for, 2),
          askText('against', words.against, 2),
        ],
        large: 'cards',
      }),
      ...makeFields(inside, { id, owner }, [
        askText('choose', words.choose, 2),
        askText('do', words.do, 2),
        askText('review', words.review, 3),
      ]),
    ]);
  },
});
