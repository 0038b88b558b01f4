import type { PhaseContent } from './schema/books.ts';
import type { Phase, Program } from './schema/program.ts';
import { formatSheetReference, type SheetUse } from './sheet-reference.ts';

/** The lists in which a phase names its contents, in the order in which they follow each other. */
const LISTS = ['contents', 'core', 'more', 'clinic'] as const;

/** A content of a phase, and where it stands below the phase. */
export interface PlacedContent {
  content: PhaseContent;
  path: [list: (typeof LISTS)[number], index: number];
}

/** What stands in the patient's book. */
export function listCore({ contents = [], core }: Phase): PhaseContent[] {
  return [...contents, ...core];
}

/** What stands alone in the library: what one may choose, and what the clinic hands out. */
function listLibrary({ more, clinic }: Phase): PhaseContent[] {
  return [...more, ...clinic];
}

/** All that a phase offers, in the order in which its answers may build on each other. */
export function listContents(phase: Phase): PhaseContent[] {
  return [...listCore(phase), ...listLibrary(phase)];
}

export function placeContents(phase: Phase): PlacedContent[] {
  return LISTS.flatMap((list) =>
    (phase[list] ?? []).map((content, index): PlacedContent => ({ content, path: [list, index] })),
  );
}

/** `article:sleep`, `sheet:my-goals`, `sheet:review@week-4`. */
export function nameContent(content: PhaseContent): string {
  if ('article' in content) return `article:${content.article}`;
  const { sheet: id, occasion } = content;
  return `sheet:${formatSheetReference(occasion === undefined ? { id } : { id, occasion: { id: occasion } })}`;
}

/** Every sheet of a program, in the order of its phases. */
export function listSheetUses({ phases }: Program): SheetUse[] {
  const uses = new Map<string, SheetUse>();
  for (const content of phases.flatMap(listContents)) {
    if (!('sheet' in content)) continue;
    const { sheet: id, occasion } = content;
    const use: SheetUse = occasion === undefined ? { id } : { id, occasion: { id: occasion } };
    uses.set(formatSheetReference(use), use);
  }
  return [...uses.values()];
}
