import { BARRIERS } from './barriers.ts';
import type { Capability } from './capability.ts';
import { DAILY_LIFE } from './daily-life.ts';
import { GOALS } from './goals.ts';
import { MEANING } from './meaning.ts';
import { REINTEGRATION } from './reintegration.ts';
import { REVIEW } from './review.ts';
import { SAFETY } from './safety.ts';
import { WHOLE_LIFE } from './whole-life.ts';

/** All that goal setting in rehabilitation asks of a program, C01 to C72, each told from trees and data alone. */
export const CAPABILITIES: readonly Capability[] = [
  ...MEANING,
  ...GOALS,
  ...BARRIERS,
  ...DAILY_LIFE,
  ...SAFETY,
  ...REVIEW,
  ...REINTEGRATION,
  ...WHOLE_LIFE,
];
