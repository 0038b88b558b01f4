import { z } from 'zod';
import { defineWord } from '../word.ts';

/** More do not stand beside each other on an upright page. */
const MOST = 3;

export const sideBySide = defineWord({
  name: 'SideBySide',
  summary: 'Two or three fields or short parts beside each other; one below the other on a phone and in large print.',
  props: z.strictObject({}),
  specimen:
    '<SideBySide><Scale id="now" label="Now" from={1} to={5} low="Low" high="High" /><Scale id="soon" label="In a month" from={1} to={5} low="Low" high="High" /></SideBySide>',
  toNodes: (_, context, children) => {
    const parts = children.blocks();
    if (parts.length < 2 || parts.length > MOST) {
      context.report({
        rule: 'wrong-children',
        message: `<SideBySide> holds ${parts.length} parts, and two or three stand beside each other.`,
        advice: 'Put two or three fields between its tags, each a part of its own.',
      });
      return [];
    }
    return [{ type: 'columns', columns: parts.map((part) => ({ children: [part] })), at: context.at }];
  },
});
