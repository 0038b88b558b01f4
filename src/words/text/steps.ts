import { z } from 'zod';
import { defineWord } from '../word.ts';

export const steps = defineWord({
  name: 'Steps',
  summary: 'Things to do one after the other, written as one numbered list.',
  props: z.strictObject({}),
  specimen: '<Steps>\n\n1. Think of a day.\n2. Write down what you did.\n\n</Steps>',
  toNodes: (_, context, children) => {
    const [list, ...more] = children.blocks();
    if (list?.type === 'list' && list.ordered && more.length === 0)
      return [{ type: 'steps', items: list.items, at: context.at }];
    context.report({
      rule: 'wrong-children',
      message: '<Steps> holds something else than one numbered list.',
      advice:
        'Begin each step with its number on a line of its own: 1. Think of a day. Put all else before or after <Steps>.',
    });
    return [];
  },
});
