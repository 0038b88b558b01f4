/**
 * The sheet tree: the one description of a worksheet or article that the website, the paper, the catalogue
 * and the reading of answers share. It is plain JSON and holds no function, class instance or date.
 *
 * Every writer switches over `Block['type']` and `Inline['type']` and ends in `assertNever`,
 * so the compiler names each writer that must learn a new node.
 */

import type { Edition, Size } from './face.ts';

/** A position in an authored file; line and column start at 1. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

// ---------------------------------------------------------------- inline

export type Inline =
  | { type: 'text'; text: string }
  | { type: 'strong'; children: Inline[] }
  | { type: 'emphasis'; children: Inline[] }
  /** `href` is `https:`, `mailto:`, `tel:`, one of our own: `sheet:<id>`, `article:<id>`, `page:<id>`, `part:<phase of the program>`, `safety:`, `safety:<kind of help>`, or `#<heading>` of the same sheet. */
  | { type: 'link'; href: string; children: Inline[] }
  | { type: 'term'; term: string; children: Inline[] }
  | { type: 'lang'; lang: string; children: Inline[] }
  | Blank
  | { type: 'break' };

/** Room for an answer of a word or two within a sentence. */
export interface Blank {
  type: 'blank';
  field: TextField | NumberField | DateField;
  width: 'short' | 'medium' | 'long';
}

// ---------------------------------------------------------------- fields

export type Owner = 'patient' | 'clinician' | 'both';

/** Which way is better on a numeric field, where that is known. */
export type Direction = 'higher-is-better' | 'lower-is-better';

export interface Option {
  /** Permanent: part of the name of the option's widget. */
  id: string;
  label: string;
  /** Cannot be ticked together with another, such as "Nothing of this". */
  exclusive?: true;
  /** Stands out among the others, such as the middle rung of a ladder. */
  setOff?: true;
}

/** What another field must hold: one of some options, a number within a range, or anything at all. */
export interface Condition {
  /** Whole name of a field of the same sheet. */
  field: string;
  /** Others, of which any may hold it instead. */
  or?: string[];
  options?: string[];
  from?: number;
  to?: number;
}

interface FieldBase {
  /** The whole field name, see field-name.ts. */
  name: string;
  /** What stands beside the field on page and paper. */
  label: string;
  /** What a screen reader says: group · question (· row · column). Unique within a sheet. */
  accessibleName: string;
  hint?: string;
  owner: Owner;
  /** It is asked where all of these hold; left out, always. */
  askedWhen?: Condition[];
  at?: Place;
}

export interface TextField extends FieldBase {
  kind: 'text';
  /** Lines of room to write; 1 is a single-line field. */
  lines: number;
  /** What it is about, where pages gather that from several sheets. Nothing shows it. */
  topic?: 'wins';
}
export interface NumberField extends FieldBase {
  kind: 'number';
  unit?: string;
  min?: number;
  max?: number;
  /** Only a whole number answers it. */
  whole?: true;
  direction?: Direction;
}
export interface DateField extends FieldBase {
  kind: 'date';
  /** How to write a date in this language, such as `DD/MM/YYYY`; also part of the visible hint. */
  format: string;
}
export interface ChoiceField extends FieldBase {
  kind: 'choice';
  /** False: tick one. True: tick all that fit. */
  many: boolean;
  options: Option[];
  /** How the options stand where there is room: beside each other, or in two columns; left out, one below the other. */
  arrangement?: 'row' | 'two-columns';
}
export interface ScaleField extends FieldBase {
  kind: 'scale';
  from: number;
  to: number;
  /** Anchor phrases under the two ends. */
  low: string;
  high: string;
  /** The scale again in a few words, for readers whom numbers do not suit; an answer is a number or one of these. */
  words: Option[];
  direction?: Direction;
  /** As of a text. */
  topic?: 'confidence';
}
export interface CheckField extends FieldBase {
  kind: 'check';
}

export type Field = TextField | NumberField | DateField | ChoiceField | ScaleField | CheckField;
export type FieldKind = Field['kind'];

// ---------------------------------------------------------------- blocks

interface BlockBase {
  /** Where the author wrote it; left out of every hash and every output. */
  at?: Place;
}

