import type { Stage } from './node.ts';

/** The ground of a stage and the ink upon it, `#rrggbb`. */
export type StageColours = Record<Stage, { tint: string; deep: string }>;

/** What a publisher has who chooses none. In grey all grounds are alike: a stage is told by number, word, sign and place. */
export const STAGE_COLOURS: StageColours = {
  'what-matters': { tint: '#ffe7d7', deep: '#703f19' },
  goal: { tint: '#f7ecd3', deep: '#604a02' },
  plan: { tint: '#e1f3dd', deep: '#32582a' },
  do: { tint: '#d4f5f0', deep: '#00594f' },
  'look-back': { tint: '#d9f1ff', deep: '#155276' },
  decide: { tint: '#eee9ff', deep: '#514376' },
  'keep-going': { tint: '#ffe4ea', deep: '#733747' },
};
