/** What stands before the id of an article in the names of its fields. */
const PREFIX = 'article-';

/** The key of the sheet that the answers to an article belong to. */
export function articleKey(article: string): string {
  return `${PREFIX}${article}`;
}

/** The article of such a key. */
export function articleOf(key: string): string {
  return key.slice(PREFIX.length);
}
