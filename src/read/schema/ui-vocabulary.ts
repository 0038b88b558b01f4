import { z } from 'zod';
import { words } from './common.ts';

/** Words that the vocabulary and the composing of sheets put beside what an author wrote. */
export const vocabularyWords = z.strictObject({
  callout: z.strictObject({ tip: words, example: words, safety: words, summary: words }),
  /** `{label}` is what a row is called, `{n}` its number: "Goal 1". */
  numbered: words,
  own_words: words,
  /** `{format}` is made of the letters below: "DD/MM/YYYY". */
  date_hint: words,
  date_letters: z.strictObject({ day: words, month: words, year: words }),
  /** What the two ends of a range mean. */
  range_hint: words,
  scale_words: z.strictObject({ not_at_all: words, a_bit: words, really: words }),
  confidence: z.strictObject({ label: words, low: words, high: words, tip: words }),
  ranking: z.strictObject({
    /** "1st" and so on, as many as a ranking can have. */
    places: z.array(words).length(5),
  }),
  values_scales: z.strictObject({
    words: words,
    want: words,
    want_low: words,
    want_high: words,
    now: words,
    now_low: words,
    now_high: words,
  }),
  goal_cards: z.strictObject({ label: words, row: words, words: words, why: words, sign: words, by: words }),
  goal_ladder: z.strictObject({ label: words, row: words, step: words, evidence: words }),
  week_plan: z.strictObject({
    label: words,
    corner: words,
    what: words,
    when: words,
    where: words,
    how_much: words,
    done: words,
  }),
  days: z.strictObject({ mon: words, tue: words, wed: words, thu: words, fri: words, sat: words, sun: words }),
  if_then: z.strictObject({ label: words, row: words, if: words, then: words }),
  barriers: z.strictObject({
    label: words,
    hint: words,
    plan: words,
    row: words,
    barrier: words,
    strategy: words,
    who: words,
  }),
  diary: z.strictObject({
    label: words,
    corner: words,
    day: words,
    /** `{time}` is the time of day, `{measure}` what is asked. */
    column: words,
  }),
  six_decisions: z.strictObject({
    label: words,
    hint: words,
    /** Both hold `{decision}`. */
    went_forward: words,
    has_not_moved: words,
    next_plan: words,
    new_goal: words,
    finish: words,
    change_plan: words,
    adjust_goal: words,
    let_go: words,
    why: words,
  }),
  /** Title of a sheet that is used more than once. */
  sheet_occasion: words,
  article: z.strictObject({
    note_heading: words,
    note: words,
    /** `{sheet}` is a link. */
    go_on_with: words,
  }),
  workbook: z.strictObject({ patient: words, clinician: words, owner: words }),
  red_flags: z.strictObject({
    title: words,
    intro: words,
    sign: words,
    action: words,
    urgency: words,
    now: words,
    today: words,
    soon: words,
  }),
  crisis: z.strictObject({
    emergency: words,
    number: words,
    text: words,
    hours: words,
    languages: words,
    website: words,
    checked_on: words,
  }),
});
