import type { Word } from '../word.ts';
import { adjustGoal } from './adjust-goal.ts';
import { attainment } from './attainment.ts';
import { barrierPlan } from './barrier-plan.ts';
import { barrierStrategies } from './barrier-strategies.ts';
import { bodyMindMap } from './body-mind-map.ts';
import { callout, summary } from './callout.ts';
import { carried, lookBack } from './carried.ts';
import { check } from './check.ts';
import { checklist } from './checklist.ts';
import { choice } from './choice.ts';
import { clinicianNote } from './clinician-note.ts';
import { componentMatrix, fitRatings, goalComponents } from './component-words.ts';
import { concerns } from './concerns.ts';
import { confidence } from './confidence.ts';
import { dateField } from './date-field.ts';
import { decisionRecord } from './decision-record.ts';
import { diary } from './diary.ts';
import { effortResult } from './effort-result.ts';
import { figureFields } from './figure-fields.ts';
import { figure } from './figure.ts';
import { forClinician } from './for-clinician.ts';
import { goalBuilder } from './goal-builder.ts';
import { goalCards } from './goal-cards.ts';
import { goalLadder } from './goal-ladder.ts';
import { graphPaper } from './graph-paper.ts';
import { grid } from './grid.ts';
import { aftercareCalendar, roles, shareChoices } from './home-words.ts';
import { hourDiary } from './hour-diary.ts';
import { ifThenPlans } from './if-then-plans.ts';
import { lang, term } from './inline-words.ts';
import { instrumentScores } from './instrument-scores.ts';
import { instrument } from './instrument.ts';
import { ladderPlan } from './ladder-plan.ts';
import { keep, landscape, pageBreak } from './layout-words.ts';
import { copingLog, copingMenu, routineMap, triggerLog } from './log-words.ts';
import { numberField } from './number-field.ts';
import { optionsGrid } from './options-grid.ts';
import { pacingPlan } from './pacing-plan.ts';
import { agreement, contacts, disclosureScript, peerAgreement } from './people-words.ts';
import { practiceTracker } from './practice-tracker.ts';
import { problemSolving } from './problem-solving.ts';
import { ranking } from './ranking.ts';
import { repeatTable } from './repeat-table.ts';
import { scale } from './scale.ts';
import { experiment, sessionReport } from './session-words.ts';
import { flareUpPlan, trafficLight } from './setback-words.ts';
import { sixDecisions } from './six-decisions.ts';
import { smartCheck } from './smart-check.ts';
import { steps } from './steps.ts';
import { successPicture } from './success-picture.ts';
import { textField } from './text-field.ts';
import { twoVoices, voice } from './two-voices.ts';
import { valuesScales } from './values-scales.ts';
import { weekPlan } from './week-plan.ts';
import { weeklyTracker } from './weekly-tracker.ts';
import { when } from './when.ts';
import { wins } from './wins.ts';

/** Every word an author may use: text, layout, fields, and what is made of them. */
export const VOCABULARY: readonly Word[] = [
  ...[callout, summary, steps, term, lang, figure, twoVoices, voice],
  ...[keep, pageBreak, landscape, when, forClinician, clinicianNote],
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
  // What matters, and goals.
  ...[valuesScales, roles, goalCards, successPicture, goalBuilder, smartCheck, goalLadder, ladderPlan],
  // Choosing, and what gets in the way.
  ...[optionsGrid, decisionRecord, concerns, barrierStrategies, barrierPlan, ifThenPlans, problemSolving, experiment],
  // Plans for the day and the week.
  ...[weekPlan, routineMap, pacingPlan, componentMatrix, goalComponents, fitRatings, sessionReport],
  // Doing and noting.
  ...[diary, hourDiary, weeklyTracker, triggerLog, copingLog, copingMenu, bodyMindMap, practiceTracker, wins],
  ...[instrument, instrumentScores],
  // Looking back and deciding.
  ...[carried, lookBack, attainment, effortResult, sixDecisions, adjustGoal],
  // Hard days, other people, and afterwards.
  ...[trafficLight, flareUpPlan, contacts, agreement, disclosureScript, shareChoices, peerAgreement, aftercareCalendar],
];
