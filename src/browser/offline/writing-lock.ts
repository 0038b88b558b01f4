/** The lock that a page holds while somebody writes on it. */
export function writingLock(base: string): string {
  return `handrail:${base} writing`;
}

/** From now on, until the page goes, no new version of the site takes over. */
export function holdVersion(base: string): void {
  void navigator.locks.request(writingLock(base), { mode: 'shared' }, () => new Promise(() => undefined));
}
