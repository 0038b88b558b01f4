import type { Word } from './word.ts';
import { adjustGoal } from './review/adjust-goal.ts';
import { attainment } from './goals/attainment.ts';
import { barrierPlan } from './plans/barrier-plan.ts';
import { barrierStrategies } from './plans/barrier-strategies.ts';
import { bodyMindMap } from './goals/body-mind-map.ts';
import { callout } from './text/callout.ts';
import { summary } from './text/summary.ts';
import { carried } from './fields/carried.ts';
import { lookBack } from './fields/look-back.ts';
import { check } from './fields/check.ts';
import { checklist } from './fields/checklist.ts';
import { choice } from './fields/choice.ts';
import { clinicianNote } from './people/clinician-note.ts';
import { componentMatrix } from './plans/component-matrix.ts';
import { fitRatings } from './plans/fit-ratings.ts';
import { goalComponents } from './plans/goal-components.ts';
import { concerns } from './plans/concerns.ts';
import { confidence } from './review/confidence.ts';
import { dateField } from './fields/date-field.ts';
import { decisionRecord } from './review/decision-record.ts';
import { diary } from './review/diary.ts';
import { effortResult } from './review/effort-result.ts';
import { figureFields } from './fields/figure-fields.ts';
import { figure } from './text/figure.ts';
import { forClinician } from './layout/for-clinician.ts';
import { goalBuilder } from './goals/goal-builder.ts';
import { goalCards } from './goals/goal-cards.ts';
import { goalLadder } from './goals/goal-ladder.ts';
import { graphPaper } from './fields/graph-paper.ts';
import { grid } from './fields/grid.ts';
import { aftercareCalendar } from './plans/aftercare-calendar.ts';
import { roles } from './goals/roles.ts';
import { shareChoices } from './people/share-choices.ts';
import { hourDiary } from './review/hour-diary.ts';
import { ifThenPlans } from './plans/if-then-plans.ts';
import { lang } from './text/lang.ts';
import { term } from './text/term.ts';
import { instrumentScores } from './fields/instrument-scores.ts';
import { instrument } from './fields/instrument.ts';
import { ladderPlan } from './plans/ladder-plan.ts';
import { keep } from './layout/keep.ts';
import { landscape } from './layout/landscape.ts';
import { pageBreak } from './layout/page-break.ts';
import { copingLog } from './review/coping-log.ts';
import { copingMenu } from './plans/coping-menu.ts';
import { routineMap } from './plans/routine-map.ts';
import { triggerLog } from './review/trigger-log.ts';
import { numberField } from './fields/number-field.ts';
import { optionsGrid } from './plans/options-grid.ts';
import { pacingPlan } from './plans/pacing-plan.ts';
import { agreement } from './people/agreement.ts';
import { contacts } from './people/contacts.ts';
import { disclosureScript } from './people/disclosure-script.ts';
import { peerAgreement } from './people/peer-agreement.ts';
import { practiceTracker } from './plans/practice-tracker.ts';
import { problemSolving } from './plans/problem-solving.ts';
import { ranking } from './fields/ranking.ts';
import { repeatTable } from './fields/repeat-table.ts';
import { scale } from './fields/scale.ts';
import { experiment } from './review/experiment.ts';
import { sessionReport } from './review/session-report.ts';
import { flareUpPlan } from './plans/flare-up-plan.ts';
import { trafficLight } from './plans/traffic-light.ts';
import { sixDecisions } from './review/six-decisions.ts';
import { smartCheck } from './goals/smart-check.ts';
import { steps } from './text/steps.ts';
import { successPicture } from './goals/success-picture.ts';
import { textField } from './fields/text-field.ts';
import { twoVoices } from './layout/two-voices.ts';
import { voice } from './layout/voice.ts';
import { valuesScales } from './goals/values-scales.ts';
import { weekPlan } from './plans/week-plan.ts';
import { weeklyTracker } from './review/weekly-tracker.ts';
import { when } from './layout/when.ts';
import { wins } from './review/wins.ts';

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
