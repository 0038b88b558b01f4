import type { GoOnPage } from '../browser/go-on/go-on-page.ts';
import { countDiaryDays } from './count-diary-days.ts';
import { localeOf } from './format-day.ts';
import type { PageContext } from './page-context.ts';
import { storeName } from './sheet-page.ts';

/** What pages that say where one was tell their script. */
export function describeGoOn(context: PageContext): GoOnPage {
  const { data, composition, language, words } = context;
  return {
    store: storeName(context),
    base: data.base,
    defaultLang: data.site.default_language,
    locale: localeOf(language),
    programs: composition.programs.map(({ program, sheets }) => [
      program.id,
      sheets.flatMap(({ patient }) => {
        const days = patient && countDiaryDays(patient);
        return days === undefined ? [] : [[patient!.key, days] as [string, number]];
      }),
    ]),
    words: words.go_on,
  };
}
