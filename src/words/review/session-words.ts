import { z } from 'zod';
import type { Block } from '../../model/node.ts';
import { defineWord } from '../word.ts';
import { makeLookBack } from '../fields/carried.ts';
import { defineListWord, makeFields, makePart, partProps } from '../parts/field-list.ts';
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

export const experiment = defineListWord({
  name: 'Experiment',
  summary: 'Something to find out within safe limits: guess, do, see, learn, go on.',
  id: 'experiment',
  ask: ({ experiment: words }) => [
    askText('question', words.question, 2),
    askText('predict', words.predict, 2),
    askText('do', words.do, 2),
    askText('limit', words.limit),
    askText('way_back', words.way_back, 2),
    askText('who_knows', words.who_knows),
    askText('see', words.see, 3),
    askText('learn', words.learn, 2),
    askText('next', words.next, 2),
  ],
});
