import type { LaidOutPage } from './read-laid-out-pages.ts';

type Text = LaidOutPage['texts'][number];

/** The words of a page that are no decoration, those of a line together. */
export function groupLines({ texts }: LaidOutPage): Text[][] {
  const lines: [first: Text, ...more: Text[]][] = [];
  for (const text of texts) {
    if (text.mcid === undefined || text.text.trim() === '') continue;
    const line = lines.find(([first]) => Math.abs(first.baseline - text.baseline) < 1);
    if (line) line.push(text);
    else lines.push([text]);
  }
  return lines;
}
