import type { Library } from '../read/library.ts';
import type { Problem } from '../problem/problem.ts';
import { checkAskedMost } from './values/check-asked-most.ts';
import { checkAttainmentLevels } from './values/check-attainment-levels.ts';
import { checkColours } from './values/check-colours.ts';
import { checkCrisisHelp } from './values/check-crisis-help.ts';
import { checkDays } from './values/check-days.ts';
import { checkGlossary } from './values/check-glossary.ts';
import { checkGoalFramework } from './values/check-goal-framework.ts';
import { checkHelpWords } from './values/check-help-words.ts';
import { checkInstruments } from './values/check-instruments.ts';
import { checkLanguages } from './values/check-languages.ts';
import { checkNames } from './values/check-names.ts';
import { checkNeededPages } from './values/check-needed-pages.ts';
import { checkRanges } from './values/check-ranges.ts';
import { checkRedFlags } from './values/check-red-flags.ts';
import { checkReferences } from './values/check-references.ts';
import { checkReviews } from './values/check-reviews.ts';
import { checkSources } from './values/check-sources.ts';
import { checkTranslationVersions } from './values/check-translation-versions.ts';
import { checkUiPlaceholders } from './values/check-ui-placeholders.ts';
import { checkUnlinked } from './values/check-unlinked.ts';

const RULES: ((library: Library) => Problem[])[] = [
  checkAskedMost,
  checkAttainmentLevels,
  checkColours,
  checkCrisisHelp,
  checkDays,
  checkGlossary,
  checkGoalFramework,
  checkHelpWords,
  checkInstruments,
  checkLanguages,
  checkNames,
  checkNeededPages,
  checkRanges,
  checkRedFlags,
  checkReferences,
  checkReviews,
  checkSources,
  checkTranslationVersions,
  checkUiPlaceholders,
  checkUnlinked,
];

/** What the files say to each other: every rule that needs no sheet tree. */
export function checkValues(library: Library): Problem[] {
  return RULES.flatMap((rule) => rule(library));
}
