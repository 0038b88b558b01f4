/** What kind of page a result of the search is, by the key of the page; undefined for those that need no word. */
export function searchKindOf(pageKey: string | undefined): 'sheet' | 'article' | 'program' | 'word' | undefined {
  const [kind, of] = pageKey?.split(':') ?? [];
  if (kind === 'sheet') return of === 'articles' ? 'article' : 'sheet';
  if (kind === 'program' || kind === 'goals') return 'program';
  return kind === 'glossary' ? 'word' : undefined;
}
