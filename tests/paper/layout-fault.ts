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

/** What holds on every page, by the name of the rule. */
export const LAYOUT_RULES = {
  'text-place': 'all words and boxes lie within the content of their page',
  'text-cut': 'no line or edge crosses words',
  'text-overlap': 'no words cover other words',
  'widget-overlap': 'no place to answer covers another or words',
  'heading-alone': 'no heading is the last on its page',
  'label-alone': 'no label is the last on its page',
  'stranded-line': 'no single line is parted from its paragraph',
  'page-stub': 'no page holds but a line or two',
  'row-split': 'no row of a table goes on on another page',
  'text-loose': 'all words stand in a paragraph, a heading, a list item or a cell',
  'reading-order': 'words are read in the order they stand in',
  'text-size': 'no letters are smaller than they may be',
  'widget-size': 'no box is too small to touch or to write in',
} as const;
export type LayoutRule = keyof typeof LAYOUT_RULES;

/** A point as people read it: to a tenth. */
export function inPoints(length: number): string {
  return `${Math.round(length * 10) / 10} pt`;
}
