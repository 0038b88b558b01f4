import { expect, test } from 'vitest';
import { showSpecimen } from '../../../tests/support/show-specimen.ts';

test('Ranking', () => {
  expect(showSpecimen('Ranking')).toMatchInlineSnapshot(`
    "ranking: What comes first
      [choice] t__order__r1__item "ranking.places.1" = What comes first · ranking.places.1 owner=patient many=false options=[{"id":"sleep","label":"Sleep"},{"id":"work","label":"Work"},{"id":"friends","label":"Friends"}]
      [choice] t__order__r2__item "ranking.places.2" = What comes first · ranking.places.2 owner=patient many=false options=[{"id":"sleep","label":"Sleep"},{"id":"work","label":"Work"},{"id":"friends","label":"Friends"}]"
  `);
});

test('Grid', () => {
  expect(showSpecimen('Grid')).toMatchInlineSnapshot(`
    "grid: My meals corner=Meal standard=table large=table
      columns: Where | Eaten
      Breakfast (breakfast)
        [text] t__meals__r-breakfast__where "Where" = My meals · Breakfast · Where owner=patient lines=1
        [check] t__meals__r-breakfast__eaten "Eaten" = My meals · Breakfast · Eaten owner=patient
      Supper (supper)
        [text] t__meals__r-supper__where "Where" = My meals · Supper · Where owner=patient lines=1
        [check] t__meals__r-supper__eaten "Eaten" = My meals · Supper · Eaten owner=patient"
  `);
});

test('RepeatTable', () => {
  expect(showSpecimen('RepeatTable')).toMatchInlineSnapshot(`
    "repeat-table: People I can ask corner=Person standard=table large=table rowLabel=Person maxRows=2
      columns: Name | How I reach them
      numbered Person 1 (1)
        [text] t__people__r1__name "Name" = People I can ask · numbered Person 1 · Name owner=patient lines=1
        [text] t__people__r1__number "How I reach them" = People I can ask · numbered Person 1 · How I reach them owner=patient lines=1
      numbered Person 2 (2)
        [text] t__people__r2__name "Name" = People I can ask · numbered Person 2 · Name owner=patient lines=1
        [text] t__people__r2__number "How I reach them" = People I can ask · numbered Person 2 · How I reach them owner=patient lines=1"
  `);
});

test('GraphPaper', () => {
  expect(showSpecimen('GraphPaper')).toMatchInlineSnapshot(`
    "drawing: My energy over the week paper=graph height=80 x=Day y=Energy
      repeat-table: My energy over the week corner=Day standard=table large=table rowLabel=Day maxRows=3
        columns: Energy
        numbered Day 1 (1)
          [number] t__curve__r1__energy "Energy" = My energy over the week · numbered Day 1 · Energy owner=patient min=0 max=10
        numbered Day 2 (2)
          [number] t__curve__r2__energy "Energy" = My energy over the week · numbered Day 2 · Energy owner=patient min=0 max=10
        numbered Day 3 (3): t__curve__r3__energy"
  `);
});

test('FigureFields', () => {
  expect(showSpecimen('FigureFields')).toMatchInlineSnapshot(`
    "figure-fields: My steps on the stairs src=stairs.svg alt=A flight of steps. aspect=2
      [text] t__on_stairs__r-bottom__words "The first step" = My steps on the stairs · The first step owner=patient lines=1 at 5 70 30 20"
  `);
});

