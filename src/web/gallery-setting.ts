import { composeHelpByKind } from '../compose/help-by-kind.ts';
import type { LanguageComposition } from '../compose/composition.ts';
import type { LanguageSetting } from '../compose/language-setting.ts';
import { readSiteValues } from '../compose/site-values.ts';
import type { SiteData } from './site-data.ts';

/** Signs that a specimen shows. */
const SHOWN = 2;

/** The default language of a site, in which its gallery is composed. */
export function galleryLanguage({ site, composition }: SiteData): LanguageComposition {
  return composition.languages.find(({ language }) => language.tag === site.default_language)!;
}

/** What the specimens and sheets of the gallery are composed with. */
export function makeGallerySetting(data: SiteData): LanguageSetting {
  const { language, ui, programs, crisisShort } = galleryLanguage(data);
  return {
    language,
    defaultLanguage: data.site.default_language,
    words: ui.vocabulary,
    instruments: {
      known: new Map([...data.library.instruments].map(([key, { value }]) => [key, value])),
      crisis: crisisShort,
    },
    redFlags: programs[0]?.redFlags.slice(0, SHOWN) ?? [],
    help: composeHelpByKind(data.site, language, ui.vocabulary),
    site: readSiteValues(data.site),
  };
}
