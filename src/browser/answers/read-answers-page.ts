import type { WeeksWords } from '../weeks/weeks-page.ts';
import type { ReadPartWords } from './read-answers-part.ts';
import type { ShowSeriesWords } from './show-series.ts';
import type { SiteLibraryPage } from './site-library.ts';

/** What the page that reads filled files tells its script, as JSON in `data-page`. */
export interface ReadAnswersPage {
  library: SiteLibraryPage;
  /** Address of LinesOfPrograms. */
  lines: string;
  words: ReadPartWords &
    ShowSeriesWords & {
      differences: string;
      no_name: string;
      xlsx_saved: string;
      weeks: WeeksWords & { over_time: string };
    };
}