export interface Heading extends BlockBase {
  type: 'heading';
  /** 2 is the first level below the sheet's title. */
  level: 2 | 3 | 4;
  /** Unique within the sheet; the anchor on the web. */
  id: string;
  children: Inline[];
}
export interface Paragraph extends BlockBase {
  type: 'paragraph';
  children: Inline[];
}
export interface List extends BlockBase {
  type: 'list';
  ordered: boolean;
  items: Block[][];
}
/** Numbered things to do, one after the other. */
export interface Steps extends BlockBase {
  type: 'steps';
  items: Block[][];
}
/** A table to read. The first row holds column headers, the first cell of each row is its header. */
export interface Table extends BlockBase {
  type: 'table';
  caption?: string;
  columns: Inline[][];
  rows: Inline[][][];
}
export interface Callout extends BlockBase {
  type: 'callout';
  kind: 'tip' | 'example' | 'safety' | 'summary';
  title: string;
  children: Block[];
}
export interface Quote extends BlockBase {
  type: 'quote';
  children: Block[];
  source?: string;
}
export interface Figure extends BlockBase {
  type: 'figure';
  /** Path below `content/images/`. */
  src: string;
  /** Short alternative, one or two sentences. */
  alt: string;
  caption?: string;
  /** The same in words, for those who cannot use the picture; shown on page and paper. */
  twin: Block[];
}
/** A titled part of a sheet that belongs together in meaning; may break over pages. */
export interface Section extends BlockBase {
  type: 'section';
  heading: Heading;
  children: Block[];
}
/** Two voices, or what is to be compared, side by side; stacked on a phone and in large print. */
export interface Columns extends BlockBase {
  type: 'columns';
  columns: { title?: string; children: Block[] }[];
}
/** Never split over two pages. */
export interface Keep extends BlockBase {
  type: 'keep';
  children: Block[];
}
export interface PageBreak extends BlockBase {
  type: 'page-break';
  /** In large print, too, where other words stand on each page than in standard print. */
  always?: true;
}
/** On landscape pages of their own. */
export interface Landscape extends BlockBase {
  type: 'landscape';
  children: Block[];
}

/** One field with its label, hint and box. */
export interface FieldBlock extends BlockBase {
  type: 'field';
  field: Field;
}

/**
 * Putting some of several options in order: one choice for each place.
 * Shown as a table, options as rows and places as columns; a column takes one tick.
 */
export interface Ranking extends BlockBase {
  type: 'ranking';
  label: string;
  hint?: string;
  options: Option[];
  /** In order; each field's options are `options`, its label is the place ("1st"). */
  places: ChoiceField[];
}

/**
 * How a table of fields is laid out: as it stands, with rows and columns exchanged, one block a row, or, where every cell
 * of a column is a choice or scale with the same options, as a matrix with a column for each option. A ladder is a matrix
 * of one column with its rows and columns exchanged: each option is a rung.
 */
export type GridForm = 'table' | 'flipped' | 'cards' | 'matrix' | 'ladder';

/** What is asked in a cell of a table: mostly one thing; several stand one below the other, each with its label. */
export type Cell = Field | Field[];

interface FieldTable extends BlockBase {
  label: string;
  hint?: string;
  /** The words in the corner, above the row headers. */
  corner: string;
  columns: { id: string; label: string; hint?: string }[];
  /** `cells[row][column]`. */
  cells: Cell[][];
  form: { standard: GridForm; large: GridForm };
  /** Whole name of the date field that tells the day of the first row; a page shows those of all rows. */
  firstDay?: string;
  /** Its rows are hours of a day, days, the days of a week from Monday, or weeks, so that its numbers are lines over time. Nothing shows it. */
  over?: 'hours' | 'days' | 'weekdays' | 'weeks';
}
/** A field in each cell; rows and columns are fixed and named by id. */
export interface Grid extends FieldTable {
  type: 'grid';
  rows: Option[];
}
/** Rows alike, numbered from 1; on screen more can be added up to `maxRows`. */
export interface RepeatTable extends FieldTable {
  type: 'repeat-table';
  /** Label of each printed row, such as "Goal 1". */
  rows: { id: string; label: string }[];
  /** "Goal", for the label of a further row. */
  rowLabel: string;
  maxRows: number;
  /** What its rows are about, where pages gather that from several sheets. Nothing shows it. */
  topic?: 'wins';
}

/** Room to draw, on graph paper or blank; its twin holds the same as a table of values. */
export interface Drawing extends BlockBase {
  type: 'drawing';
  label: string;
  hint?: string;
  paper: 'graph' | 'blank';
  /** Height of the drawing space in mm at standard size. */
  height: number;
  axes?: { x: string; y: string };
  twin: Grid | RepeatTable;
}

/** Fields over a picture, and numbered marks so that the same fields can be listed below it. */
export interface FigureFields extends BlockBase {
  type: 'figure-fields';
  label: string;
  src: string;
  alt: string;
  /** Width divided by height of the picture. */
  aspect: number;
  /** Box of each field in percent of the picture. */
  spots: { x: number; y: number; width: number; height: number; field: TextField }[];
}

/** An answer given elsewhere, shown again: the same field a second time. */
export interface Carried extends BlockBase {
  type: 'carried';
  /** A copy of the original field: same name, kind and room, with the label it has here. */
  field: TextField;
  from: { worksheet: string; occasion?: string; title: string };
}
/** What was written on an earlier occasion of the same sheet. */
export interface LookBack extends BlockBase {
  type: 'look-back';
  field: TextField;
  from: { worksheet: string; occasion?: string; title: string };
}

