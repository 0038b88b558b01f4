import { expect, test } from 'vitest';
import { composeText } from '../../../tests/support/compose-text.ts';
import { showSpecimen } from '../../../tests/support/show-specimen.ts';
import { fieldsOf } from '../../model/fields-of.ts';

test('RoutineMap', () => {
  expect(showSpecimen('RoutineMap')).toMatchInlineSnapshot(`
    "repeat-table: routine_map.label corner=routine_map.row standard=table large=cards rowLabel=routine_map.row maxRows=5
      columns: routine_map.time | routine_map.anchor | routine_map.practice
      numbered routine_map.row 1 (1)
        [text] t__routine__r1__time "routine_map.time" = routine_map.label · numbered routine_map.row 1 · routine_map.time owner=patient lines=1
        [text] t__routine__r1__anchor "routine_map.anchor" = routine_map.label · numbered routine_map.row 1 · routine_map.anchor owner=patient lines=2
        [text] t__routine__r1__practice "routine_map.practice" = routine_map.label · numbered routine_map.row 1 · routine_map.practice owner=patient lines=2
      numbered routine_map.row 2 (2)
        [text] t__routine__r2__time "routine_map.time" = routine_map.label · numbered routine_map.row 2 · routine_map.time owner=patient lines=1
        [text] t__routine__r2__anchor "routine_map.anchor" = routine_map.label · numbered routine_map.row 2 · routine_map.anchor owner=patient lines=2
        [text] t__routine__r2__practice "routine_map.practice" = routine_map.label · numbered routine_map.row 2 · routine_map.practice owner=patient lines=2
      numbered routine_map.row 3 (3): t__routine__r3__time t__routine__r3__anchor t__routine__r3__practice
      numbered routine_map.row 4 (4): t__routine__r4__time t__routine__r4__anchor t__routine__r4__practice
      numbered routine_map.row 5 (5): t__routine__r5__time t__routine__r5__anchor t__routine__r5__practice"
  `);
});

test('PacingPlan', () => {
  expect(showSpecimen('PacingPlan')).toMatchInlineSnapshot(`
    "callout safety: callout.safety
      paragraph: pacing_plan.caution
    [text] t__pacing_what "pacing_plan.what" = Part · pacing_plan.what hint=pacing_plan.what_hint owner=patient lines=1
    [number] t__pacing_try1 "pacing_plan.try 1" = Part · pacing_plan.try 1 owner=patient min=0
    [number] t__pacing_try2 "pacing_plan.try 2" = Part · pacing_plan.try 2 owner=patient min=0
    [number] t__pacing_try3 "pacing_plan.try 3" = Part · pacing_plan.try 3 owner=patient min=0
    [number] t__pacing_start "pacing_plan.start" = Part · pacing_plan.start hint=pacing_plan.start_hint owner=both min=0
    [text] t__pacing_ceiling "pacing_plan.ceiling" = Part · pacing_plan.ceiling owner=patient lines=1
    [text] t__pacing_stop "pacing_plan.stop" = Part · pacing_plan.stop owner=patient lines=2
    repeat-table: pacing_plan.weeks corner=pacing_plan.row standard=table large=table rowLabel=pacing_plan.row maxRows=2
      columns: pacing_plan.planned | pacing_plan.done
      numbered pacing_plan.row 1 (1)
        [number] t__pacing_weeks__r1__planned "pacing_plan.planned" = pacing_plan.weeks · numbered pacing_plan.row 1 · pacing_plan.planned owner=patient min=0
        [number] t__pacing_weeks__r1__done "pacing_plan.done" = pacing_plan.weeks · numbered pacing_plan.row 1 · pacing_plan.done owner=patient min=0
      numbered pacing_plan.row 2 (2)
        [number] t__pacing_weeks__r2__planned "pacing_plan.planned" = pacing_plan.weeks · numbered pacing_plan.row 2 · pacing_plan.planned owner=patient min=0
        [number] t__pacing_weeks__r2__done "pacing_plan.done" = pacing_plan.weeks · numbered pacing_plan.row 2 · pacing_plan.done owner=patient min=0"
  `);
});

