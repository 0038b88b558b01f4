import { z } from 'zod';
import type { Block } from '../../model/node.ts';
import { defineWord } from '../word.ts';
import { defineListWord, makeFields, makePart, partProps } from '../parts/field-list.ts';
import { askText } from '../parts/question.ts';

export const flareUpPlan = defineListWord({
  name: 'FlareUpPlan',
  summary: 'What to do on the first bad day, on the three after it, and on the way back.',
  id: 'flare',
  ask: ({ flare_up_plan: words }) => [
    askText('first_day', words.first_day, 3),
    askText('three_days', words.three_days, 3),
    askText('return_step', words.return_step, 2),
    askText('tell', words.tell, 2),
  ],
});

export const trafficLight = defineWord({
  name: 'TrafficLight',
  summary: 'Signs, actions and people for three states, told apart by words and never by colour.',
  props: z.strictObject(partProps('light')),
  specimen: '<TrafficLight id="light" />',
  toNodes: ({ id, label, hint, owner }, context) => {
    const words = context.words.traffic_light;
    return makePart(context, { label, hint }, (inside) =>
      (['green', 'amber', 'red'] as const).flatMap((state): Block[] => {
        const questions = [
          askText('signs', words.signs, 2),
          askText('do', words.do, 2),
          askText('call', words.call, 1),
        ];
        const children = makePart(inside, { label: words[state] }, (light) =>
          makeFields(light, { id: `${id}_${state}`, owner }, questions),
        );
        return [{ type: 'keep', children, at: context.at }];
      }),
    );
  },
});
