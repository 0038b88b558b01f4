import type { KeepReadWords } from './keep-readings.ts';
import type { ListWords } from './list-copies.ts';
import type { ProtectWords } from './protect-answers.ts';
import type { ReadPartWords } from './read-answers-part.ts';
import type { SeveralPdfWords } from '../take/save-several-pdfs.ts';
import type { ShareWords } from '../take/share-pdfs.ts';
import type { SiteLibraryPage } from './site-library.ts';

/** What the page of kept answers tells its script, as JSON in `data-page`. */
export interface MyAnswersPage {
  library: SiteLibraryPage;
  words: MyAnswersWords;
}

type MyAnswersWords = ListWords &
  ProtectWords &
  ReadPartWords &
  KeepReadWords &
  SeveralPdfWords &
  ShareWords & {
    deleted: string;
    bring_back: string;
    brought_back: string;
    lost_day: string;
    file_saved: string;
    all_sure: string;
    all_deleted: string;
    all_left: string;
    unreadable: string;
    unreadable_sure: string;
    unreadable_gone: string;
    pdf_none: string;
    pdf_no_file: string;
    fault_unavailable: string;
    fault_newer: string;
    fault_full: string;
    fault_broken: string;
    fault_locked: string;
  };
