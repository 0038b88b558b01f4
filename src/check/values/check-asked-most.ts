import { errorAt } from '../../problem/problem-at.ts';
import type { Problem } from '../../problem/problem.ts';
import type { Library } from '../../read/library.ts';
import { unknownReferences } from './unknown-reference.ts';

/** The articles of the first page exist, each once, and are for patients. */
export function checkAskedMost({ articles, site, unread }: Library): Problem[] {
  const named = site.value.asked_most;
  const known = [...articles.keys()];
  const wrong = named.flatMap((id, index): Problem[] => {
    const at = site.placeOf(['asked_most', index]);
    if (named.indexOf(id) < index)
      return [errorAt(at, 'duplicate-id', `The article "${id}" is named twice.`, 'Delete one of the two.')];
    if (articles.get(id)?.source.value.audience !== 'clinician') return [];
    const message = `The article "${id}" is for clinicians, so patients cannot be sent to it.`;
    return [errorAt(at, 'link-for-clinicians', message, 'Name an article that patients read, or delete this one.')];
  });
  // An article that could not be read is no article that does not exist.
  const missing = [...unread].some((file) => file.startsWith('content/articles/'))
    ? []
    : unknownReferences(site, ['asked_most'], 'article', named, known);
  return [...missing, ...wrong];
}
