/** A program of the site, by the keys of its sheets. */
export interface GoOnProgram {
  id: string;
  diaries: [sheet: string, days: number][];
  /** The sheets of its book in their order. */
  path: SheetOnPath[];
}

export interface SheetOnPath {
  sheet: string;
  title: string;
  href: string;
  /** Set when its page is in another language. */
  lang?: string;
}

/** What a page that says where one was tells its script, as JSON in `data-go-on`. */
export interface GoOnPage {
  store: string;
  /** Path of the site, and the language whose pages have no prefix. */
  base: string;
  defaultLang: string;
  locale: string;
  programs: GoOnProgram[];
  words: { continue: string; last: string; next_week: string; then: string; written: string };
}
