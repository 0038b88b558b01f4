import type { Authored, Library } from '../../read/library.ts';
import { errorAt } from '../../problem/problem-at.ts';
import type { Problem } from '../../problem/problem.ts';
import { walkValues } from './walk-values.ts';

/** Keys that say when something was done. */
const PAST = ['last_reviewed', 'checked_on', 'published'];

/** What was done was done on the day of the build at the latest; the lines of crisis help and the licences of
 * instruments have rules of their own. */
export function checkDays(library: Library): Problem[] {
  const { programs, worksheets, articles } = library;
  const today = library.site.value.build_day;
  const families = [...programs.values(), ...worksheets.values(), ...articles.values()];
  const authored: Authored<unknown>[] = families.flatMap((family) => [
    family.source,
    ...('body' in family.source ? family.translations.values() : []),
  ]);
  return authored.flatMap(({ value, placeOf }) =>
    walkValues(value).flatMap(({ group, path }) =>
      Object.entries(group).flatMap(([key, written]): Problem[] => {
        const isLater =
          (PAST.includes(key) && typeof written === 'string' && written > today) ||
          (key === 'year' && typeof written === 'number' && written > Number(today.slice(0, 4)));
        if (!isLater) return [];
        return [
          errorAt(
            placeOf([...path, key]),
            'future-day',
            `"${key}" is ${String(written)}, after the day of the build (${today}).`,
            'Write when it was, or a later "build_day" in content/site.yaml.',
          ),
        ];
      }),
    ),
  );
}
