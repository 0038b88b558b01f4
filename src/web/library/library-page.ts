import type { LibraryPage, LibraryRow } from '../../browser/library/library-page.ts';
import { fillWords } from '../../model/fill-words.ts';
import { listDownloads } from '../downloads.ts';
import type { PageContext } from '../page-context.ts';
import { dataAddress } from '../page-data.ts';
import type { LibraryEntry } from './library-entries.ts';
import type { LibraryView } from './library-views.ts';
import { nameFacetValue } from './name-facet-value.ts';

/** The words of a row. `lang` is set when its page is in another language. */
export interface DescribedRow {
  title: string;
  purpose: string;
  facts: string;
  href: string;
  lang?: string;
}

export function describeRow(
  entry: LibraryEntry,
  view: Pick<LibraryView, 'facet' | 'value'>,
  context: PageContext,
): DescribedRow {
  const { data, language, links, words } = context;
  const { sheet, stage, minutes, filledBy } = entry;
  const foreign = sheet.lang !== language.tag;
  const place = view.facet === 'program' ? entry.places.find(({ program }) => program === view.value) : undefined;
  const facts = [
    entry.kind === 'article' ? words.program.article : stage && words.stages[stage],
    minutes !== undefined && fillWords(words.library.minutes, { minutes: String(minutes) }),
    filledBy && filledBy !== 'patient' && nameFacetValue('who', filledBy, context),
    foreign && data.site.languages.find(({ tag }) => tag === sheet.lang)!.name,
  ];
  return {
    title: sheet.title,
    purpose: sheet.purpose,
    facts: facts.filter(Boolean).join(' · '),
    href: links.to(place?.path ?? entry.path),
    ...(foreign && { lang: sheet.lang }),
  };
}

/** What a page of the library tells its script. */
export function describeLibraryPage({ language, links, words }: PageContext, view: LibraryView): LibraryPage {
  return {
    index: dataAddress('library', links),
    home: links.page('library'),
    paper: language.papers[0]!,
    chosen: view.facet === undefined ? {} : { [view.facet]: view.value! },
    words: {
      ...pick(words.library, ['found', 'found_one', 'show_found', 'choose', 'chosen', 'chosen_one', 'preview_open']),
      ...pick(words.filling, ['pdf_making', 'pdf_failed', 'pdf_saved']),
      ...pick(words.kept, ['pdf_not_made', 'pdf_zip_saved']),
    },
  };
}

/** All rows of the library for its script. */
export function describeLibraryRows(entries: readonly LibraryEntry[], context: PageContext): LibraryRow[] {
  const { data, links } = context;
  return entries.map((entry) => {
    const { kind, lang, stage, minutes, filledBy, sheet } = entry;
    const { papers } = data.site.languages.find(({ tag }) => tag === sheet.lang)!;
    const row = describeRow(entry, {}, context);
    return {
      ...{ kind, lang, places: entry.places.map(({ program, path }) => ({ program, href: links.to(path) })) },
      ...(stage && { stage }),
      ...(minutes !== undefined && { minutes }),
      ...(filledBy && { filledBy }),
      ...{ title: row.title, purpose: row.purpose, facts: row.facts, href: row.href, foreign: row.lang !== undefined },
      pdf: links.to(listDownloads(sheet, papers, data.facts)[0]!.path),
    };
  });
}

function pick<T extends object, K extends keyof T>(all: T, names: readonly K[]): Pick<T, K> {
  return Object.fromEntries(names.map((name) => [name, all[name]])) as Pick<T, K>;
}
