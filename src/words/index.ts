import type { Word } from './word.ts';
import { blank } from './fields/blank.ts';
import { carried } from './fields/carried.ts';
import { check } from './fields/check.ts';
import { checklist } from './fields/checklist.ts';
import { choice } from './fields/choice.ts';
import { computed } from './fields/computed.ts';
import { dateField } from './fields/date-field.ts';
import { figureFields } from './fields/figure-fields.ts';
import { graphPaper } from './fields/graph-paper.ts';
import { grid } from './fields/grid.ts';
import { instrumentScores } from './fields/instrument-scores.ts';
import { instrument } from './fields/instrument.ts';
import { lookBack } from './fields/look-back.ts';
import { numberField } from './fields/number-field.ts';
import { ranking } from './fields/ranking.ts';
import { repeatTable } from './fields/repeat-table.ts';
import { scale } from './fields/scale.ts';
import { statements } from './fields/statements.ts';
import { textField } from './fields/text-field.ts';
import { attainment } from './goals/attainment.ts';
import { bodyMindMap } from './goals/body-mind-map.ts';
import { goalBuilder } from './goals/goal-builder.ts';
import { goalCards } from './goals/goal-cards.ts';
import { goalLadder } from './goals/goal-ladder.ts';
import { roles } from './goals/roles.ts';
import { smartCheck } from './goals/smart-check.ts';
import { successPicture } from './goals/success-picture.ts';
import { valuesScales } from './goals/values-scales.ts';
import { forClinician } from './layout/for-clinician.ts';
import { keep } from './layout/keep.ts';
import { landscape } from './layout/landscape.ts';
import { pageBreak } from './layout/page-break.ts';
import { repeat } from './layout/repeat.ts';
import { sideBySide } from './layout/side-by-side.ts';
import { twoVoices } from './layout/two-voices.ts';
import { voice } from './layout/voice.ts';
import { whenAnswered } from './layout/when-answered.ts';
import { when } from './layout/when.ts';
import { agreement } from './people/agreement.ts';
import { clinicianNote } from './people/clinician-note.ts';
import { contacts } from './people/contacts.ts';
import { disclosureScript } from './people/disclosure-script.ts';
import { peerAgreement } from './people/peer-agreement.ts';
import { shareChoices } from './people/share-choices.ts';
import { signature } from './people/signature.ts';
import { aftercareCalendar } from './plans/aftercare-calendar.ts';
import { barrierPlan } from './plans/barrier-plan.ts';
import { barrierStrategies } from './plans/barrier-strategies.ts';
import { componentMatrix } from './plans/component-matrix.ts';
import { concerns } from './plans/concerns.ts';
import { copingMenu } from './plans/coping-menu.ts';
import { fitRatings } from './plans/fit-ratings.ts';
import { flareUpPlan } from './plans/flare-up-plan.ts';
import { goalComponents } from './plans/goal-components.ts';
import { ifThenPlans } from './plans/if-then-plans.ts';
import { ladderPlan } from './plans/ladder-plan.ts';
import { optionsGrid } from './plans/options-grid.ts';
import { pacingPlan } from './plans/pacing-plan.ts';
import { practiceTracker } from './plans/practice-tracker.ts';
import { problemSolving } from './plans/problem-solving.ts';
import { routineMap } from './plans/routine-map.ts';
import { trafficLight } from './plans/traffic-light.ts';
import { weekPlan } from './plans/week-plan.ts';
import { adjustGoal } from './review/adjust-goal.ts';
import { confidence } from './review/confidence.ts';
import { copingLog } from './review/coping-log.ts';
import { decisionRecord } from './review/decision-record.ts';
import { diary } from './review/diary.ts';
import { effortResult } from './review/effort-result.ts';
import { experiment } from './review/experiment.ts';
import { hourDiary } from './review/hour-diary.ts';
import { sessionReport } from './review/session-report.ts';
import { sixDecisions } from './review/six-decisions.ts';
import { triggerLog } from './review/trigger-log.ts';
import { weeklyTracker } from './review/weekly-tracker.ts';
import { wins } from './review/wins.ts';
import { callout } from './text/callout.ts';
import { figure } from './text/figure.ts';
import { helpLines } from './text/help-lines.ts';
import { lang } from './text/lang.ts';
import { redFlags } from './text/red-flags.ts';
import { steps } from './text/steps.ts';
import { summary } from './text/summary.ts';
import { term } from './text/term.ts';

/** Words as authors look for them; each stands in the folder of its group. */
export interface WordGroup {
  id: string;
  title: string;
  words: readonly Word[];
}

export const WORD_GROUPS: readonly WordGroup[] = [
  { id: 'text', title: 'Text', words: [callout, summary, steps, redFlags, helpLines, term, lang, figure] },
  {
    id: 'layout',
    title: 'Layout',
    words: [twoVoices, voice, sideBySide, repeat, keep, pageBreak, landscape, when, whenAnswered, forClinician],
  },
  {
    id: 'fields',
    title: 'Fields',
    words: [
      textField,
      blank,
      numberField,
      dateField,
      choice,
      checklist,
      check,
      scale,
      ranking,
      statements,
      grid,
      repeatTable,
      graphPaper,
      figureFields,
      instrument,
      instrumentScores,
      carried,
      lookBack,
      computed,
    ],
  },
  {
    id: 'goals',
    title: 'Goals and what matters',
    words: [
      valuesScales,
      roles,
      goalCards,
      successPicture,
      goalBuilder,
      smartCheck,
      goalLadder,
      bodyMindMap,
      attainment,
    ],
  },
  {
    id: 'plans',
    title: 'Plans',
    words: [
      ladderPlan,
      optionsGrid,
      concerns,
      barrierStrategies,
      barrierPlan,
      ifThenPlans,
      problemSolving,
      weekPlan,
      routineMap,
      pacingPlan,
      componentMatrix,
      goalComponents,
      fitRatings,
      copingMenu,
      practiceTracker,
      trafficLight,
      flareUpPlan,
      aftercareCalendar,
    ],
  },
  {
    id: 'review',
    title: 'Doing, noting and looking back',
    words: [
      confidence,
      decisionRecord,
      experiment,
      sessionReport,
      diary,
      hourDiary,
      weeklyTracker,
      triggerLog,
      copingLog,
      wins,
      effortResult,
      sixDecisions,
      adjustGoal,
    ],
  },
  {
    id: 'people',
    title: 'Other people',
    words: [clinicianNote, contacts, agreement, signature, disclosureScript, shareChoices, peerAgreement],
  },
];

/** Every word an author may use. */
export const VOCABULARY: readonly Word[] = WORD_GROUPS.flatMap(({ words }) => words);
