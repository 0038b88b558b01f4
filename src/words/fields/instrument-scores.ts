import { z } from 'zod';
import type { Instrument } from '../../read/schema/instrument.ts';
import { compact } from '../../model/compact.ts';
import { completeField } from '../complete-field.ts';
import { fillWords } from '../../model/fill-words.ts';
import { writeAmount } from '../../model/number-signs.ts';
import type { Block, Inline } from '../../model/node.ts';
import { defineWord } from '../word.ts';
import type { WordContext } from '../word-context.ts';
import { findInstrument } from '../parts/find-instrument.ts';
import * as shared from '../parts/props.ts';

type Score = Instrument['scores'][number];

export const instrumentScores = defineWord({
  name: 'InstrumentScores',
  summary:
    'Boxes for the scores of a questionnaire with its published bands, for the clinician only. Also for one whose items may not be shown.',
  props: z.strictObject({
    id: shared.id.meta({ description: 'Id of the questionnaire: its file in content/instruments/.' }),
  }),
  specimen: '<InstrumentScores id="nrs" />',
  toNodes: ({ id }, context) => {
    const found = findInstrument(context, id);
    if (found === undefined) return [];
    const { tag } = context.language;
    if (found.scores.some(({ title, bands }) => [title, ...bands.map(({ label }) => label)].some((one) => !one[tag]))) {
      context.withhold({
        rule: 'instrument-without-wording',
        message: `The scores of "${found.title}" have no words in "${tag}", so this sheet is not offered in that language.`,
        advice: `Add "${tag}:" to the titles and bands of "scores" in content/instruments/${id}.yaml.`,
        prop: 'id',
      });
      return [];
    }
    const heading = context.makeHeading(
      fillWords(context.words.instrument_scores.heading, { instrument: found.title }),
    );
    const scores = found.scores.flatMap((score) => makeScore(context, found, score));
    const caution = found.scores.some(({ bands }) => bands.length > 0)
      ? [say(context, context.words.instrument_scores.caution)]
      : [];
    const section: Block = { type: 'section', heading, children: [...scores, ...caution], at: context.at };
    // A sheet of the clinician's own need not say so again.
    return context.owner === 'clinician' ? [section] : [{ type: 'for-clinician', children: [section], at: context.at }];
  },
});

function makeScore(context: WordContext, found: Instrument, score: Score): Block[] {
  const { tag } = context.language;
  const words = context.words.instrument_scores;
  const { from, to, direction } = score;
  const title = score.title[tag]!;
  const part = {
    ...{ id: `${found.id}_${score.id}`, label: title, group: found.title, owner: 'clinician' as const },
    hint: fillWords(words.range, { from: String(from), to: String(to) }),
  };
  const field = completeField(context, part, compact({ kind: 'number', min: from, max: to, direction }));
  const rules = [...sayMissing(words, found, score), ...sayChange(context, score)].join(' ');
  return [
    { type: 'field', field, at: context.at },
    ...(rules === '' ? [] : [say(context, rules)]),
    ...(score.bands.length === 0 ? [] : [makeBands(context, title, score)]),
  ];
}

type ScoreWords = WordContext['words']['instrument_scores'];

function sayMissing(words: ScoreWords, { items }: Instrument, { how, missing }: Score): string[] {
  const scored = items.filter((item) => item.scored);
  if (how === 'recorded' || scored.length < 2) return [];
  const count = String(scored.length);
  const rule =
    missing.at_most === 0
      ? fillWords(words.all_needed, { count })
      : fillWords(words.some_missing, { count, most: String(missing.at_most) });
  return [rule, ...(scored.some((item) => item.may_be_left_out) ? [words.left_out] : [])];
}

function sayChange({ language, words }: WordContext, { meaningful_change: change }: Score): string[] {
  if (change === undefined) return [];
  const { change_points, change_percent, change_either } = words.instrument_scores;
  const say = (amount: number) => writeAmount(amount, language);
  const { points, percent } = change;
  if (points === undefined) return [fillWords(change_percent, { percent: say(percent!) })];
  if (percent === undefined) return [fillWords(change_points, { points: say(points) })];
  return [fillWords(change_either, { points: say(points), percent: say(percent) })];
}

function makeBands(
  { words: { instrument_scores: words }, language, at }: WordContext,
  title: string,
  score: Score,
): Block {
  const rows = score.bands.map(({ from, label }, index): Inline[][] => {
    const next = score.bands[index + 1];
    // Bands are published for whole numbers: the next one begins one further up.
    const range = `${from}–${next === undefined ? score.to : next.from - 1}`;
    return [textOf(range), textOf(label[language.tag]!)];
  });
  return {
    type: 'table',
    caption: fillWords(words.bands, { score: title }),
    columns: [textOf(words.numbers), textOf(words.label)],
    rows,
    at,
  };
}

function say({ at }: WordContext, text: string): Block {
  return { type: 'paragraph', children: textOf(text), at };
}

function textOf(text: string): Inline[] {
  return [{ type: 'text', text }];
}
