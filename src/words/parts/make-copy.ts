import { accessibleName } from '../../model/accessible-name.ts';
import type { TextField } from '../../model/node.ts';
import type { WordContext } from '../word-context.ts';

/** The field as far as its own template knows it; the room and owner of the original come once all sheets are there. */
export function makeCopy(context: WordContext, name: string, label: string): TextField {
  const spoken = accessibleName(context.group, label);
  return { name, label, accessibleName: spoken, owner: context.owner, kind: 'text', lines: 1, at: context.at };
}
