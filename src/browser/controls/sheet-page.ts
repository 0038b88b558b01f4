import type { RowWords } from './repeat-rows.ts';
import type { OneRowWords } from './one-row.ts';
import type { ReadingWords } from './ask-reading.ts';
import type { PanelWords } from '../keep/keep-panel.ts';
import type { PdfWords } from '../take/save-as-pdf.ts';
import type { ShareWords } from '../take/share-pdfs.ts';

/** What a sheet's page tells its script, as JSON in `data-sheet`. */
export interface SheetPage {
  /** Name of the database; sites below different paths of one host keep apart. */
  store: string;
  /** Empty for an article. */
  program: string;
  /** Key of the sheet. */
  sheet: string;
  /** BCP 47 tag of its language, and the locale its days and times are written in. */
  language: string;
  locale: string;
  /** How a date is written, in letters of the language. */
  dateFormat: string;
  /** Decimal sign of the language. */
  decimal: string;
  /** The sheet itself and those whose answers are carried to it, by key. */
  sheets: Record<string, { title: string; version: string }>;
  /** How many days it has, for a diary. */
  diaryDays?: number;
  words: SheetWords;
}

type SheetWords = RowWords &
  OneRowWords &
  ReadingWords &
  PanelWords &
  PdfWords &
  ShareWords & {
    clear: string;
    asked_now: string;
    computed_from: string;
    computed_none: string;
    unticked: string;
    clash: string;
    take_theirs: string;
    dismiss: string;
    deleted_elsewhere: string;
    new_copy_begun: string;
    next_week: string;
  };
