import type { Library } from '../../read/library.ts';
import type { LanguageComposition } from '../../compose/composition.ts';
import type { Sheet } from '../../model/node.ts';
import type { Problem } from '../../problem/problem.ts';

/** What a rule may know besides the sheet it looks at. */
export interface TreeContext {
  library: Library;
  language: LanguageComposition;
  /** The complete sheets of the same program and language, or of all articles. */
  siblings: readonly Sheet[];
  /** Paths of all files below `content/images/`. */
  images: ReadonlySet<string>;
  /** Files with errors: what their sheets lack is no second fault. */
  faulty: ReadonlySet<string>;
}

/** One thing that holds for every complete sheet. */
export type TreeRule = (sheet: Sheet, context: TreeContext) => Problem[];
