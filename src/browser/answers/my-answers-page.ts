import type { KeepReadWords } from './keep-readings.ts';
import type { ListWords } from './list-copies.ts';
import type { ProtectWords } from './protect-answers.ts';
import type { ReadPartWords } from './read-answers-part.ts';
import type { PdfWords } from '../take/save-as-pdf.ts';
import type { SiteLibrary } from './site-library.ts';

/** What the page of kept answers tells its script, as JSON in `data-page`. */
export interface MyAnswersPage {
  library: SiteLibrary;
  words: MyAnswersWords;
}

type MyAnswersWords = ListWords &
  ProtectWords &
  ReadPartWords &
  KeepReadWords &
  PdfWords & {
    deleted: string;
    lost_day: string;
    file_saved: string;
    all_sure: string;
    all_deleted: string;
    all_left: string;
    workbook_pdf: string;
    fault_unavailable: string;
    fault_newer: string;
    fault_full: string;
    fault_broken: string;
    fault_locked: string;
  };
