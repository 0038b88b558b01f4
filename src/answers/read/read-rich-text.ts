import { SaxesParser } from 'saxes';

/** Elements that end a line. */
export const ENDS_LINE: ReadonlySet<string> = new Set(['p', 'br', 'div']);

/** The words of a rich text string (ISO 32000-1, 12.7.3.4), a line for each paragraph; as far as it is XML. */
export function readRichText(xml: string): string {
  let words = '';
  const parser = new SaxesParser({ xmlns: true });
  parser.on('text', (text) => (words += text));
  parser.on('cdata', (text) => (words += text));
  parser.on('closetag', ({ local }) => {
    if (ENDS_LINE.has(local)) words += '\n';
  });
  parser.on('error', () => undefined);
  parser.write(xml).close();
  return words.trim();
}
