import { judgeChange, type ChangeRule } from '../progress/change.ts';
import { computeGasT, weighGoal, type GasScale } from '../progress/gas.ts';
import { isPlateau } from '../progress/plateau.ts';
import { findBand, scoreAnswers, type ScoreRule } from '../progress/score.ts';
import type { Instrument } from '../read/schema/instrument.ts';
import type { Program } from '../read/schema/program.ts';

type InstrumentScore = Instrument['scores'][number];

/** The most goals of one person that are scaled together. */
const MOST_GOALS = 6;

/** Each band of a score, from its lowest number to its highest. */
export function listBands({ from, to, bands }: InstrumentScore, lang: string): { range: string; label: string }[] {
  const numbers = Array.from({ length: to - from + 1 }, (_, step) => from + step);
  return bands.map((band) => {
    const inside = numbers.filter((number) => findBand(bands, number) === band);
    return { range: `${inside[0]}–${inside.at(-1)}`, label: band.label[lang] ?? '' };
  });
}

/** What becomes of a score with none, one or more answers missing, where each answer given counts 1. */
export function listMissing(instrument: Instrument, score: InstrumentScore): { missing: number; result: string }[] {
  const rule = makeRule(instrument, score);
  if (rule === undefined || rule.items.length < 2) return [];
  return Array.from({ length: rule.mostMissing + 2 }, (_, missing) => {
    const given = rule.items.filter((item) => !item.mayBeLeftOut).slice(missing);
    const result = scoreAnswers(rule, new Map(given.map(({ id }) => [id, 1])));
    return { missing, result: result.kind === 'scored' ? showNumber(result.value) : 'no score' };
  });
}

/** From each of some first scores: the second score from which a change counts, for the better and for the worse. */
export function listChanges({ from, to, how, direction, meaningful_change: limits }: InstrumentScore) {
  if (limits === undefined || direction === undefined) return [];
  const rule: ChangeRule = { points: limits.points, percent: limits.percent, direction };
  const step = how === 'sum' ? 1 : 0.1;
  const starts = [0.25, 0.5, 0.75].map((part) => Math.round(from + part * (to - from)));
  const seek = (start: number, sign: number, wanted: string): string => {
    const scores = Array.from({ length: Math.round((to - from) / step) }, (_, at) => start + sign * (at + 1) * step);
    const found = scores.find((score) => score >= from && score <= to && judgeChange(start, score, rule) === wanted);
    return found === undefined ? '–' : showNumber(found);
  };
  const up = direction === 'higher-is-better' ? 1 : -1;
  return starts.map((start) => ({
    start: showNumber(start),
    better: seek(start, up, 'better'),
    worse: seek(start, -up, 'worse'),
  }));
}

/** T of one to six goals that count alike, with all of them on each level of the scale. */
export function listGasScores(scale: GasScale): { level: number; scores: string[] }[] {
  return scale.levels.map((level) => ({
    level,
    scores: Array.from({ length: MOST_GOALS }, (_, more) =>
      showScore(
        Array.from({ length: more + 1 }, () => ({ level, weight: 1 })),
        scale,
      ),
    ),
  }));
}

/** Three goals at 0, +1 and −1, unweighted, weighted by importance, and by importance and difficulty. */
export function listWeightedScores(scale: GasScale): { how: string; score: string }[] {
  const goals = [
    { level: 0, importance: 3, difficulty: 3 },
    { level: 1, importance: 2, difficulty: 2 },
    { level: -1, importance: 1, difficulty: 1 },
  ];
  const score = (weigh: (goal: (typeof goals)[number]) => number) =>
    showScore(
      goals.map((goal) => ({ level: goal.level, weight: weigh(goal) })),
      scale,
    );
  return [
    { how: 'Each goal counts 1', score: score(() => 1) },
    { how: 'Importance 3, 2 and 1', score: score(({ importance }) => weighGoal(importance)) },
    {
      how: 'Importance 3, 2 and 1 times difficulty 3, 2 and 1',
      score: score(({ importance, difficulty }) => weighGoal(importance, difficulty)),
    },
  ];
}

/** For each measure that has a smallest change: numbers that are a plateau and numbers that are none. */
export function listPlateaus({ measures }: Program) {
  return measures.flatMap(({ title, from, to, meaningful_change: change, plateau: { check_ins: checkIns } }) => {
    if (change === undefined) return [];
    const middle = Math.round((from + to) / 2);
    const still = Array.from({ length: checkIns }, (_, at) => middle + (at % 2) * Math.floor(change / 2));
    const moved = [...still.slice(0, -1), middle + change];
    const say = (values: number[]) =>
      `${values.map(showNumber).join(', ')}: ${isPlateau(values, { change, checkIns }) ? 'a plateau' : 'it moves'}`;
    return [{ title, change: showNumber(change), checkIns: String(checkIns), still: say(still), moved: say(moved) }];
  });
}

/** What the answers are scored by; undefined for a score that is worked out elsewhere. */
function makeRule({ items, answers }: Instrument, { how, missing }: InstrumentScore): ScoreRule | undefined {
  if (how === 'recorded') return undefined;
  const scored = items.filter((item) => item.scored);
  return {
    how,
    mostMissing: missing.at_most,
    items: scored.map(({ id, numbers, answers: set, may_be_left_out: mayBeLeftOut }) => {
      const scores = answers.find((one) => one.id === set)?.options.map((option) => option.score) ?? [];
      return { id, mayBeLeftOut, ...(numbers ?? { from: Math.min(...scores), to: Math.max(...scores) }) };
    }),
  };
}

function showScore(goals: Parameters<typeof computeGasT>[0], scale: GasScale): string {
  return computeGasT(goals, scale).toFixed(1);
}

function showNumber(value: number): string {
  return String(Number(value.toFixed(1)));
}
