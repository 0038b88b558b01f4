/** What help there is, as a link names it: `safety:violence`. The order is that of the safety page. */
export const HELP_KINDS = ['emergency', 'crisis', 'medical', 'poison', 'violence', 'complaints'] as const;

export type HelpKind = (typeof HELP_KINDS)[number];

export function isHelpKind(text: string): text is HelpKind {
  return HELP_KINDS.some((kind) => kind === text);
}

/** Kinds that a region lists lines of; its emergency number is a key of its own. */
export const LINE_KINDS = ['crisis', 'medical', 'poison', 'violence', 'complaints'] as const satisfies HelpKind[];

export type LineKind = (typeof LINE_KINDS)[number];

/** Where a kind stands on the safety page. Emergency numbers stand with the crisis lines of their region. */
export function helpAnchor(kind: HelpKind): string {
  return kind === 'emergency' ? 'crisis' : kind;
}
