import type { MyAnswersPage } from '../browser/answers/my-answers-page.ts';
import type { ReadPartWords } from '../browser/answers/read-answers-part.ts';
import type { SiteLibrary } from '../browser/answers/site-library.ts';
import { listDownloads } from './downloads.ts';
import { localeOf } from './format-day.ts';
import type { PageContext } from './page-context.ts';
import { storeName } from './sheet-page.ts';

/** What the page of kept answers tells its script. */
export function describeMyAnswers(context: PageContext): MyAnswersPage {
  const { read, kept, filling } = context.words;
  return { library: describeLibrary(context), words: { ...filling, ...kept, ...read } };
}

/** What the page that reads filled files tells its script. */
export function describeReading(context: PageContext): {
  library: SiteLibrary;
  words: ReadPartWords & { differences: string };
} {
  return { library: describeLibrary(context), words: context.words.read };
}

function describeLibrary(context: PageContext): SiteLibrary {
  const { data, composition, language, links } = context;
  const programs = composition.programs.map(({ program, sheets, workbooks }) => {
    const shown = sheets.flatMap(({ patient }) => patient ?? []);
    const workbook = workbooks.find(({ audience }) => audience === 'patient');
    const pdf =
      workbook &&
      listDownloads(workbook, language.papers, data.facts).find(
        ({ face }) => face.edition === 'fillable' && face.size === 'standard',
      );
    const known = {
      title: program.title,
      ...(workbook && pdf && { workbook: links.to(pdf.path), workbookTitle: workbook.title }),
      sheets: Object.fromEntries(
        shown.map((sheet) => [
          sheet.key,
          { title: sheet.title, version: sheet.status.version, href: links.sheet(sheet) },
        ]),
      ),
    };
    return [program.id, known] as const;
  });
  return {
    store: storeName(context),
    base: data.base,
    language: language.tag,
    locale: localeOf(language),
    programs: Object.fromEntries(programs),
  };
}
