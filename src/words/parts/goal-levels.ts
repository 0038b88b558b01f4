import type { Ui } from '../../read/schema/ui.ts';
import type { Option } from '../../model/node.ts';

const LEVELS = ['minus2', 'minus1', 'zero', 'plus1', 'plus2'] as const;

/** The five levels of goal attainment, the lowest first. */
export function listGoalLevels({ goal_levels: words }: Ui['vocabulary']): Option[] {
  return LEVELS.map((id) => ({ id, label: words[id] }));
}
