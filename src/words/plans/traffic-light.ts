import { z } from 'zod';
import type { Block } from '../../model/node.ts';
import { defineWord } from '../word.ts';
import { makeFields, makePart, partProps } from '../parts/field-list.ts';
import { askText } from '../parts/question.ts';

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
