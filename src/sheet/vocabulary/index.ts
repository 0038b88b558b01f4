import type { Word } from '../word.ts';
import { barrierStrategies } from './barrier-strategies.ts';
import { callout } from './callout.ts';
import { carried, lookBack } from './carried.ts';
import { check } from './check.ts';
import { checklist } from './checklist.ts';
import { choice } from './choice.ts';
import { confidence } from './confidence.ts';
import { dateField } from './date-field.ts';
import { diary } from './diary.ts';
import { figure } from './figure.ts';
import { figureFields } from './figure-fields.ts';
import { forClinician } from './for-clinician.ts';
import { goalCards } from './goal-cards.ts';
import { goalLadder } from './goal-ladder.ts';
import { graphPaper } from './graph-paper.ts';
import { grid } from './grid.ts';
import { ifThenPlans } from './if-then-plans.ts';
import { lang, term } from './inline-words.ts';
import { keep, landscape, pageBreak } from './layout-words.ts';
import { numberField } from './number-field.ts';
import { ranking } from './ranking.ts';
import { repeatTable } from './repeat-table.ts';
import { scale } from './scale.ts';
import { sixDecisions } from './six-decisions.ts';
import { steps } from './steps.ts';
import { textField } from './text-field.ts';
import { twoVoices, voice } from './two-voices.ts';
import { valuesScales } from './values-scales.ts';
import { weekPlan } from './week-plan.ts';
import { when } from './when.ts';

/** Every word an author may use: text, layout, fields, and what is made of them. */
export const VOCABULARY: readonly Word[] = [
  ...[callout, steps, term, lang, figure, twoVoices, voice],
  ...[keep, pageBreak, landscape, when, forClinician],
  ...[
    textField,
    numberField,
    dateField,
    choice,
    checklist,
    check,
    scale,
    confidence,
    ranking,
    grid,
    repeatTable,
    graphPaper,
    figureFields,
  ],
  ...[
    valuesScales,
    goalCards,
    goalLadder,
    weekPlan,
    ifThenPlans,
    barrierStrategies,
    diary,
    sixDecisions,
    carried,
    lookBack,
  ],
];
