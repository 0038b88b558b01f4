/** Something on a page that is not where, or not as large, as it should be. */
export interface LayoutFault {
  rule: LayoutRule;
  /** From 1. */
  page: number;
  /** The words or the field it is about. */
  text: string;
  /** What is wrong with them. */
  message: string;
}

export const LAYOUT_RULES = [
  'text-place',
  'text-cut',
  'text-overlap',
  'widget-overlap',
  'heading-alone',
  'label-alone',
  'stranded-line',
  'row-split',
  'text-loose',
  'reading-order',
  'text-size',
  'widget-size',
] as const;
export type LayoutRule = (typeof LAYOUT_RULES)[number];

/** A point as people read it: to a tenth. */
export function inPoints(length: number): string {
  return `${Math.round(length * 10) / 10} pt`;
}
