import type { Library } from '../read/library.ts';
import type { ComposedSheet, Composition, LanguageComposition } from '../compose/composition.ts';
import type { Sheet } from '../model/node.ts';
import type { Problem } from '../problem/problem.ts';
import { checkActions } from './trees/check-actions.ts';
import { checkBlanks } from './trees/check-blanks.ts';
import { checkCarried } from './trees/check-carried.ts';
import { checkComputed } from './trees/check-computed.ts';
import { checkConditions } from './trees/check-conditions.ts';
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
  checkComputed,
  checkConditions,
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
 * Every rule over the sheet trees. `unused` are sheets of no program by language, `images` the paths of all pictures,
 * `faulty` the files that have errors already.
 */
export function checkTrees(
  library: Library,
  composition: Composition,
  {
    unused,
    images,
    faulty,
  }: { unused: ReadonlyMap<string, Sheet[]>; images: ReadonlySet<string>; faulty: ReadonlySet<string> },
): Problem[] {
  const ofSheets = composition.languages.flatMap((language) =>
    groupsOf(language, unused.get(language.language.tag) ?? []).flatMap(({ sheets, siblings }) => {
      const context = { library, language, siblings, images, faulty };
      return sheets.flatMap((sheet) => RULES.flatMap((rule) => rule(sheet, context)));
    }),
  );
  return [...ofSheets, ...checkTranslatedFields(composition, library.site.value.default_language, faulty)];
}

/** Sheets, and those whose answers they may show. */
function groupsOf(
  { programs, articles }: LanguageComposition,
  unused: readonly Sheet[],
): { sheets: readonly Sheet[]; siblings: readonly Sheet[] }[] {
  const groups = [...programs.map(({ sheets }) => sheets), articles].map((group) => completeOf(group));
  return [
    ...groups.map((sheets) => ({ sheets, siblings: sheets })),
    { sheets: unused, siblings: [...completeOf(programs[0]?.sheets ?? []), ...unused] },
  ];
}

function completeOf(sheets: readonly ComposedSheet[]): Sheet[] {
  return sheets.map(({ complete }) => complete);
}
