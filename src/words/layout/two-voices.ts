import { z } from 'zod';
import { defineWord } from '../word.ts';
import { voice } from './voice.ts';

export const twoVoices = defineWord({
  name: 'TwoVoices',
  summary: 'Two sides of one matter beside each other.',
  props: z.strictObject({}),
  specimen: voice.specimen,
  toNodes: (_, context, children) => {
    const blocks = children.blocks();
    const columns = blocks.flatMap((block) => (block.type === 'columns' ? block.columns : []));
    if (columns.length !== 2 || blocks.length !== 2) {
      context.report({
        rule: 'wrong-children',
        message: '<TwoVoices> holds something else than two <Voice>.',
        advice: 'Write <Voice title="…">…</Voice> twice between its tags, and nothing else.',
      });
      return [];
    }
    return [{ type: 'columns', columns, at: context.at }];
  },
});
