import { articleKey } from '../model/article-key.ts';
import type { SheetPage } from '../browser/controls/sheet-page.ts';
import { sheetOf } from '../model/field-name.ts';
import { fieldsOf } from '../model/fields-of.ts';
import type { Sheet } from '../model/node.ts';
import { sayDateFormat } from '../words/fields/date-field.ts';
import { countDiaryDays } from './count-diary-days.ts';
import { localeOf } from './format-day.ts';
import type { PageContext } from './page-context.ts';

/** The database of the site on a reader's device, named after the path the site is served under. */
export function storeName(context: PageContext): string {
  return `handrail:${context.data.base}`;
}

/** What the script of a sheet's page must know; undefined for a sheet with nothing to fill in. */
export function describeSheetPage(context: PageContext, sheet: Sheet, all: readonly Sheet[]): SheetPage | undefined {
  const names = fieldsOf(sheet.body, { carried: true }).map(({ name }) => name);
  if (names.length === 0) return undefined;
  const keyOf = ({ kind, key }: Sheet) => (kind === 'article' ? articleKey(key) : key);
  const keys = new Set([keyOf(sheet), ...names.map(sheetOf)]);
  const { language, words } = context;
  return {
    store: storeName(context),
    program: sheet.program ?? '',
    sheet: keyOf(sheet),
    language: sheet.lang,
    locale: localeOf(language),
    dateFormat: sayDateFormat({ language, words: context.composition.ui.vocabulary }),
    decimal: language.number_format.decimal,
    sheets: Object.fromEntries(
      all
        .filter((one) => keys.has(keyOf(one)))
        .map((one) => [keyOf(one), { title: one.title, version: one.status.version }]),
    ),
    diaryDays: countDiaryDays(sheet),
    words: { ...words.filling, next_week: words.go_on.next_week },
  };
}
