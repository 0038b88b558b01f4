/**
 * Sees to it that nothing written is lost when the page is left.
 * @param on.isWaiting whether something is not kept yet
 * @param on.flush keeps what is waiting, as far as it can be kept
 * @param on.leave called when the page goes
 */
export function watchLeaving(on: { isWaiting: () => boolean; flush: () => Promise<void>; leave: () => void }): void {
  // A link waits until the last words are kept, which takes a moment.
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
    if (!link || !leadsAway(link, event) || !on.isWaiting()) return;
    event.preventDefault();
    void on.flush().finally(() => location.assign(link.href));
  });
  // Other ways out, and words that cannot be kept: the browser asks.
  addEventListener('beforeunload', (event) => {
    if (!on.isWaiting()) return;
    void on.flush();
    event.preventDefault();
  });
  document.addEventListener('visibilitychange', () => void on.flush());
  addEventListener('pagehide', () => {
    void on.flush();
    on.leave();
  });
  // A page shown again as it was left knows nothing of what was changed since.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload();
  });
}

/** Whether a click on the link replaces this page. */
function leadsAway(link: HTMLAnchorElement, event: MouseEvent): boolean {
  const elsewhere = event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  if (elsewhere || event.defaultPrevented || link.target !== '' || link.hasAttribute('download')) return false;
  return link.protocol.startsWith('http') && link.href.split('#')[0] !== location.href.split('#')[0];
}
