/** One goal of a person, as it was scaled and rated. */
interface RatedGoal {
  /** The level reached, one of the scale's. */
  level: number;
  /** How much it counts; 1 for each goal where nothing is weighted. */
  weight: number;
}

/** What the variant of the scale says; the variant is data and chosen before the start. */
export interface GasScale {
  /** Every level there is, such as -2 to +2. */
  levels: readonly number[];
  /** The correlation assumed between goals, usually 0.3. */
  rho: number;
}

/**
 * The T-score of some goals: 50 where all were reached as expected, with a standard deviation of 10 over many people.
 * Kiresuk and Sherman 1968; Turner-Stokes 2009 as corrected by its erratum.
 *
 *     T = 50 + 10 · Σ(w·x) / √((1 − ρ)·Σw² + ρ·(Σw)²)
 *
 * @throws RangeError without goals, with weights that are all 0 or negative, or with a level that is not of the scale:
 * there T is not defined, and no number may stand for it
 */
export function computeGasT(goals: readonly RatedGoal[], { levels, rho }: GasScale): number {
  if (goals.length === 0) throw new RangeError('T is not defined without goals.');
  const strange = goals.find(({ level }) => !levels.includes(level));
  if (strange) throw new RangeError(`${strange.level} is not a level of this scale, which has ${levels.join(', ')}.`);
  if (goals.some(({ weight }) => !(weight >= 0))) throw new RangeError('A weight cannot be negative.');
  const weights = sum(goals.map(({ weight }) => weight));
  if (weights === 0) throw new RangeError('T is not defined where no goal has any weight.');
  const reached = sum(goals.map(({ level, weight }) => weight * level));
  const squares = sum(goals.map(({ weight }) => weight * weight));
  return 50 + (10 * reached) / Math.sqrt((1 - rho) * squares + rho * weights * weights);
}

/**
 * What a goal counts: importance times difficulty, each 0 to 3 (Turner-Stokes 2009). Difficulty is off by default, since
 * with it a missed hard goal costs more than a missed easy one.
 * @throws RangeError for a number outside 0 to 3
 */
export function weighGoal(importance: number, difficulty = 1): number {
  for (const factor of [importance, difficulty]) {
    if (!(factor >= 0 && factor <= 3)) throw new RangeError(`${factor} is not between 0 and 3.`);
  }
  return importance * difficulty;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
