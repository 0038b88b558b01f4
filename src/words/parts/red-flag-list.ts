import type { List } from '../../model/node.ts';
import type { RedFlag } from '../word-context.ts';

/** Signs, each with what to do about it: the one form in which sheets, articles and workbooks tell them. */
export function makeRedFlagList(flags: readonly RedFlag[]): List {
  return {
    type: 'list',
    ordered: false,
    items: flags.map(({ sign, action }) => [
      {
        type: 'paragraph',
        children: [
          { type: 'strong', children: [{ type: 'text', text: sign }] },
          { type: 'text', text: ` ${action}` },
        ],
      },
    ]),
  };
}