test('ComponentMatrix', () => {
  expect(showSpecimen('ComponentMatrix')).toMatchInlineSnapshot(`
    "landscape
      grid: component_matrix.label corner=component_matrix.corner standard=table large=table
        columns: Pausing
        Climbing the stairs at home (stairs)
          [check] t__matrix__r-stairs__pausing "Pausing" = component_matrix.label · Climbing the stairs at home · Pausing owner=patient
        The bus to town (bus)
          [check] t__matrix__r-bus__pausing "Pausing" = component_matrix.label · The bus to town · Pausing owner=patient
    repeat-table: component_matrix.own corner=component_matrix.row standard=table large=cards rowLabel=component_matrix.row maxRows=4
      columns: component_matrix.component | component_matrix.activity | component_matrix.how
      numbered component_matrix.row 1 (1)
        [text] t__matrix_own__r1__component "component_matrix.component" = component_matrix.own · numbered component_matrix.row 1 · component_matrix.component owner=patient lines=2
        [text] t__matrix_own__r1__activity "component_matrix.activity" = component_matrix.own · numbered component_matrix.row 1 · component_matrix.activity owner=patient lines=2
        [text] t__matrix_own__r1__how "component_matrix.how" = component_matrix.own · numbered component_matrix.row 1 · component_matrix.how owner=patient lines=2
      numbered component_matrix.row 2 (2)
        [text] t__matrix_own__r2__component "component_matrix.component" = component_matrix.own · numbered component_matrix.row 2 · component_matrix.component owner=patient lines=2
        [text] t__matrix_own__r2__activity "component_matrix.activity" = component_matrix.own · numbered component_matrix.row 2 · component_matrix.activity owner=patient lines=2
        [text] t__matrix_own__r2__how "component_matrix.how" = component_matrix.own · numbered component_matrix.row 2 · component_matrix.how owner=patient lines=2
      numbered component_matrix.row 3 (3): t__matrix_own__r3__component t__matrix_own__r3__activity t__matrix_own__r3__how
      numbered component_matrix.row 4 (4): t__matrix_own__r4__component t__matrix_own__r4__activity t__matrix_own__r4__how"
  `);
});

test('GoalComponents', () => {
  expect(showSpecimen('GoalComponents')).toMatchInlineSnapshot(`
    "grid: goal_components.label hint=goal_components.hint corner=goal_components.corner standard=table large=table
      columns: numbered goal_cards.row 1 | numbered goal_cards.row 2 | numbered goal_cards.row 3
      Pausing (pausing)
        [check] t__serves__r-pausing__goal1 "numbered goal_cards.row 1" = goal_components.label · Pausing · numbered goal_cards.row 1 owner=patient
        [check] t__serves__r-pausing__goal2 "numbered goal_cards.row 2" = goal_components.label · Pausing · numbered goal_cards.row 2 owner=patient
        [check] t__serves__r-pausing__goal3 "numbered goal_cards.row 3" = goal_components.label · Pausing · numbered goal_cards.row 3 owner=patient"
  `);
});

test('FitRatings', () => {
  expect(showSpecimen('FitRatings')).toMatchInlineSnapshot(`
    "grid: fit_ratings.label hint=ten.hint corner=fit_ratings.corner standard=table large=cards
      columns: fit_ratings.fit hint=ten.range | fit_ratings.make_it_fit
      Pausing (pausing)
        [number] t__fit__r-pausing__fit "fit_ratings.fit" = fit_ratings.label · Pausing · fit_ratings.fit hint=ten.range owner=patient min=0 max=10
        [text] t__fit__r-pausing__make_it_fit "fit_ratings.make_it_fit" = fit_ratings.label · Pausing · fit_ratings.make_it_fit owner=patient lines=2"
  `);
});

test('SessionReport', () => {
  expect(showSpecimen('SessionReport')).toMatchInlineSnapshot(`
    "look-back [text] t__session_report "session_report.back" = Part · session_report.back owner=patient lines=1 from {"worksheet":"t","title":"t"}
    [text] t__session_skill "session_report.skill" = Part · session_report.skill owner=patient lines=2
    [text] t__session_where "session_report.where" = Part · session_report.where owner=patient lines=2
    [text] t__session_report "session_report.report" = Part · session_report.report hint=session_report.report_hint owner=patient lines=3"
  `);
});

test('ComponentMatrix has a box for each component with each activity, five components to a table', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  const components = JSON.stringify(ids.map((id) => ({ id, title: id })));
  const activities = `[{ id: 'x', title: 'X', components: ['a'] }, { id: 'y', title: 'Y', components: [] }]`;
  const { blocks } = composeText(`<ComponentMatrix components={${components}} activities={${activities}} blank={0} />`);
  const fields = fieldsOf(blocks);
  expect(new Set(fields.map(({ accessibleName }) => accessibleName)).size).toBe(fields.length);
  expect(fields.map(({ name }) => name)).toEqual(
    [ids.slice(0, 3), ids.slice(3)].flatMap((some) =>
      ['x', 'y'].flatMap((row) => some.map((column) => `t__matrix__r-${row}__${column}`)),
    ),
  );
});
