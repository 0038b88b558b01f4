import type { Library } from '../../read/library.ts';
import type { Composition } from '../../compose/composition.ts';
import { errorAt } from '../../problem/problem-at.ts';
import type { Problem } from '../../problem/problem.ts';
import { findCoverage, findHomeless } from './find-coverage.ts';

/** Where the site asks for it, each capability has its home in one program at least. */
export function checkCoverage({ site }: Library, composition: Composition): Problem[] {
  const { coverage, default_language } = site.value;
  if (coverage === 'off') return [];
  return findHomeless(findCoverage(composition, default_language)).map(({ capability: { id, title }, missing }) =>
    errorAt(
      site.placeOf(['coverage']),
      'uncovered',
      `No program covers ${id}, "${title}".`,
      `Still missing: ${missing.join('; and ')}. Add that to a sheet, an article or a program, or write "coverage: off".`,
    ),
  );
}
