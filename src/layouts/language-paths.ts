import { loadSite } from '../web/load-site.ts';
import type { LanguageComposition } from '../compose/composition.ts';

/** The value of `[...lang]` in an address: none for the default language. */
export function langParam(lang: string, defaultLang: string): string | undefined {
  return lang === defaultLang ? undefined : lang.toLowerCase();
}

/** `getStaticPaths` of a page that each language has once or, with `each`, several times. */
export async function listLanguagePaths<P extends Record<string, string>>(
  each: (language: LanguageComposition) => P[],
): Promise<{ params: P & { lang: string | undefined }; props: P & { lang: string } }[]> {
  const { site, composition } = await loadSite();
  return composition.languages.flatMap((language) =>
    each(language).map((params) => ({
      params: { ...params, lang: langParam(language.language.tag, site.default_language) },
      props: { ...params, lang: language.language.tag },
    })),
  );
}
