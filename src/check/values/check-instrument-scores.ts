import type { Authored } from '../../read/library.ts';
import type { Instrument } from '../../read/schema/instrument.ts';
import { errorAt } from '../../problem/problem-at.ts';
import type { Problem } from '../../problem/problem.ts';

type Score = Instrument['scores'][number];

/** What is scored can be scored: from items, within its range, in bands that follow each other, by rules with a source. */
export function checkInstrumentScores({ value, placeOf }: Authored<Instrument>): Problem[] {
  return value.scores.flatMap((score, index) => {
    const at = (...path: PropertyKey[]) => placeOf(['scores', index, ...path]);
    return [
      ...checkRange(value, score, at),
      ...checkBands(score, at),
      ...(score.missing.at_most > 0 && score.missing.source === undefined
        ? [
            errorAt(
              at('missing'),
              'unsourced-rule',
              `"${score.id}" may be scored with answers missing, but no source says that this is how it is done.`,
              'Name the publication in "source", or delete "missing": then all answers are needed.',
            ),
          ]
        : []),
      ...(score.meaningful_change !== undefined &&
      score.meaningful_change.points === undefined &&
      score.meaningful_change.percent === undefined
        ? [
            errorAt(
              at('meaningful_change'),
              'wrong-value',
              '"meaningful_change" says neither points nor percent.',
              'Give one of them, or delete it.',
            ),
          ]
        : []),
      ...(score.meaningful_change !== undefined && score.meaningful_change.source === undefined
        ? [
            errorAt(
              at('meaningful_change'),
              'unsourced-rule',
              `A change in "${score.id}" is said to count, but no source says so.`,
              'Name the publication in "source", or delete "meaningful_change".',
            ),
          ]
        : []),
    ];
  });
}

type At = (...path: PropertyKey[]) => Problem | { file: string; line: number; column: number };

/** The range that the answers themselves give. */
function checkRange({ items, answers }: Instrument, { how, from, to }: Score, at: At): Problem[] {
  const scored = items.filter((item) => item.scored);
  if (how === 'recorded') return [];
  if (scored.length === 0) {
    const message = `A ${how} needs items, and this instrument has none that are scored.`;
    return [errorAt(at('how'), 'wrong-value', message, 'Write "how: recorded" if only the score is written down.')];
  }
  // A list of answers that does not exist was reported where it is named.
  if (scored.some(({ answers: set }) => set !== undefined && !answers.some(({ id }) => id === set))) return [];
  const ends = scored.map(({ answers: set, numbers }) => {
    const scores = answers.find(({ id }) => id === set)?.options.map(({ score }) => score) ?? [];
    return numbers ?? { from: Math.min(...scores), to: Math.max(...scores) };
  });
  const divisor = how === 'mean' ? scored.length : 1;
  const lowest = ends.reduce((total, end) => total + end.from, 0) / divisor;
  const highest = ends.reduce((total, end) => total + end.to, 0) / divisor;
  if (lowest === from && highest === to) return [];
  const message = `The score goes from ${from} to ${to} here, but its items give ${lowest} to ${highest}.`;
  return [errorAt(at('from'), 'wrong-value', message, 'Correct the range, or what the answers count.')];
}

/** The first band begins where the score does, and each further one later. */
function checkBands({ bands, from, to }: Score, at: At): Problem[] {
  return bands.flatMap((band, index) => {
    const before = bands[index - 1];
    const follows = before === undefined ? band.from === from : band.from > before.from && band.from <= to;
    if (follows) return [];
    const message =
      before === undefined
        ? `The first band begins at ${band.from}, and the score at ${from}.`
        : `This band begins at ${band.from}, which is not between the one before (${before.from}) and the highest score (${to}).`;
    return [
      errorAt(at('bands', index, 'from'), 'wrong-value', message, 'Put the bands in order, from the lowest score up.'),
    ];
  });
}
