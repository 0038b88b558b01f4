import type { Library } from './library.ts';
import type { PhaseContent } from './schema/books.ts';

/** Whether only the team sees a sheet or an article. */
export function isForTeam({ worksheets, articles }: Library, content: PhaseContent): boolean {
  return 'article' in content
    ? articles.get(content.article)?.source.value.audience === 'clinician'
    : worksheets.get(content.sheet)?.source.value.filled_by === 'clinician';
}
