/** What the pages that read and list answers know of the site. Keys come from files too, so they are looked up in maps. */
export interface SiteLibrary {
  store: string;
  /** Path of the site; begins and ends with `/`. */
  base: string;
  /** BCP 47 tag of the page, and the locale its days are written in. */
  language: string;
  locale: string;
  /** Programs in the language of the page, by id. */
  programs: ReadonlyMap<string, LibraryProgram>;
}

interface LibraryProgram {
  title: string;
  /** By key, in the order of the workbook. */
  sheets: ReadonlyMap<string, LibrarySheet>;
}

export interface LibrarySheet {
  title: string;
  version: string;
  /** Address of its page. */
  href: string;
  /** Address of its fillable PDF, where it has one. */
  pdf?: string;
}

/** The same as JSON, in `data-page`. */
export interface SiteLibraryData extends Omit<SiteLibrary, 'programs'> {
  programs: [id: string, program: { title: string; sheets: [key: string, sheet: LibrarySheet][] }][];
}

export function readSiteLibrary({ programs, ...site }: SiteLibraryData): SiteLibrary {
  return {
    ...site,
    programs: new Map(programs.map(([id, { title, sheets }]) => [id, { title, sheets: new Map(sheets) }])),
  };
}

/** The title of a sheet in the language of the page; undefined where the site does not have it. */
export function findTitle({ programs }: SiteLibrary, program: string, sheet: string): string | undefined {
  return programs.get(program)?.sheets.get(sheet)?.title;
}

/** Address of the list of fields published beside a document; its parts may come from a file, so none is trusted. */
export function fieldsUrl(base: string, lang: string, program: string, key: string): string {
  const [language, folder, file] = [lang, program, key].map(encodeURIComponent);
  return `${base}pdf/${language}/${folder}/${file}.fields.json`;
}
