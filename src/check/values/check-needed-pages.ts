import type { Library } from '../../read/library.ts';
import { warningAt } from '../../problem/problem-at.ts';
import type { Problem } from '../../problem/problem.ts';

/** Pages of the site's own that the law of many countries asks for, such as the GDPR and § 5 DDG in Germany. */
const NEEDED = {
  privacy: 'says what happens to what people write here',
  imprint: 'says who publishes the site and how to reach them',
};

/** The publisher has the pages that readers, and often the law, look for. */
export function checkNeededPages({ site, pages, unread }: Library): Problem[] {
  return Object.entries(NEEDED).flatMap(([id, what]) => {
    // A page that could not be read is told as such.
    if (pages.has(id) || [...unread].some((file) => file.startsWith(`content/pages/${id}.`))) return [];
    return [
      warningAt(
        site.placeOf(['publisher']),
        'missing-page',
        `The site has no page that ${what}.`,
        `Write content/pages/${id}.mdx, with "title" and "description" above its words.`,
      ),
    ];
  });
}
