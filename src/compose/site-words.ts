import type { Site } from '../read/schema/site.ts';

interface SiteWords {
  text: string;
  /** The language they are in. */
  lang: string;
}

/** Words of site.yaml for the readers of a language; where there are none, those in the default language. */
export function siteWords(site: Site, key: 'tagline' | 'disclaimer' | 'other_formats', tag: string): SiteWords {
  return inLanguageOrDefault(site, site[key], tag);
}

/** What others may do with the texts, if the publisher says so. */
export function siteLicence(site: Site, tag: string): SiteWords | undefined {
  const { licence } = site;
  if (licence === undefined) return undefined;
  return typeof licence === 'string' ? { text: licence, lang: tag } : inLanguageOrDefault(site, licence, tag);
}

function inLanguageOrDefault(site: Site, words: Record<string, string>, tag: string): SiteWords {
  const lang = Object.hasOwn(words, tag) ? tag : site.default_language;
  return { text: words[lang] ?? '', lang };
}
