import type { Library } from '../read/library.ts';
import { readLibrary } from '../read/read-library.ts';
import { composeLibrary } from '../compose/compose-library.ts';
import type { Composition } from '../compose/composition.ts';
import { checkPictures } from './images/check-pictures.ts';
import { listShownPictures } from './images/list-shown-pictures.ts';
import { checkOwnPages } from './links/check-own-pages.ts';
import { checkBooks } from './books/check-books.ts';
import { checkCore } from './books/check-core.ts';
import { checkHandedOut } from './books/check-handed-out.ts';
import { checkLinkedHelp } from './check-linked-help.ts';
import { checkTrees } from './check-trees.ts';
import { checkValues } from './check-values.ts';
import { checkLanguage } from './language/check-language.ts';
import { checkFieldLock } from './lock/check-field-lock.ts';
import { listPictures } from '../read/list-pictures.ts';
import { readFieldLock } from '../read/read-field-lock.ts';
import type { Problem } from '../problem/problem.ts';
import { sortProblems } from '../problem/sort-problems.ts';
import { checkPrinted } from './printed/check-printed.ts';
import { checkCoverage } from './trees/check-coverage.ts';
import { checkLogo } from './values/check-logo.ts';
import { findUnusedWorksheets } from './values/check-references.ts';

export interface CheckedLibrary {
  /** Undefined if site.yaml could not be read. */
  library: Library | undefined;
  /** Of all that could be read; undefined without a library or interface words. */
  composition: Composition | undefined;
  /** Sorted, each once. With an error among them nothing may be published. */
  problems: Problem[];
}

/**
 * Reads, composes and checks everything below `root`, and goes on as far as it can, so that one run tells all.
 * @param base the path the site is served under, where it is not that of site.yaml
 */
export async function checkLibrary(root: string, base?: string): Promise<CheckedLibrary> {
  const { library, problems } = await readLibrary(root, base);
  if (!library) return { library, composition: undefined, problems: sortProblems(problems) };
  const images = new Set(listPictures(root));
  problems.push(...checkValues(library), ...checkLogo(library, images));

  const composable = withReadLanguages(library);
  if (!composable) {
    problems.push(...(await checkPictures(root, undefined)));
    return { library, composition: undefined, problems: sortProblems(problems) };
  }
  const { composition, unused, problems: composing } = composeLibrary(composable);
  problems.push(...composing);
  const faulty = new Set(problems.flatMap(({ file, severity }) => (severity === 'error' ? [file] : [])));
  problems.push(...checkTrees(library, composition, { unused, images, faulty }));
  problems.push(...checkLinkedHelp(library, composition), ...checkOwnPages(library, composition, images));
  problems.push(...checkLanguage(library, composition));
  problems.push(...(await checkPrinted(library, composition)));
  // What cannot be composed may show a picture as well.
  const shown = faulty.size === 0 ? listShownPictures(library, composition, unused) : undefined;
  problems.push(...(await checkPictures(root, shown)));
  // A sheet with an error may lack what another one counts on.
  if (faulty.size === 0) {
    problems.push(...checkCoverage(library, composition), ...checkHandedOut(library));
    problems.push(...checkBooks(library, composition), ...checkCore(library, composition));
  }
  problems.push(...(await checkLock(root, library, composition, problems)));
  return { library, composition, problems: sortProblems(problems) };
}

/** The library without languages whose interface words could not be read; undefined if the default language is one. */
function withReadLanguages(library: Library): Library | undefined {
  const { site, ui } = library;
  if (!ui.has(site.value.default_language)) return undefined;
  const languages = site.value.languages.filter(({ tag }) => ui.has(tag));
  return { ...library, site: { ...site, value: { ...site.value, languages } } };
}

async function checkLock(
  root: string,
  library: Library,
  composition: Composition,
  before: readonly Problem[],
): Promise<Problem[]> {
  const { lock, problems } = await readFieldLock(root);
  if (!lock) return problems;
  const complete = before.every(({ severity }) => severity !== 'error');
  const unused = new Set(findUnusedWorksheets(library).map(({ id }) => id));
  return [
    ...problems,
    ...checkFieldLock(lock, composition, { complete, unused, existing: new Set(library.worksheets.keys()) }),
  ];
}
