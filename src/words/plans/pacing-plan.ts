import { z } from 'zod';
import { fillWords } from '../../model/fill-words.ts';
import type { Block } from '../../model/node.ts';
import { defineWord } from '../word.ts';
import { makeCallout } from '../text/callout.ts';
import { makeFields, makePart, partProps } from '../parts/field-list.ts';
import { makeRepeatTable } from '../parts/field-table.ts';
import * as shared from '../parts/props.ts';
import { askText, type Question } from '../parts/question.ts';

export const pacingPlan = defineWord({
  name: 'PacingPlan',
  summary: 'An activity built up week by week: three measurements, a start, a limit, and when to stop.',
  props: z.strictObject({
    ...partProps('pacing'),
    weeks: shared.rows.default(6).meta({ description: 'How many weeks it has.' }),
  }),
  specimen: '<PacingPlan id="pacing" weeks={2} />',
  toNodes: ({ id, label, hint, weeks, owner }, context) => {
    const words = context.words.pacing_plan;
    const tries = ['1', '2', '3'].map((n): Question => ({
      id: `try${n}`,
      label: fillWords(words.try, { n }),
      kind: 'number',
      min: 0,
    }));
    return makePart(context, { label, hint }, (inside): Block[] => [
      makeCallout(inside, 'safety', words.caution),
      ...makeFields(inside, { id, owner }, [
        { ...askText('what', words.what), hint: words.what_hint },
        ...tries,
        { id: 'start', label: words.start, hint: words.start_hint, kind: 'number', min: 0, owner: 'both' },
        askText('ceiling', words.ceiling),
        askText('stop', words.stop, 2),
      ]),
      makeRepeatTable(inside, {
        ...{ id: `${id}_weeks`, label: words.weeks, owner, rowLabel: words.row, rows: weeks, over: 'weeks' },
        columns: [
          { id: 'planned', label: words.planned, kind: 'number', min: 0 },
          { id: 'done', label: words.done, kind: 'number', min: 0 },
        ],
      }),
    ]);
  },
});
