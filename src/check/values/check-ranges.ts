import type { Authored, Library } from '../../read/library.ts';
import { errorAt } from '../../problem/problem-at.ts';
import type { Problem } from '../../problem/problem.ts';
import { walkValues } from './walk-values.ts';

/** Whatever reaches from one number to another reaches upwards. */
export function checkRanges({ programs, instruments }: Library): Problem[] {
  const authored: Authored<unknown>[] = [
    ...[...programs.values()].map(({ source }) => source),
    ...instruments.values(),
  ];
  return authored.flatMap(({ value, placeOf }) =>
    walkValues(value).flatMap(({ group: { from, to, meaningful_change: change }, path }): Problem[] => {
      if (typeof from !== 'number' || typeof to !== 'number') return [];
      if (from >= to)
        return [
          errorAt(
            placeOf([...path, 'from']),
            'wrong-range',
            `From ${from} to ${to} there is nothing to choose: the lowest number comes first.`,
            from === to
              ? 'Write the lowest number as "from" and the highest as "to".'
              : `Write "from: ${to}" and "to: ${from}", and look whether "low", "high" and "direction" still say what they mean.`,
          ),
        ];
      if (typeof change !== 'number' || change <= to - from) return [];
      return [
        errorAt(
          placeOf([...path, 'meaningful_change']),
          'wrong-range',
          `A change of ${change} cannot happen between ${from} and ${to}.`,
          'Write the smallest change that counts, in the numbers of the measure.',
        ),
      ];
    }),
  );
}
