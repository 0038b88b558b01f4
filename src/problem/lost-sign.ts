/**
 * A sign without a form on paper or screen: a control character that is neither a tab nor the end of a line, or �; an end of a
 * line or paragraph that only some programs know; and what turns the words behind it around, letter by letter.
 */
export const LOST_SIGN = /[^\P{Cc}\n\t]|[\uFFFD\u2028\u2029\u202D\u202E]|\p{Cs}/u;

/** What is wrong with such a sign and what to do. */
export function explainLostSign(sign: string): { rule: string; message: string; advice: string } {
  const code = sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  return {
    rule: 'no-sign',
    message: `The character U+${code} stands here, which is no sign that could be printed.`,
    advice: 'Take it out, or write the sign that is meant.',
  };
}
