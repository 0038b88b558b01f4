import type { GoOnPage } from '../browser/go-on/go-on-page.ts';
import { localeOf } from './format-day.ts';
import type { PageContext } from './page-context.ts';
import { storeName } from './sheet-page.ts';

/** What pages that say where one was tell their script. */
export function describeGoOn(context: PageContext): GoOnPage {
  const { data, composition, language, words } = context;
  const { diaryDays } = data.outlines[language.tag]!;
  return {
    store: storeName(context),
    base: data.base,
    defaultLang: data.site.default_language,
    locale: localeOf(language),
    programs: composition.programs.map(({ program }) => [program.id, Object.entries(diaryDays[program.id]!)]),
    words: words.go_on,
  };
}
