import type { ReadPartWords } from './read-answers-part.ts';
import type { ShowSeriesWords } from './show-series.ts';
import type { SiteLibraryData } from './site-library.ts';

/** What the page that reads filled files tells its script, as JSON in `data-page`. */
export interface ReadAnswersPage {
  library: SiteLibraryData;
  words: ReadPartWords & ShowSeriesWords & { differences: string };
}
