import { articleKey } from '../model/article-key.ts';
import type { MyAnswersPage } from '../browser/answers/my-answers-page.ts';
import type { LibraryPrograms, LibrarySheet, SiteLibraryPage } from '../browser/answers/site-library.ts';
import type { SummaryPage } from '../browser/summary/summary-page.ts';
import { pdfPath } from '../model/address.ts';
import type { Sheet } from '../model/node.ts';
import { listFaces } from '../paper/jobs/paper-jobs.ts';
import { localeOf } from './format-day.ts';
import type { PageContext } from './page-context.ts';
import { dataAddress, PAGE_DATA } from './page-data.ts';
import { storeName } from './sheet-page.ts';

/** What the page of kept answers tells its script. */
export function describeMyAnswers(context: PageContext): MyAnswersPage {
  const { read, kept, filling } = context.words;
  return { library: describeLibrary(context), words: { ...filling, ...kept, ...read } };
}

/** What the page for somebody else tells its script. */
export function describeSummary(context: PageContext): SummaryPage {
  const { filling, kept, read, summary } = context.words;
  const { wrong_passphrase, pdf_making, pdf_failed, pdf_letters, pdf_page_of, pdf_saved } = filling;
  return {
    library: describeLibrary(context),
    words: {
      ...{ ...summary, wrong_passphrase, of_copy: kept.of_copy, copy_further: read.copy_further },
      ...{ pdf_making, pdf_failed, pdf_letters, pdf_page_of, pdf_saved },
    },
  };
}

/** What the pages of answers hold of the site. */
export function describeLibrary(context: PageContext): SiteLibraryPage {
  const { data, language, links } = context;
  return {
    store: storeName(context),
    base: data.base,
    language: language.tag,
    locale: localeOf(language),
    index: dataAddress('my-answers', links),
    others: data.pages.flatMap(({ key, lang, path }) =>
      key === 'my-answers' && lang !== language.tag
        ? { language: lang, index: links.to(path + PAGE_DATA['my-answers']) }
        : [],
    ),
  };
}

/** The sheets and books of the programs, and the articles, for the pages of answers. */
export function describePrograms(context: PageContext): LibraryPrograms {
  const { data, composition, language, links, words } = context;
  const { diaryDays } = data.outlines[language.tag]!;
  const describe = (sheet: Sheet, days: number | undefined): LibrarySheet => {
    const face = listFaces(language.papers, sheet).find(
      ({ edition, size }) => edition === 'fillable' && size === 'standard',
    );
    const about = {
      ...{ title: sheet.title, version: sheet.status.version, href: links.sheet(sheet) },
      ...(sheet.filledBy === 'relative' && { byRelative: true as const }),
      ...(sheet.shared && { shared: true as const }),
      ...(days !== undefined && { diaryDays: days }),
    };
    return face ? { ...about, pdf: links.to(pdfPath(sheet, face)) } : about;
  };
  const articles = composition.articles.flatMap(({ patient }) => patient ?? []);
  const ofPrograms = composition.programs.map(({ program, sheets, workbooks }): LibraryPrograms[number] => {
    const shown = sheets.flatMap(({ patient }) => patient ?? []);
    const books = workbooks.map(({ key }) => key);
    const days = diaryDays[program.id]!;
    const described = shown.map((sheet): [string, LibrarySheet] => [sheet.key, describe(sheet, days[sheet.key])]);
    return [program.id, { title: program.title, sheets: described, books }];
  });
  const described = articles.map((article): [string, LibrarySheet] => [
    articleKey(article.key),
    describe(article, undefined),
  ]);
  return [...ofPrograms, ['', { title: words.articles.title, sheets: described, books: [] }]];
}
