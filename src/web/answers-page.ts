import type { MyAnswersPage } from '../browser/answers/my-answers-page.ts';
import type { LibrarySheet, SiteLibraryData } from '../browser/answers/site-library.ts';
import type { Sheet } from '../model/node.ts';
import { countDiaryDays } from './count-diary-days.ts';
import { listDownloads } from './downloads.ts';
import { localeOf } from './format-day.ts';
import type { PageContext } from './page-context.ts';
import { storeName } from './sheet-page.ts';

/** What the page of kept answers tells its script. */
export function describeMyAnswers(context: PageContext): MyAnswersPage {
  const { read, kept, filling } = context.words;
  return { library: describeLibrary(context), words: { ...filling, ...kept, ...read } };
}

/** What the pages of answers know of the site. */
export function describeLibrary(context: PageContext): SiteLibraryData {
  const { data, composition, language, links } = context;
  const describe = (sheet: Sheet): LibrarySheet => {
    const pdf = listDownloads(sheet, language.papers, data.facts).find(
      ({ face }) => face.edition === 'fillable' && face.size === 'standard',
    );
    const days = countDiaryDays(sheet);
    const about = {
      ...{ title: sheet.title, version: sheet.status.version, href: links.sheet(sheet) },
      ...(sheet.shared && { shared: true as const }),
      ...(days !== undefined && { diaryDays: days }),
    };
    return pdf ? { ...about, pdf: links.to(pdf.path) } : about;
  };
  return {
    store: storeName(context),
    base: data.base,
    language: language.tag,
    locale: localeOf(language),
    programs: composition.programs.map(({ program, sheets, workbooks }) => {
      const shown = sheets.flatMap(({ patient }) => patient ?? []);
      const books = workbooks.map(({ key }) => key);
      return [program.id, { title: program.title, sheets: shown.map((sheet) => [sheet.key, describe(sheet)]), books }];
    }),
  };
}
