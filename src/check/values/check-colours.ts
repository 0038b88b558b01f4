import { contrastOf, parseColour } from '../../model/colour.ts';
import { STAGES } from '../../model/node.ts';
import { errorAt } from '../../problem/problem-at.ts';
import type { Problem } from '../../problem/problem.ts';
import type { Library } from '../../read/library.ts';

/** The page of the website; white paper differs from it by less than one can see, to the better. */
const PAGE = '#fffdf8';
const INK = '#1c2a2e';
/** look.md: letters and signs of a stage, words on its ground; the accent is set as text, too (WCAG 2.2, 1.4.3). */
const LEAST = { deepOnPage: 8, inkOnTint: 12, deepOnTint: 4.5, accentOnPage: 4.5 };

/** What a publisher chooses can be read on paper and screen: the accent, and ground and ink of each stage. */
export function checkColours({ site }: Library): Problem[] {
  const { accent, stages } = site.value.colours;
  const pairs = [
    { of: ['accent'], front: accent, back: PAGE, on: 'on the page', least: LEAST.accentOnPage },
    ...STAGES.flatMap((stage) => {
      const { tint, deep } = stages[stage];
      return [
        { of: ['stages', stage, 'deep'], front: deep, back: PAGE, on: 'on the page', least: LEAST.deepOnPage },
        { of: ['stages', stage, 'deep'], front: deep, back: tint, on: `on its tint ${tint}`, least: LEAST.deepOnTint },
        { of: ['stages', stage, 'tint'], front: INK, back: tint, on: `on ${tint}`, least: LEAST.inkOnTint },
      ];
    }),
  ];
  return pairs.flatMap(({ of, front, back, on, least }) => {
    const contrast = contrastOf(parseColour(front), parseColour(back));
    if (contrast >= least) return [];
    const what = front === INK ? 'The text of the page' : `The colour ${front}`;
    const shown = Math.floor(contrast * 10) / 10;
    return [
      errorAt(
        site.placeOf(['colours', ...of]),
        'low-contrast',
        `${what} has a contrast of ${shown}:1 ${on}; ${least}:1 is the least that tired eyes can read.`,
        front === INK ? 'Choose a lighter tint.' : 'Choose a darker colour.',
      ),
    ];
  });
}
