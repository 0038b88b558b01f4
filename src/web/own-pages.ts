import type { Library } from '../read/library.ts';
import type { PageFrontMatter } from '../read/schema/front-matter.ts';

/** A page of the site's own, such as about or privacy, in one language. */
export interface OwnPage {
  id: string;
  lang: string;
  title: string;
  description: string;
  audience: PageFrontMatter['audience'];
  /** Path from the content root. */
  file: string;
}

/** Every own page in every language it is written in, by id. */
export function listOwnPages(library: Library): OwnPage[] {
  const defaultLang = library.site.value.default_language;
  return [...library.pages.values()]
    .flatMap(({ id, source, translations }) =>
      [[defaultLang, source] as const, ...translations].map(([lang, { file, value }]) => ({
        id,
        lang,
        title: value.title,
        description: value.description,
        audience: source.value.audience,
        file,
      })),
    )
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
