import type { GoOnPage, SheetOnPath } from '../browser/go-on/go-on-page.ts';
import type { ComposedProgram } from '../compose/composition.ts';
import { compact } from '../model/compact.ts';
import { localeOf } from './format-day.ts';
import { listPath } from './next-on-path.ts';
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
    programs: composition.programs.map((composed) => ({
      id: composed.program.id,
      diaries: Object.entries(diaryDays[composed.program.id]!),
      path: listSheetsOnPath(composed, context),
    })),
    words: { ...words.go_on, then: words.sheet.then },
  };
}

function listSheetsOnPath(composed: ComposedProgram, context: PageContext): SheetOnPath[] {
  return listPath(composed, context)
    .filter(({ sheet }) => sheet.kind === 'sheet')
    .map(({ sheet, href, lang }) => compact({ sheet: sheet.key, title: sheet.title, href, lang }));
}
