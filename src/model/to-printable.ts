/** A text that a terminal shows and never obeys: U+FFFD stands for control characters, and for those that turn the order of letters. */
export function toPrintable(text: string): string {
  return text.replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}
