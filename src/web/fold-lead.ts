import { fieldsOf } from '../model/fields-of.ts';
import { inlineText } from '../model/inline-text.ts';
import type { Block } from '../model/node.ts';
import { blocksOf, inlinesOf } from '../model/walk-tree.ts';

/** A sheet's body as its page shows it. */
export interface FoldedBody {
  /** What stands open before the first question. */
  shown: Block[];
  /** What is to be read before it, and can be opened; empty where it is short. */
  folded: Block[];
  /** From the first question on, with the heading above it. */
  rest: Block[];
}

/** So much may stand before the first question of a sheet on a phone, in lines. */
const MOST_LINES = 5;
/** Letters in a line on a phone. */
const LINE = 36;

/**
 * Leaves the first question of a sheet on the first screen of a phone: of a longer text before it the first short
 * paragraph stays, and what is about safety. The heading of the first question stays with it.
 */
export function foldLead(body: readonly Block[]): FoldedBody {
  const first = body.findIndex((block) => fieldsOf([block], { carried: true }).length > 0);
  const lead = body.slice(0, Math.max(0, first));
  while (lead.at(-1)?.type === 'heading') lead.pop();
  const rest = body.slice(lead.length);
  if (countLines(lead) <= MOST_LINES) return { shown: lead, folded: [], rest };
  const stays = (block: Block, at: number) =>
    isAboutSafety(block) || (at === 0 && block.type === 'paragraph' && countLines([block]) < MOST_LINES);
  return {
    shown: lead.filter(stays),
    folded: lead.filter((block, at) => !stays(block, at)),
    rest,
  };
}

function isAboutSafety(block: Block): boolean {
  return blocksOf([block]).some((one) => one.type === 'callout' && one.kind === 'safety');
}

/** About how many lines some blocks take; what is no text counts as one that is never short. */
function countLines(blocks: readonly Block[]): number {
  const lines = blocksOf(blocks).map((block) => {
    if (block.type === 'figure') return MOST_LINES + 1;
    return inlinesOf(block).reduce((sum, inlines) => sum + Math.ceil(inlineText(inlines).length / LINE), 0);
  });
  return lines.reduce((sum, count) => sum + count, 0);
}
