import type { CopyWords } from '../answers/say-copy.ts';
import type { SiteLibraryPage } from '../answers/site-library.ts';

/** What is said where the page is saved as PDF. */
export interface LetterWords {
  pdf_letters: string;
  pdf_page_of: string;
  pdf_saved: string;
}

/** What the page for somebody else tells its script, as JSON in `data-page`. */
export interface SummaryPage {
  library: SiteLibraryPage;
  words: CopyWords &
    LetterWords & {
      pdf_making: string;
      pdf_failed: string;
      wrong_passphrase: string;
      of_copy: string;
      all_of: string;
      heading: string;
      none_ticked: string;
      made_on: string;
      shared: string;
      share_failed: string;
      yes: string;
      not_asked: string;
    };
}
