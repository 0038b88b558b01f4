import { inlineText } from '../../model/inline-text.ts';
import type { Heading, Sheet } from '../../model/node.ts';
import { errorAt } from '../../problem/problem-at.ts';
import type { Problem } from '../../problem/problem.ts';
import { blocksOf, startOf } from '../../model/walk-tree.ts';

/** Headings have words, each its own, and no level is left out on the way down: a screen reader's user moves by them. */
export function checkHeadings(sheet: Sheet): Problem[] {
  const headings = blocksOf(sheet.body).filter((block): block is Heading => block.type === 'heading');
  const seen = new Set<string>();
  let above = 1;
  return headings.flatMap((heading): Problem[] => {
    const place = heading.at ?? startOf(sheet);
    const words = inlineText(heading.children).trim();
    const problems: Problem[] = [];
    if (words === '')
      problems.push(
        errorAt(
          place,
          'empty-heading',
          'This heading has no words.',
          'Write what the part below it is about, or delete the heading.',
        ),
      );
    if (words !== '' && seen.has(words.toLowerCase())) {
      problems.push(
        errorAt(
          place,
          'duplicate-heading',
          `The heading "${words}" stands twice in this sheet, so a list of headings does not tell the two apart.`,
          'Give this one words of its own.',
        ),
      );
    }
    seen.add(words.toLowerCase());
    if (heading.level > above + 1) {
      const right = above + 1;
      const before = above === 1 ? 'only the title stands above it' : `the one above it is of level ${above}`;
      problems.push(
        errorAt(
          place,
          'heading-order',
          `The heading "${words}" is of level ${heading.level}, but ${before}.`,
          `Write it with ${'#'.repeat(right)}, or add the heading between.`,
        ),
      );
    }
    above = heading.level;
    return problems;
  });
}