test('GoalCards', () => {
  expect(showSpecimen('GoalCards')).toMatchInlineSnapshot(`
    "repeat-table: goal_cards.label corner=goal_cards.row standard=cards large=cards rowLabel=goal_cards.row maxRows=3
      columns: goal_cards.words | goal_cards.why | goal_cards.sign | goal_cards.by hint=date_hint DD/MM/YYYY
      numbered goal_cards.row 1 (1)
        [text] t__goal__r1__words "goal_cards.words" = goal_cards.label · numbered goal_cards.row 1 · goal_cards.words owner=patient lines=3
        [text] t__goal__r1__why "goal_cards.why" = goal_cards.label · numbered goal_cards.row 1 · goal_cards.why owner=patient lines=2
        [text] t__goal__r1__sign "goal_cards.sign" = goal_cards.label · numbered goal_cards.row 1 · goal_cards.sign owner=patient lines=2
        [date] t__goal__r1__by "goal_cards.by" = goal_cards.label · numbered goal_cards.row 1 · goal_cards.by hint=date_hint DD/MM/YYYY owner=patient format=DD/MM/YYYY
      numbered goal_cards.row 2 (2)
        [text] t__goal__r2__words "goal_cards.words" = goal_cards.label · numbered goal_cards.row 2 · goal_cards.words owner=patient lines=3
        [text] t__goal__r2__why "goal_cards.why" = goal_cards.label · numbered goal_cards.row 2 · goal_cards.why owner=patient lines=2
        [text] t__goal__r2__sign "goal_cards.sign" = goal_cards.label · numbered goal_cards.row 2 · goal_cards.sign owner=patient lines=2
        [date] t__goal__r2__by "goal_cards.by" = goal_cards.label · numbered goal_cards.row 2 · goal_cards.by hint=date_hint DD/MM/YYYY owner=patient format=DD/MM/YYYY
      numbered goal_cards.row 3 (3): t__goal__r3__words t__goal__r3__why t__goal__r3__sign t__goal__r3__by"
  `);
});

test('GoalLadder', () => {
  expect(showSpecimen('GoalLadder')).toMatchInlineSnapshot(`
    "repeat-table: goal_ladder.label corner=goal_ladder.row standard=table large=table rowLabel=goal_ladder.row maxRows=5
      columns: goal_ladder.step | goal_ladder.evidence
      numbered goal_ladder.row 1 (1)
        [text] t__ladder__r1__step "goal_ladder.step" = goal_ladder.label · numbered goal_ladder.row 1 · goal_ladder.step owner=patient lines=2
        [text] t__ladder__r1__evidence "goal_ladder.evidence" = goal_ladder.label · numbered goal_ladder.row 1 · goal_ladder.evidence owner=patient lines=2
      numbered goal_ladder.row 2 (2)
        [text] t__ladder__r2__step "goal_ladder.step" = goal_ladder.label · numbered goal_ladder.row 2 · goal_ladder.step owner=patient lines=2
        [text] t__ladder__r2__evidence "goal_ladder.evidence" = goal_ladder.label · numbered goal_ladder.row 2 · goal_ladder.evidence owner=patient lines=2
      numbered goal_ladder.row 3 (3): t__ladder__r3__step t__ladder__r3__evidence
      numbered goal_ladder.row 4 (4): t__ladder__r4__step t__ladder__r4__evidence
      numbered goal_ladder.row 5 (5): t__ladder__r5__step t__ladder__r5__evidence"
  `);
});

test('IfThenPlans', () => {
  expect(showSpecimen('IfThenPlans')).toMatchInlineSnapshot(`
    "repeat-table: if_then.label corner=if_then.row standard=table large=table rowLabel=if_then.row maxRows=3
      columns: if_then.if | if_then.then
      numbered if_then.row 1 (1)
        [text] t__if_then__r1__if "if_then.if" = if_then.label · numbered if_then.row 1 · if_then.if owner=patient lines=2
        [text] t__if_then__r1__then "if_then.then" = if_then.label · numbered if_then.row 1 · if_then.then owner=patient lines=2
      numbered if_then.row 2 (2)
        [text] t__if_then__r2__if "if_then.if" = if_then.label · numbered if_then.row 2 · if_then.if owner=patient lines=2
        [text] t__if_then__r2__then "if_then.then" = if_then.label · numbered if_then.row 2 · if_then.then owner=patient lines=2
      numbered if_then.row 3 (3): t__if_then__r3__if t__if_then__r3__then"
  `);
});
