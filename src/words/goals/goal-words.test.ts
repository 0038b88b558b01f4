import { expect, test } from 'vitest';
import { composeText, SPECIMEN_PROGRAM } from '../../../tests/support/compose-text.ts';
import { showSpecimen } from '../../../tests/support/show-specimen.ts';

test('SuccessPicture', () => {
  expect(showSpecimen('SuccessPicture')).toMatchInlineSnapshot(`
    "[text] t__success_see "success_picture.see" = Part · success_picture.see owner=patient lines=3
    [text] t__success_sign "success_picture.sign" = Part · success_picture.sign owner=patient lines=2
    [text] t__success_measure "success_picture.measure" = Part · success_picture.measure owner=patient lines=1"
  `);
});

test('GoalBuilder', () => {
  expect(showSpecimen('GoalBuilder')).toMatchInlineSnapshot(`
    "[text] t__goal_activity "goal_builder.activity" = Part · goal_builder.activity owner=patient lines=2
    [text] t__goal_support "goal_builder.support" = Part · goal_builder.support owner=patient lines=2
    [text] t__goal_amount "goal_builder.amount" = Part · goal_builder.amount owner=patient lines=1
    [text] t__goal_time "goal_builder.time" = Part · goal_builder.time owner=patient lines=1
    [text] t__goal_sentence "goal_builder.sentence" = Part · goal_builder.sentence owner=patient lines=2
    when true
      grid: goal_builder.levels hint=goal_builder.levels_hint corner=goal_builder.corner standard=table large=table
        columns: goal_builder.text
        goal_levels.minus2 (minus2)
          [text] t__goal_levels__r-minus2__text "goal_builder.text" = goal_builder.levels · goal_levels.minus2 · goal_builder.text owner=patient lines=2
        goal_levels.minus1 (minus1)
          [text] t__goal_levels__r-minus1__text "goal_builder.text" = goal_builder.levels · goal_levels.minus1 · goal_builder.text owner=patient lines=2
        goal_levels.zero (zero): t__goal_levels__r-zero__text
        goal_levels.plus1 (plus1): t__goal_levels__r-plus1__text
        goal_levels.plus2 (plus2): t__goal_levels__r-plus2__text"
  `);
});

test('SmartCheck', () => {
  expect(showSpecimen('SmartCheck')).toMatchInlineSnapshot(`
    "[choice] t__smart "smart_check.label" = Part · smart_check.label hint=smart_check.hint owner=patient many=true options=[{"id":"specific","label":"smart_check.specific"},{"id":"measurable","label":"smart_check.measurable"},{"id":"achievable","label":"smart_check.achievable"},{"id":"relevant","label":"smart_check.relevant"},{"id":"timed","label":"smart_check.timed"}]
    [text] t__smart_start "smart_check.start" = Part · smart_check.start owner=patient lines=1
    [text] t__smart_target "smart_check.target" = Part · smart_check.target owner=patient lines=1"
  `);
});

test('LadderPlan', () => {
  expect(showSpecimen('LadderPlan')).toMatchInlineSnapshot(`
    "[text] t__ladder_ambition "ladder_plan.ambition" = Part · ladder_plan.ambition owner=patient lines=2
    [text] t__ladder_long "ladder_plan.long" = Part · ladder_plan.long owner=patient lines=2
    repeat-table: goal_ladder.label corner=goal_ladder.row standard=table large=table rowLabel=goal_ladder.row maxRows=3
      columns: goal_ladder.step | goal_ladder.evidence
      numbered goal_ladder.row 1 (1)
        [text] t__ladder__r1__step "goal_ladder.step" = goal_ladder.label · numbered goal_ladder.row 1 · goal_ladder.step owner=patient lines=2
        [text] t__ladder__r1__evidence "goal_ladder.evidence" = goal_ladder.label · numbered goal_ladder.row 1 · goal_ladder.evidence owner=patient lines=2
      numbered goal_ladder.row 2 (2)
        [text] t__ladder__r2__step "goal_ladder.step" = goal_ladder.label · numbered goal_ladder.row 2 · goal_ladder.step owner=patient lines=2
        [text] t__ladder__r2__evidence "goal_ladder.evidence" = goal_ladder.label · numbered goal_ladder.row 2 · goal_ladder.evidence owner=patient lines=2
      numbered goal_ladder.row 3 (3): t__ladder__r3__step t__ladder__r3__evidence
    [text] t__ladder_this_week "ladder_plan.this_week" = Part · ladder_plan.this_week owner=patient lines=2"
  `);
});

test('Roles', () => {
  expect(showSpecimen('Roles')).toMatchInlineSnapshot(`
    "repeat-table: roles.label hint=ten.hint corner=roles.row standard=table large=cards rowLabel=roles.row maxRows=4
      columns: roles.role | roles.now hint=ten.range | roles.want hint=ten.range | roles.first_step
      numbered roles.row 1 (1)
        [text] t__roles__r1__role "roles.role" = roles.label · numbered roles.row 1 · roles.role owner=patient lines=2
        [number] t__roles__r1__now "roles.now" = roles.label · numbered roles.row 1 · roles.now hint=ten.range owner=patient min=0 max=10
        [number] t__roles__r1__want "roles.want" = roles.label · numbered roles.row 1 · roles.want hint=ten.range owner=patient min=0 max=10
        [text] t__roles__r1__first_step "roles.first_step" = roles.label · numbered roles.row 1 · roles.first_step owner=patient lines=2
      numbered roles.row 2 (2)
        [text] t__roles__r2__role "roles.role" = roles.label · numbered roles.row 2 · roles.role owner=patient lines=2
        [number] t__roles__r2__now "roles.now" = roles.label · numbered roles.row 2 · roles.now hint=ten.range owner=patient min=0 max=10
        [number] t__roles__r2__want "roles.want" = roles.label · numbered roles.row 2 · roles.want hint=ten.range owner=patient min=0 max=10
        [text] t__roles__r2__first_step "roles.first_step" = roles.label · numbered roles.row 2 · roles.first_step owner=patient lines=2
      numbered roles.row 3 (3): t__roles__r3__role t__roles__r3__now t__roles__r3__want t__roles__r3__first_step
      numbered roles.row 4 (4): t__roles__r4__role t__roles__r4__now t__roles__r4__want t__roles__r4__first_step"
  `);
});

test('GoalBuilder asks for levels in a program with attainment levels, or where the author says so', () => {
  const [shown] = findWhen('<GoalBuilder />', { program: { ...SPECIMEN_PROGRAM, goal_style: 'gas' } });
  expect(shown).toBe(true);
  expect(findWhen('<GoalBuilder />')).toEqual([false]);
  expect(findWhen('<GoalBuilder levels />')).toEqual([true]);
});

function findWhen(text: string, change = {}): boolean[] {
  return composeText(text, change).blocks.flatMap((block) => (block.type === 'when' ? [block.test] : []));
}
