import { z } from 'zod';
import type { Block } from '../../model/node.ts';
import { defineWord } from '../word.ts';
import { makeLookBack } from '../fields/look-back.ts';
import { makeFields, makePart, partProps } from '../parts/field-list.ts';
import { askText } from '../parts/question.ts';

export const sessionReport = defineWord({
  name: 'SessionReport',
  summary: 'What a session taught, where to use it, and how it went; the next session shows that again.',
  props: z.strictObject(partProps('session')),
  specimen: '<SessionReport id="session" />',
  toNodes: ({ id, label, hint, owner }, context) => {
    const words = context.words.session_report;
    return makePart(context, { label, hint }, (inside): Block[] => [
      makeLookBack(inside, `${id}_report`, words.back),
      ...makeFields(inside, { id, owner }, [
        askText('skill', words.skill, 2),
        askText('where', words.where, 2),
        { ...askText('report', words.report, 3), hint: words.report_hint },
      ]),
    ]);
  },
});
