import type { Library } from '../read/library.ts';
import type { ComposedSheet, Composition, LanguageComposition } from '../compose/composition.ts';
import type { Problem } from '../problem/problem.ts';
import { checkActions } from './trees/check-actions.ts';
import { checkBlanks } from './trees/check-blanks.ts';
import { checkCarried } from './trees/check-carried.ts';
import { checkEmptyParts } from './trees/check-empty-parts.ts';
import { checkFieldNames } from './trees/check-field-names.ts';
import { checkHeadings } from './trees/check-headings.ts';
import { checkImages } from './trees/check-images.ts';
import { checkInstrumentItems } from './trees/check-instrument-items.ts';
import { checkLanguageTags } from './trees/check-language-tags.ts';
import { checkLinks } from './trees/check-links.ts';
import { checkTables } from './trees/check-tables.ts';
import { checkTranslatedFields } from './trees/check-translated-fields.ts';
import type { TreeRule } from './trees/tree-rule.ts';

const RULES: TreeRule[] = [
  checkActions,
  checkBlanks,
  checkCarried,
  checkEmptyParts,
  checkFieldNames,
  checkHeadings,
  checkImages,
  checkInstrumentItems,
  checkLanguageTags,
  checkLinks,
  checkTables,
];

/**
 * Every rule over the sheet trees. `images` are the paths of all files below `content/images/`, `faulty` the files
 * that have errors already.
 */
export function checkTrees(
  library: Library,
  composition: Composition,
  images: ReadonlySet<string>,
  faulty: ReadonlySet<string>,
): Problem[] {
  const ofSheets = composition.languages.flatMap((language) =>
    groupsOf(language).flatMap((group) => {
      const siblings = group.map(({ complete }) => complete);
      const context = { library, language, siblings, images, faulty };
      return siblings.flatMap((sheet) => RULES.flatMap((rule) => rule(sheet, context)));
    }),
  );
  return [...ofSheets, ...checkTranslatedFields(composition, library.site.value.default_language, faulty)];
}

/** Sheets that may show each other's answers. */
function groupsOf({ programs, articles }: LanguageComposition): ComposedSheet[][] {
  return [...programs.map(({ sheets }) => sheets), articles];
}
