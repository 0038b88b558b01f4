import type { Language } from '../read/schema/site.ts';
import type { Program } from '../read/schema/program.ts';
import type { Ui } from '../read/schema/ui.ts';
import type { Block, Sheet, Workbook } from '../model/node.ts';
import type { RedFlag } from '../words/word-context.ts';

/**
 * One sheet in its three cuts. Writers take `patient` or `clinician`, never `complete`:
 * so nothing meant for the clinician can reach a patient by forgetting a filter.
 */
export interface ComposedSheet {
  /** With every `when` and `for-clinician` node, for the lock and the checks. */
  complete: Sheet;
  /** Without what is for the clinician only or not shown for this program; undefined when the whole sheet is the clinician's. */
  patient: Sheet | undefined;
  clinician: Sheet;
}

export interface ComposedProgram {
  program: Program;
  /** Sheets that exist in this language, in workbook order, one for each occasion. */
  sheets: ComposedSheet[];
  /** Ids of worksheets of the program that are not written in this language yet. */
  untranslated: string[];
  /** Signs a reader of this program should not wait with, the most urgent first. */
  redFlags: RedFlag[];
  /** Only workbooks all of whose sheets and articles exist in this language. */
  workbooks: Workbook[];
}

/** Everything that is published in one language. */
export interface LanguageComposition {
  language: Language;
  ui: Ui;
  programs: ComposedProgram[];
  articles: ComposedSheet[];
  /** Where to turn in a crisis: heading-less blocks, one part for each region the language names. */
  crisis: Block[];
  /** The same in one line a region, for the end of a sheet printed alone. */
  crisisShort: Block[];
  /** Signs no reader should wait with, whatever their program, the most urgent first. */
  redFlags: RedFlag[];
}

export interface Composition {
  /** In the order of site.yaml. */
  languages: LanguageComposition[];
}
