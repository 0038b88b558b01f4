import type { Library } from '../../read/library.ts';
import { warningAt } from '../../problem/problem-at.ts';
import type { Problem } from '../../problem/problem.ts';

/** Every article names what it rests on. */
export function checkSources({ articles }: Library): Problem[] {
  return [...articles.values()]
    .filter(({ source }) => source.value.sources.length === 0)
    .map(({ source }) =>
      warningAt(
        source.placeOf(['sources']),
        'missing-sources',
        'The article names no source, so no reader can check what it claims.',
        'Add "sources:" to the front matter.',
      ),
    );
}
