import type { Authored, Library } from '../../read/library.ts';
import type { Program } from '../../read/schema/program.ts';
import { warningAt } from '../../problem/problem-at.ts';
import type { Problem } from '../../problem/problem.ts';

const WORD = /[\p{L}\p{N}]+/gu;
/** Levels that change one thing of level 0 have at least this part of their words from it. */
const SHARED_AT_LEAST = 0.4;
/** Fewer words say too little to compare. */
const WORDS_AT_LEAST = 4;

/** Each level of an example goal changes one thing of level 0, so it shares words with it and is not the same text. */
export function checkAttainmentLevels({ programs }: Library): Problem[] {
  return [...programs.values()].flatMap(({ source, translations }) => [
    ...checkProgram(source, []),
    ...[...translations.values()].flatMap((translation) => checkProgram(translation, translation.untranslated)),
  ]);
}

function checkProgram({ value, placeOf }: Authored<Program>, untranslated: readonly PropertyKey[][]): Problem[] {
  const ofSource = new Set(untranslated.map((path) => path.join('.')));
  return value.domains.flatMap(({ goal_areas }, d) =>
    goal_areas.flatMap(({ example_goals }, a) =>
      example_goals.flatMap(({ id, levels }, g) => {
        const path = ['domains', d, 'goal_areas', a, 'example_goals', g, 'levels'];
        if (levels === undefined || ofSource.has([...path, 'zero'].join('.'))) return [];
        return Object.entries(levels).flatMap(([level, text]): Problem[] => {
          const place = [...path, level];
          const found = level === 'zero' || ofSource.has(place.join('.')) ? undefined : compare(text, levels.zero);
          if (found === undefined) return [];
          return [
            warningAt(
              placeOf(place),
              'levels-change-more',
              `Level "${level}" of the goal "${id}" ${found}`,
              'Take the words of level 0, and change one thing only: amount, help, time or place.',
            ),
          ];
        });
      }),
    ),
  );
}

/** What is wrong with a level beside level 0, if anything is. */
function compare(text: string, zero: string): string | undefined {
  if (text === zero) return 'is the same as level 0.';
  const [words, expected] = [wordsOf(text), wordsOf(zero)];
  const fewer = Math.min(words.size, expected.size);
  const shared = [...words].filter((word) => expected.has(word)).length;
  if (fewer < WORDS_AT_LEAST || shared >= fewer * SHARED_AT_LEAST) return undefined;
  return `has ${shared} of its ${words.size} words from level 0, so more than one thing changes.`;
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(WORD));
}
