import { z } from 'zod';
import { defineWord } from '../word.ts';
import { makeChecklist } from '../fields/checklist.ts';
import { makeFields } from '../parts/field-list.ts';
import { askText } from '../parts/question.ts';
import { tableProps } from '../parts/row-list.ts';

const MARKS = ['specific', 'measurable', 'achievable', 'relevant', 'timed'] as const;

export const smartCheck = defineWord({
  name: 'SmartCheck',
  summary: 'Whether a goal is clear enough, and its numbers; for programs with the goal_style smart, inside <When>.',
  props: z.strictObject(tableProps('smart')),
  specimen: '<SmartCheck id="smart" />',
  toNodes: ({ id, label, hint, owner }, context) => {
    const words = context.words.smart_check;
    const items = MARKS.map((mark) => ({ id: mark, label: words[mark] }));
    return [
      ...makeChecklist(context, { id, label: label ?? words.label, hint: hint ?? words.hint, items, own: 0, owner }),
      ...makeFields(context, { id, owner }, [askText('start', words.start), askText('target', words.target)]),
    ];
  },
});
