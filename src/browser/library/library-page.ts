import type { Paper } from '../../model/face.ts';
import type { SeveralPdfWords } from '../take/save-several-pdfs.ts';
import type { Facet, Filed } from './facets.ts';

/** One sheet or article in the list that the script of the library fetches. */
export interface LibraryRow extends Filed {
  places: { program: string; href: string }[];
  title: string;
  purpose: string;
  /** What kind it is, how long it takes, who fills it in. */
  facts: string;
  href: string;
  /** Whether it is in another language than the page. */
  foreign: boolean;
  /** Address of its usual PDF; those of other faces differ at the end. */
  pdf: string;
}

export type Chosen = Partial<Record<Facet, string>>;

/** What a page of the library tells its script, as JSON in `data-page`. */
export interface LibraryPage {
  /** Address of the list of all rows. */
  index: string;
  /** Address of the library without a filter. */
  home: string;
  /** The usual one of the language. */
  paper: Paper;
  /** What the page itself is narrowed down to. */
  chosen: Chosen;
  words: LibraryWords;
}

export type LibraryWords = Pick<
  SeveralPdfWords,
  'pdf_making' | 'pdf_failed' | 'pdf_not_made' | 'pdf_zip_saved' | 'pdf_saved'
> & {
  found: string;
  found_one: string;
  show_found: string;
  choose: string;
  chosen: string;
  chosen_one: string;
  preview_open: string;
};
