import { showsNumber, dialledNumber } from '../../model/telephone.ts';
import { quote } from '../../problem/quote.ts';
import type { Library } from '../../read/library.ts';
import type { HelpLine } from '../../read/schema/site.ts';
import { adviseNearest } from '../../problem/nearest.ts';
import { daysBetween } from '../days-between.ts';
import { errorAt } from '../../problem/problem-at.ts';
import type { Problem } from '../../problem/problem.ts';

/** Every reader is told where to turn in a crisis, and a person has checked each line not too long ago. */
export function checkCrisisHelp({ site }: Library): Problem[] {
  const { crisis_help: regions, languages } = site.value;
  const ids = regions.map(({ id }) => id);
  const withoutRegion = languages.flatMap((language, index) =>
    language.crisis_regions.length > 0
      ? []
      : [
          errorAt(
            site.placeOf(['languages', index, 'crisis_regions']),
            'missing-crisis-help',
            `Readers of "${language.tag}" are not told where to turn in a crisis: the language names no region.`,
            'Name at least one region of "crisis_help".',
          ),
        ],
  );
  const unknown = languages.flatMap((language, index) =>
    language.crisis_regions.flatMap((region, entry) =>
      ids.includes(region)
        ? []
        : [
            errorAt(
              site.placeOf(['languages', index, 'crisis_regions', entry]),
              'missing-crisis-help',
              `There is no crisis help for the region "${region}".`,
              `${adviseNearest(region, ids)} A new region is added to "crisis_help".`,
            ),
          ],
    ),
  );
  const withoutNumber = regions.flatMap((region, index) =>
    region.lines.some(({ kind, number }) => kind === 'crisis' && number !== undefined)
      ? []
      : [
          errorAt(
            site.placeOf(['crisis_help', index, 'lines']),
            'missing-crisis-help',
            `The region "${region.id}" lists no number to call in a crisis.`,
            'Add at least one line with "kind: crisis", its number, hours, languages, address and the day it was checked.',
          ),
        ],
  );
  return [...withoutRegion, ...unknown, ...withoutNumber, ...checkNumbers(site), ...checkLines(site)];
}

/** What is dialled is one number, and one of those that are shown: who taps it reaches whom it names. */
function checkNumbers(site: Library['site']): Problem[] {
  const numbers = site.value.crisis_help.flatMap((region, index) => [
    { shown: region.emergency, dial: region.emergency_dial, path: ['crisis_help', index], keys: EMERGENCY_KEYS },
    ...region.lines.flatMap((line, entry) =>
      line.number === undefined
        ? []
        : { shown: line.number, dial: line.dial, path: ['crisis_help', index, 'lines', entry], keys: LINE_KEYS },
    ),
  ]);
  return numbers.flatMap(({ shown, dial, path, keys }): Problem[] => {
    const dialled = dial ?? dialledNumber(shown);
    if (dialled === undefined) {
      return [
        errorAt(
          site.placeOf([...path, keys.shown]),
          'number-not-dialled',
          `A telephone cannot dial ${quote(shown)}: it is not one number.`,
          `Write the number to be dialled as "${keys.dial}", digits only, or let "${keys.shown}" show one number.`,
        ),
      ];
    }
    if (showsNumber(shown, dialled)) return [];
    return [
      errorAt(
        site.placeOf([...path, keys.dial]),
        'number-not-dialled',
        `${quote(shown)} is shown, and another number is dialled: ${dialled}.`,
        'Let both be the number a person has called, and write the day under "checked_on".',
      ),
    ];
  });
}

const EMERGENCY_KEYS = { shown: 'emergency', dial: 'emergency_dial' };
const LINE_KEYS = { shown: 'number', dial: 'dial' };

function checkLines(site: Library['site']): Problem[] {
  const { build_day, crisis_help, limits } = site.value;
  return crisis_help.flatMap((region, index) =>
    region.lines.flatMap((line, entry): Problem[] => {
      const path = ['crisis_help', index, 'lines', entry];
      const age = daysBetween(line.checked_on, build_day);
      return [
        ...(age > limits.crisis_checked_within_days
          ? [
              errorAt(
                site.placeOf([...path, 'checked_on']),
                'crisis-out-of-date',
                `"${nameOf(line)}" was last checked ${age} days before the day of the build, and the limit is ${limits.crisis_checked_within_days} days.`,
                'Call it, open its page, and write the day you did.',
              ),
            ]
          : []),
        ...(age < 0
          ? [
              errorAt(
                site.placeOf([...path, 'checked_on']),
                'crisis-out-of-date',
                `"${nameOf(line)}" is said to have been checked on ${line.checked_on}, after the day of the build (${build_day}).`,
                'Correct this day, or "build_day".',
              ),
            ]
          : []),
      ];
    }),
  );
}

/** By its own name, where that is one. */
function nameOf({ id, name }: HelpLine): string {
  return typeof name === 'string' ? name : id;
}
