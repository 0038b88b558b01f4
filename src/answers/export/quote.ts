import { toPrintable } from '../../model/to-printable.ts';

/** Not more of an answer than is needed to find it, in quotation marks and on one line. */
export function quote(text: string): string {
  const line = toPrintable(text.replace(/\s+/g, ' '));
  const letters = [...line];
  return `“${letters.length > 60 ? `${letters.slice(0, 60).join('')}…` : line}”`;
}
