/** An author's text in quotation marks, on one line and at most about 60 characters long. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return `"${line.length > 60 ? `${line.slice(0, 57)}…` : line}"`;
}

/** `"a"`, `"a" or "b"`, `"a", "b" or "c"`. */
export function quoteList(items: readonly string[], last: 'and' | 'or'): string {
  const quoted = items.map(quote);
  if (quoted.length < 2) return quoted.join('');
  return `${quoted.slice(0, -1).join(', ')} ${last} ${quoted.at(-1)}`;
}
