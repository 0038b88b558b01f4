/** What the pages that read and list answers know of the site, as JSON in `data-library`. */
export interface SiteLibrary {
  store: string;
  /** Path of the site; begins and ends with `/`. */
  base: string;
  /** BCP 47 tag of the page, and the locale its days are written in. */
  language: string;
  locale: string;
  /** Programs in the language of the page, by id. */
  programs: Record<string, LibraryProgram>;
}

interface LibraryProgram {
  title: string;
  /** Address of the fillable workbook, where the program has one in this language. */
  workbook?: string;
  workbookTitle?: string;
  /** By key, in the order of the workbook. */
  sheets: Record<string, { title: string; version: string; href: string }>;
}

/** Address of the list of fields published beside a document; its parts may come from a file, so none is trusted. */
export function fieldsUrl(base: string, lang: string, program: string, key: string): string {
  const [language, folder, file] = [lang, program, key].map(encodeURIComponent);
  return `${base}pdf/${language}/${folder}/${file}.fields.json`;
}