/** Lines to sign on in ink: never a field. */
export interface Signature extends BlockBase {
  type: 'signature';
  /** What stands below each line. */
  signers: string[];
  /** Says that it is signed on paper. */
  note: string;
}

/** A mean or total of numbers that a page works out: never a field, and nothing on paper. */
export interface Computed extends BlockBase {
  type: 'computed';
  label: string;
  unit?: string;
  operation: 'mean' | 'total';
  /** What is counted: a field by its id in the sheet, of a table all rows of a column. */
  of: { field: string; column?: string }[];
}

/** What is asked where another answer asks for it: on paper and without script always there, below words that say when. */
export interface WhenAnswered extends BlockBase {
  type: 'when-answered';
  condition: Condition;
  /** Says when it is asked; empty until the field it names is known. */
  lead: string;
  children: Block[];
}

/** Shown only where the program's data says so. Its fields stay in the lock either way. */
export interface When extends BlockBase {
  type: 'when';
  test: boolean;
  children: Block[];
}
export interface ForClinician extends BlockBase {
  type: 'for-clinician';
  children: Block[];
}

export type Block =
  | Heading
  | Paragraph
  | List
  | Steps
  | Table
  | Callout
  | Quote
  | Figure
  | Section
  | Columns
  | Keep
  | PageBreak
  | Landscape
  | FieldBlock
  | Ranking
  | Grid
  | RepeatTable
  | Drawing
  | FigureFields
  | Carried
  | LookBack
  | Signature
  | Computed
  | WhenAnswered
  | When
  | ForClinician;

// ---------------------------------------------------------------- sheets and workbooks

/** The seven stops of the loop, in order. */
export const STAGES = ['what-matters', 'goal', 'plan', 'do', 'look-back', 'decide', 'keep-going'] as const;
export type Stage = (typeof STAGES)[number];

export type Audience = 'patient' | 'clinician';

export interface Source {
  authors: string;
  year: number;
  title: string;
  /** Journal, book, publisher or site. */
  in: string;
  doi?: string;
  pmid?: string;
  url?: string;
  /** True once a person has looked the source up and compared it with the text. */
  checked: boolean;
}

/** What every published document says of itself. Dates are ISO 8601 days. */
export interface DocumentStatus {
  version: string;
  status: 'draft' | 'reviewed';
  lastReviewed?: string;
  reviewedBy?: string;
  nextReview: string;
  sources: Source[];
}

/** A worksheet composed with a program in a language (and for an occasion), or an article. */
export interface Sheet {
  kind: 'sheet' | 'article';
  /** Worksheet or article id. */
  id: string;
  /** `<worksheet>` or `<worksheet>--<occasion>`; for an article its id. Names files and addresses. */
  key: string;
  /** Program id; an article belongs to none. */
  program?: string;
  /** True where nothing of it depends on its program, so that all programs publish one file, see mark-shared.ts. */
  shared?: true;
  occasion?: { id: string; title: string };
  /** BCP 47. */
  lang: string;
  /** With the occasion's title where there is one: "Looking back: week 2". */
  title: string;
  purpose: string;
  /** Words the search finds it by besides its own. */
  searchWords?: string[];
  stage?: Stage;
  /** `relative`: somebody close to the patient, who may use the same device. */
  filledBy?: Owner | 'relative';
  /** About how long it takes, in minutes. */
  minutes?: number;
  body: Block[];
  /** One action small enough for today or tomorrow. */
  nextStep?: Inline[];
  status: DocumentStatus;
  /** The authored file, from the content root. */
  file: string;
}

export interface WorkbookPart {
  id: string;
  title: string;
  intro?: string;
  /** When it is, in words. */
  weeks?: string;
  /** To write on the page that opens it; a part of one sheet has no such page. */
  fields?: Block[];
  sheets: Sheet[];
}

export interface Workbook {
  kind: 'workbook';
  /** See book-key.ts. */
  key: string;
  program: string;
  audience: Audience;
  lang: string;
  title: string;
  /** Nothing medical to be read across a room. */
  coverTitle: string;
  /** Whose book it is, to be written on the cover. A pack has neither cover nor contents, and none. */
  owner?: TextField;
  howToUse: Block[];
  /** The only edition and size it is made in; all where it is left out. */
  only?: { edition?: Edition; size?: Size };
  /** The signs not to wait with and what to do about each, and help that is not for a crisis. */
  otherHelp: Block[];
  /** The last leaf: one's own people and where to turn; after a page break, on its back, the signs not to wait with. */
  safety: Block[];
  parts: WorkbookPart[];
  status: DocumentStatus;
  file: string;
}

/** For the `default` of a switch over a node type: a node no one handles does not compile. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled node: ${JSON.stringify(value)}`);
}
