import { expect, test } from 'vitest';
import { showSpecimen } from '../../../tests/support/show-specimen.ts';

test('Attainment', () => {
  expect(showSpecimen('Attainment')).toMatchInlineSnapshot(`
    "grid: attainment.label corner=goal_cards.row standard=table large=cards
      columns: attainment.me | attainment.team | attainment.difference
      numbered goal_cards.row 1 (goal1)
        [choice] t__attainment__r-goal1__me "attainment.me" = attainment.label · numbered goal_cards.row 1 · attainment.me owner=patient many=false options=[{"id":"minus2","label":"goal_levels.minus2"},{"id":"minus1","label":"goal_levels.minus1"},{"id":"zero","label":"goal_levels.zero"},{"id":"plus1","label":"goal_levels.plus1"},{"id":"plus2","label":"goal_levels.plus2"}]
        [choice] t__attainment__r-goal1__team "attainment.team" = attainment.label · numbered goal_cards.row 1 · attainment.team owner=clinician many=false options=[{"id":"minus2","label":"goal_levels.minus2"},{"id":"minus1","label":"goal_levels.minus1"},{"id":"zero","label":"goal_levels.zero"},{"id":"plus1","label":"goal_levels.plus1"},{"id":"plus2","label":"goal_levels.plus2"}]
        [text] t__attainment__r-goal1__difference "attainment.difference" = attainment.label · numbered goal_cards.row 1 · attainment.difference owner=patient lines=2"
  `);
});

test('EffortResult', () => {
  expect(showSpecimen('EffortResult')).toMatchInlineSnapshot(`
    "drawing: effort_result.label hint=effort_result.hint paper=graph height=80 x=effort_result.row y=effort_result.y
      repeat-table: effort_result.label corner=effort_result.row standard=table large=table rowLabel=effort_result.row maxRows=2
        columns: effort_result.practice_days | effort_result.result
        numbered effort_result.row 1 (1)
          [number] t__effort__r1__practice_days "effort_result.practice_days" = effort_result.label · numbered effort_result.row 1 · effort_result.practice_days owner=patient min=0 max=7
          [number] t__effort__r1__result "effort_result.result" = effort_result.label · numbered effort_result.row 1 · effort_result.result owner=patient
        numbered effort_result.row 2 (2)
          [number] t__effort__r2__practice_days "effort_result.practice_days" = effort_result.label · numbered effort_result.row 2 · effort_result.practice_days owner=patient min=0 max=7
          [number] t__effort__r2__result "effort_result.result" = effort_result.label · numbered effort_result.row 2 · effort_result.result owner=patient"
  `);
});

test('AdjustGoal', () => {
  expect(showSpecimen('AdjustGoal')).toMatchInlineSnapshot(`
    "[choice] t__adjust "adjust_goal.label" = Part · adjust_goal.label hint=adjust_goal.hint owner=patient many=false options=[{"id":"keep","label":"adjust_goal.keep"},{"id":"amount","label":"adjust_goal.amount"},{"id":"time","label":"adjust_goal.time"},{"id":"swap","label":"adjust_goal.swap"},{"id":"let_go","label":"adjust_goal.let_go"}]
    [text] t__adjust_why "adjust_goal.why" = Part · adjust_goal.why owner=patient lines=2
    repeat-table: adjust_goal.history corner=adjust_goal.row standard=table large=cards rowLabel=adjust_goal.row maxRows=2
      columns: adjust_goal.words | adjust_goal.date hint=date_hint DD/MM/YYYY | adjust_goal.reason
      numbered adjust_goal.row 1 (1)
        [text] t__adjust_history__r1__words "adjust_goal.words" = adjust_goal.history · numbered adjust_goal.row 1 · adjust_goal.words owner=patient lines=2
        [date] t__adjust_history__r1__date "adjust_goal.date" = adjust_goal.history · numbered adjust_goal.row 1 · adjust_goal.date hint=date_hint DD/MM/YYYY owner=patient format=DD/MM/YYYY
        [text] t__adjust_history__r1__reason "adjust_goal.reason" = adjust_goal.history · numbered adjust_goal.row 1 · adjust_goal.reason owner=patient lines=2
      numbered adjust_goal.row 2 (2)
        [text] t__adjust_history__r2__words "adjust_goal.words" = adjust_goal.history · numbered adjust_goal.row 2 · adjust_goal.words owner=patient lines=2
        [date] t__adjust_history__r2__date "adjust_goal.date" = adjust_goal.history · numbered adjust_goal.row 2 · adjust_goal.date hint=date_hint DD/MM/YYYY owner=patient format=DD/MM/YYYY
        [text] t__adjust_history__r2__reason "adjust_goal.reason" = adjust_goal.history · numbered adjust_goal.row 2 · adjust_goal.reason owner=patient lines=2"
  `);
});

test('ClinicianNote', () => {
  expect(showSpecimen('ClinicianNote')).toMatchInlineSnapshot(`
    "for-clinician
      [text] t__note "clinician_note.label" = Part · clinician_note.label owner=clinician lines=4"
  `);
});
