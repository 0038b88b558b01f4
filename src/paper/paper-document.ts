import type { Face } from '../model/face.ts';
import type { PrintedPage } from '../model/manifest.ts';
import type { Block, Inline, Sheet, Workbook } from '../model/node.ts';
import type { StageColours } from '../model/stage-colours.ts';

/** How forms are made where viewers differ; `pdf` in site.yaml. */
export interface FormSetting {
  /** How a tick-one choice is made: checkboxes keep the answer in every viewer, radio buttons exclude each other. */
  singleChoice: 'checkboxes' | 'radio';
  /** Whether a carried value is one field shown in several places, or a field of its own in each. */
  carriedValues: 'shared' | 'separate';
  /** Gives the field font a name by which Chrome draws all its letters; other viewers may take it for a symbol font. */
  chromeFontWorkaround: boolean;
}

/** What every PDF says besides its sheets, in one language. */
export interface PaperSetting {
  publisher: { name: string; url: string };
  /** Path of the publisher's logo below `content/images/`. */
  logo?: string;
  /** `#rrggbb`. */
  accent: string;
  /** The ground and the ink of each stage, `#rrggbb`. */
  colours: StageColours;
  /** Printed on both sides: inner and outer margins change places from page to page. */
  twoSided: boolean;
  /** How this language writes a day, such as `DD.MM.YYYY`. */
  dateFormat: string;
  disclaimer: string;
  otherFormats: string;
  /** Where to turn in a crisis, in a few lines, for the end of a sheet printed alone. */
  crisisShort: Block[];
  /** The words of `ui.paper` and the names of the seven stages. */
  words: Record<string, string>;
  stages: Record<string, string>;
  /** Glossary meanings by term id. */
  terms: Record<string, { term: string; meaning: Inline[] }>;
  /** Whole addresses of our own pages by `sheet:<id>`, `article:<id>`, `page:<id>`, `safety:` and its kinds of help, for links on paper. */
  links: Record<string, string>;
  /** The same of the sheets of one program by its id: its documents lead to its own sheets. */
  programLinks: Record<string, Record<string, string>>;
  form: FormSetting;
}

export type PaperDocument = Sheet | Workbook;

/** Words that have less room than they need, found from the finished layout. */
export interface Overflow {
  text: string;
  /** What they stand in, such as `tab` or `column header`. */
  place: string;
  /** How much is missing, in pt. */
  by: number;
}

/** A PDF as it comes from the typesetter, its fields still placeholders. */
export interface Typeset {
  bytes: Uint8Array;
  pages: number;
  overflows: Overflow[];
  layout: Layout;
}

/** From writing line to writing line, in pt: as set at first, and how far it may flex. */
export interface LineLimits {
  pitch: number;
  least: number;
  most: number;
}

/** The pages of one sheet, from the first, counted from 0, to the one after its last. */
export interface PageRun {
  key: string;
  from: number;
  to: number;
}

/** The margins of the content, in pt; left and right of it lie the tabs. */
export interface Margins {
  top: number;
  bottom: number;
  side: number;
}

/** What the theme says of the pages it made. Lengths in pt. */
export interface Layout {
  /** The pages of each sheet, from the first to the one after its last, counted from 0. */
  sheets: PageRun[];
  margins: Margins;
  lines: LineLimits;
  /** The share of the last page down to where its content ends. */
  end: number;
}

/** Where one widget lies. Origin at the lower left, in pt (ISO 32000-1, 8.3.2). */
export interface WidgetFact {
  name: string;
  /** The option it ticks, for a box of a choice or scale. */
  option?: string;
  /** From 1. */
  page: number;
  rect: [left: number, bottom: number, right: number, top: number];
}

/** The pages of a sheet in a document, and how much of the last one is used, from 0 to 1. */
export interface SheetFill {
  key: string;
  pages: number;
  last: number;
}

/** What is known of a PDF once it is made. */
export interface PdfFacts {
  /** Path below `dist/`. */
  path: string;
  face: Face;
  pages: number;
  bytes: number;
  /** How full the last page of each sheet is, from 0 to 1; measured in the print edition. */
  fill?: SheetFill[];
  documentId: string;
  widgets: WidgetFact[];
  /** What the pages of a form show, in numbers. */
  printed?: PrintedPage[];
}
