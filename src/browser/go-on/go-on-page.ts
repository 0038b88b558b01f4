/** What a page that says where one was tells its script, as JSON in `data-go-on`. */
export interface GoOnPage {
  store: string;
  /** Path of the site, and the language whose pages have no prefix. */
  base: string;
  defaultLang: string;
  locale: string;
  /** Each program of the site, with its diaries: the key of the sheet and how many days it has. */
  programs: [id: string, diaries: [sheet: string, days: number][]][];
  words: { continue: string; last: string; next_week: string; written: string };
}
