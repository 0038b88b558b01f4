/** Not more of an answer than is needed to find it, in quotation marks and on one line. */
export function quote(text: string): string {
  const line = toPrintable(text.replace(/\s+/g, ' '));
  const letters = [...line];
  return `“${letters.length > 60 ? `${letters.slice(0, 60).join('')}…` : line}”`;
}

/** A text that a terminal shows and never obeys: U+FFFD stands for control characters, and for those that turn the order of letters. */
export function toPrintable(text: string): string {
  return text.replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}
