/** Where the shell is stored, see SiteFiles. Another path of the same host is another site, with stores of its own. */
export function shellStore(base: string): string {
  return `handrail:${base} shell`;
}

/** Where lies what somebody chose to keep. */
export function keptStore(base: string): string {
  return `handrail:${base} kept`;
}
