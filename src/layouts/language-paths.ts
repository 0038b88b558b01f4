import type { Site } from '../read/schema/site.ts';
import { loadSite } from '../web/load-site.ts';
import type { LanguageComposition } from '../compose/composition.ts';

/** The value of `[...lang]` in an address: none for the default language. */
export function langParam(lang: string, defaultLang: string): string | undefined {
  return lang === defaultLang ? undefined : lang.toLowerCase();
}

/** The language tag of a value of `[...lang]`; the default language for an address without one, or with another. */
export function tagOfParam(param: string | undefined, site: Site): string {
  const found = site.languages.find(({ tag }) => tag.toLowerCase() === param);
  return found?.tag ?? site.default_language;
}

/** `getStaticPaths` of a page that each language has once or, with `each`, several times. */
export async function listLanguagePaths<P extends Record<string, string>>(
  each: (language: LanguageComposition) => P[],
): Promise<{ params: P & { lang: string | undefined } }[]> {
  const { site, composition } = await loadSite();
  return composition.languages.flatMap((language) =>
    each(language).map((params) => ({
      params: { ...params, lang: langParam(language.language.tag, site.default_language) },
    })),
  );
}
