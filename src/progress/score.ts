/** How the score of a questionnaire is made of its answers. */
export interface ScoreRule {
  how: 'sum' | 'mean';
  items: readonly ScoredItem[];
  /** So many answers may be missing; each then counts as the mean of the others. */
  mostMissing: number;
}

interface ScoredItem {
  id: string;
  /** What its answers count at least and at most. */
  from: number;
  to: number;
  /** True where the item does not concern everyone: left out, it counts nothing and is not missing. */
  mayBeLeftOut: boolean;
}

export type Score =
  /** `filledIn` answers were missing and counted as the mean of the others. */
  | { kind: 'scored'; value: number; filledIn: number }
  /** Too many answers are missing, and no published rule says what the score would be. */
  | { kind: 'refused'; missing: string[] };

/** A published band: it reaches from its lowest score up to the next band. */
interface Band {
  from: number;
}

/**
 * The score of some answers, by item id. A missing answer is one that is not in the map.
 * Filling in the mean of a person's own answers: Arrieta et al. 2017 for the PHQ-9; an instrument whose data names no
 * such rule has `mostMissing` 0.
 * @throws RangeError for an answer that its item does not have
 */
export function scoreAnswers(rule: ScoreRule, answers: ReadonlyMap<string, number>): Score {
  const given = rule.items.flatMap((item) => {
    const answer = answers.get(item.id);
    if (answer === undefined) return [];
    if (!(answer >= item.from && answer <= item.to))
      throw new RangeError(`"${item.id}" counts ${item.from} to ${item.to}, not ${answer}.`);
    return [answer];
  });
  const empty = rule.items.filter(({ id }) => !answers.has(id));
  const missing = empty.filter((item) => !item.mayBeLeftOut).map(({ id }) => id);
  if (missing.length > rule.mostMissing || given.length === 0) return { kind: 'refused', missing };
  const total = given.reduce((sum, answer) => sum + answer, 0);
  const mean = total / given.length;
  return {
    kind: 'scored',
    value: rule.how === 'mean' ? mean : total + missing.length * mean,
    filledIn: missing.length,
  };
}

/** The band a score lies in; bands go from the lowest up. Undefined below the first, or where there are none. */
export function findBand<B extends Band>(bands: readonly B[], value: number): B | undefined {
  return bands.findLast(({ from }) => value >= from);
}
