/** Says something to those who listen, once; the page has a place for it that is not seen. */
export function announce(words: string): void {
  const live = document.getElementById('page__live');
  if (live) live.textContent = words;
}
