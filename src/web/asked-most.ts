import type { Sheet } from '../model/node.ts';
import type { PageContext } from './page-context.ts';

/** How many a reader is offered before the list of all. */
const OFFERED = 4;

/** The articles a publisher names as asked for most, or else the first ones; only those patients read in this language. */
export function listAskedMost({ composition, data }: Pick<PageContext, 'composition' | 'data'>): Sheet[] {
  const articles = composition.articles.flatMap(({ patient }) => patient ?? []);
  const named = data.site.asked_most.flatMap((id) => articles.find((article) => article.id === id) ?? []);
  return (named.length > 0 ? named : articles).slice(0, OFFERED);
}
