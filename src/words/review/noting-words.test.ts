import { expect, test } from 'vitest';
import { composeText } from '../../../tests/support/compose-text.ts';
import { showSpecimen } from '../../../tests/support/show-specimen.ts';
import { showTree } from '../../../tests/support/show-tree.ts';

test('HourDiary', () => {
  expect(showSpecimen('HourDiary')).toMatchInlineSnapshot(`
    "grid: hour_diary.label hint=ten.hint corner=hour_diary.corner standard=table large=table
      columns: hour_diary.doing | hour_diary.energy hint=ten.range
      hour_diary.hour 7 (h07)
        [text] t__hours__r-h07__doing "hour_diary.doing" = hour_diary.label · hour_diary.hour 7 · hour_diary.doing owner=patient lines=1
        [number] t__hours__r-h07__energy "hour_diary.energy" = hour_diary.label · hour_diary.hour 7 · hour_diary.energy hint=ten.range owner=patient min=0 max=10
      hour_diary.hour 8 (h08)
        [text] t__hours__r-h08__doing "hour_diary.doing" = hour_diary.label · hour_diary.hour 8 · hour_diary.doing owner=patient lines=1
        [number] t__hours__r-h08__energy "hour_diary.energy" = hour_diary.label · hour_diary.hour 8 · hour_diary.energy hint=ten.range owner=patient min=0 max=10
      hour_diary.hour 9 (h09): t__hours__r-h09__doing t__hours__r-h09__energy"
  `);
});

test('WeeklyTracker', () => {
  expect(showSpecimen('WeeklyTracker')).toMatchInlineSnapshot(`
    "grid: weekly_tracker.label corner=weekly_tracker.row standard=flipped large=table
      columns: Walks | Sleep
      numbered weekly_tracker.row 1 (w1)
        [number] t__tracker__r-w1__walks "Walks" = weekly_tracker.label · numbered weekly_tracker.row 1 · Walks owner=patient
        [number] t__tracker__r-w1__sleep "Sleep" = weekly_tracker.label · numbered weekly_tracker.row 1 · Sleep owner=patient unit=points min=0 max=10
      numbered weekly_tracker.row 2 (w2)
        [number] t__tracker__r-w2__walks "Walks" = weekly_tracker.label · numbered weekly_tracker.row 2 · Walks owner=patient
        [number] t__tracker__r-w2__sleep "Sleep" = weekly_tracker.label · numbered weekly_tracker.row 2 · Sleep owner=patient unit=points min=0 max=10"
  `);
});

test('TriggerLog', () => {
  expect(showSpecimen('TriggerLog')).toMatchInlineSnapshot(`
    "repeat-table: trigger_log.label corner=trigger_log.row standard=cards large=cards rowLabel=trigger_log.row maxRows=4
      columns: trigger_log.situation | trigger_log.body | trigger_log.thought | trigger_log.feeling | trigger_log.did | trigger_log.after
      numbered trigger_log.row 1 (1)
        [text] t__triggers__r1__situation "trigger_log.situation" = trigger_log.label · numbered trigger_log.row 1 · trigger_log.situation owner=patient lines=2
        [text] t__triggers__r1__body "trigger_log.body" = trigger_log.label · numbered trigger_log.row 1 · trigger_log.body owner=patient lines=2
        [text] t__triggers__r1__thought "trigger_log.thought" = trigger_log.label · numbered trigger_log.row 1 · trigger_log.thought owner=patient lines=2
        [text] t__triggers__r1__feeling "trigger_log.feeling" = trigger_log.label · numbered trigger_log.row 1 · trigger_log.feeling owner=patient lines=1
        [text] t__triggers__r1__did "trigger_log.did" = trigger_log.label · numbered trigger_log.row 1 · trigger_log.did owner=patient lines=2
        [text] t__triggers__r1__after "trigger_log.after" = trigger_log.label · numbered trigger_log.row 1 · trigger_log.after owner=patient lines=2
      numbered trigger_log.row 2 (2)
        [text] t__triggers__r2__situation "trigger_log.situation" = trigger_log.label · numbered trigger_log.row 2 · trigger_log.situation owner=patient lines=2
        [text] t__triggers__r2__body "trigger_log.body" = trigger_log.label · numbered trigger_log.row 2 · trigger_log.body owner=patient lines=2
        [text] t__triggers__r2__thought "trigger_log.thought" = trigger_log.label · numbered trigger_log.row 2 · trigger_log.thought owner=patient lines=2
        [text] t__triggers__r2__feeling "trigger_log.feeling" = trigger_log.label · numbered trigger_log.row 2 · trigger_log.feeling owner=patient lines=1
        [text] t__triggers__r2__did "trigger_log.did" = trigger_log.label · numbered trigger_log.row 2 · trigger_log.did owner=patient lines=2
        [text] t__triggers__r2__after "trigger_log.after" = trigger_log.label · numbered trigger_log.row 2 · trigger_log.after owner=patient lines=2
      numbered trigger_log.row 3 (3): t__triggers__r3__situation t__triggers__r3__body t__triggers__r3__thought t__triggers__r3__feeling t__triggers__r3__did t__triggers__r3__after
      numbered trigger_log.row 4 (4): t__triggers__r4__situation t__triggers__r4__body t__triggers__r4__thought t__triggers__r4__feeling t__triggers__r4__did t__triggers__r4__after"
  `);
});

test('CopingLog', () => {
  expect(showSpecimen('CopingLog')).toMatchInlineSnapshot(`
    "repeat-table: coping_log.label hint=ten.hint corner=coping_log.row standard=table large=cards rowLabel=coping_log.row maxRows=5
      columns: coping_log.what | coping_log.where | coping_log.helped hint=ten.range | coping_log.keep
      numbered coping_log.row 1 (1)
        [text] t__coping_log__r1__what "coping_log.what" = coping_log.label · numbered coping_log.row 1 · coping_log.what owner=patient lines=2
        [text] t__coping_log__r1__where "coping_log.where" = coping_log.label · numbered coping_log.row 1 · coping_log.where owner=patient lines=2
        [number] t__coping_log__r1__helped "coping_log.helped" = coping_log.label · numbered coping_log.row 1 · coping_log.helped hint=ten.range owner=patient min=0 max=10
        [choice] t__coping_log__r1__keep "coping_log.keep" = coping_log.label · numbered coping_log.row 1 · coping_log.keep owner=patient many=false options=[{"id":"keep","label":"coping_log.keep_it"},{"id":"change","label":"coping_log.change_it"}]
      numbered coping_log.row 2 (2)
        [text] t__coping_log__r2__what "coping_log.what" = coping_log.label · numbered coping_log.row 2 · coping_log.what owner=patient lines=2
        [text] t__coping_log__r2__where "coping_log.where" = coping_log.label · numbered coping_log.row 2 · coping_log.where owner=patient lines=2
        [number] t__coping_log__r2__helped "coping_log.helped" = coping_log.label · numbered coping_log.row 2 · coping_log.helped hint=ten.range owner=patient min=0 max=10
        [choice] t__coping_log__r2__keep "coping_log.keep" = coping_log.label · numbered coping_log.row 2 · coping_log.keep owner=patient many=false options=[{"id":"keep","label":"coping_log.keep_it"},{"id":"change","label":"coping_log.change_it"}]
      numbered coping_log.row 3 (3): t__coping_log__r3__what t__coping_log__r3__where t__coping_log__r3__helped t__coping_log__r3__keep
      numbered coping_log.row 4 (4): t__coping_log__r4__what t__coping_log__r4__where t__coping_log__r4__helped t__coping_log__r4__keep
      numbered coping_log.row 5 (5): t__coping_log__r5__what t__coping_log__r5__where t__coping_log__r5__helped t__coping_log__r5__keep"
  `);
});

test('CopingMenu', () => {
  expect(showSpecimen('CopingMenu')).toMatchInlineSnapshot(`
    "[choice] t__coping "coping_menu.label" = Part · coping_menu.label hint=coping_menu.hint owner=patient many=true options=[{"id":"window","label":"I open the window and look at the furthest roof."},{"id":"tea","label":"I put the kettle on and do nothing else until it boils."}]
    repeat-table: coping_menu.own hint=ten.hint corner=coping_menu.row standard=table large=table rowLabel=coping_menu.row maxRows=2
      columns: coping_menu.idea | coping_menu.helps hint=ten.range
      numbered coping_menu.row 1 (1)
        [text] t__coping_own__r1__idea "coping_menu.idea" = coping_menu.own · numbered coping_menu.row 1 · coping_menu.idea owner=patient lines=2
        [number] t__coping_own__r1__helps "coping_menu.helps" = coping_menu.own · numbered coping_menu.row 1 · coping_menu.helps hint=ten.range owner=patient min=0 max=10
      numbered coping_menu.row 2 (2)
        [text] t__coping_own__r2__idea "coping_menu.idea" = coping_menu.own · numbered coping_menu.row 2 · coping_menu.idea owner=patient lines=2
        [number] t__coping_own__r2__helps "coping_menu.helps" = coping_menu.own · numbered coping_menu.row 2 · coping_menu.helps hint=ten.range owner=patient min=0 max=10"
  `);
});

test('BodyMindMap', () => {
  expect(showSpecimen('BodyMindMap')).toMatchInlineSnapshot(`
    "figure-fields: body_mind_map.label src=map.svg alt=body_mind_map.alt aspect=1.25
      [text] t__map__r-thoughts__words "body_mind_map.thoughts" = body_mind_map.label · body_mind_map.thoughts owner=patient lines=3 at 33.5 1 33 27
      [text] t__map__r-feelings__words "body_mind_map.feelings" = body_mind_map.label · body_mind_map.feelings owner=patient lines=3 at 66 36 33 27
      [text] t__map__r-body__words "body_mind_map.body" = body_mind_map.label · body_mind_map.body owner=patient lines=3 at 55 72 33 27
      [text] t__map__r-doing__words "body_mind_map.doing" = body_mind_map.label · body_mind_map.doing owner=patient lines=3 at 12 72 33 27
      [text] t__map__r-around_me__words "body_mind_map.around_me" = body_mind_map.label · body_mind_map.around_me owner=patient lines=3 at 1 36 33 27"
  `);
});

test('PracticeTracker', () => {
  expect(showSpecimen('PracticeTracker')).toMatchInlineSnapshot(`
    "repeat-table: practice_tracker.label hint=practice_tracker.hint corner=practice_tracker.row standard=flipped large=flipped rowLabel=practice_tracker.row maxRows=2
      columns: practice_tracker.name | numbered practice_tracker.day 1 | numbered practice_tracker.day 2 | numbered practice_tracker.day 3
      numbered practice_tracker.row 1 (1)
        [text] t__practice__r1__name "practice_tracker.name" = practice_tracker.label · numbered practice_tracker.row 1 · practice_tracker.name owner=patient lines=2
        [check] t__practice__r1__d1 "numbered practice_tracker.day 1" = practice_tracker.label · numbered practice_tracker.row 1 · numbered practice_tracker.day 1 owner=patient
        [check] t__practice__r1__d2 "numbered practice_tracker.day 2" = practice_tracker.label · numbered practice_tracker.row 1 · numbered practice_tracker.day 2 owner=patient
        [check] t__practice__r1__d3 "numbered practice_tracker.day 3" = practice_tracker.label · numbered practice_tracker.row 1 · numbered practice_tracker.day 3 owner=patient
      numbered practice_tracker.row 2 (2)
        [text] t__practice__r2__name "practice_tracker.name" = practice_tracker.label · numbered practice_tracker.row 2 · practice_tracker.name owner=patient lines=2
        [check] t__practice__r2__d1 "numbered practice_tracker.day 1" = practice_tracker.label · numbered practice_tracker.row 2 · numbered practice_tracker.day 1 owner=patient
        [check] t__practice__r2__d2 "numbered practice_tracker.day 2" = practice_tracker.label · numbered practice_tracker.row 2 · numbered practice_tracker.day 2 owner=patient
        [check] t__practice__r2__d3 "numbered practice_tracker.day 3" = practice_tracker.label · numbered practice_tracker.row 2 · numbered practice_tracker.day 3 owner=patient
    [text] t__practice_new_place "practice_tracker.new_place" = Part · practice_tracker.new_place owner=patient lines=1"
  `);
});

test('Wins', () => {
  expect(showSpecimen('Wins')).toMatchInlineSnapshot(`
    "repeat-table: wins.label hint=wins.hint corner=wins.row standard=table large=cards rowLabel=wins.row maxRows=2
      columns: wins.date hint=date_hint DD/MM/YYYY | wins.win | wins.what_it_took
      numbered wins.row 1 (1)
        [date] t__wins__r1__date "wins.date" = wins.label · numbered wins.row 1 · wins.date hint=date_hint DD/MM/YYYY owner=patient format=DD/MM/YYYY
        [text] t__wins__r1__win "wins.win" = wins.label · numbered wins.row 1 · wins.win owner=patient lines=2
        [text] t__wins__r1__what_it_took "wins.what_it_took" = wins.label · numbered wins.row 1 · wins.what_it_took owner=patient lines=2
      numbered wins.row 2 (2)
        [date] t__wins__r2__date "wins.date" = wins.label · numbered wins.row 2 · wins.date hint=date_hint DD/MM/YYYY owner=patient format=DD/MM/YYYY
        [text] t__wins__r2__win "wins.win" = wins.label · numbered wins.row 2 · wins.win owner=patient lines=2
        [text] t__wins__r2__what_it_took "wins.what_it_took" = wins.label · numbered wins.row 2 · wins.what_it_took owner=patient lines=2
    [text] t__wins_reward "wins.reward" = Part · wins.reward owner=patient lines=2"
  `);
});

test('Diary of more than a week has a table for each week', () => {
  const { blocks } = composeText('<Diary days={9} measures={program.measures} />');
  expect(showTree(blocks)).toMatchInlineSnapshot(`
    "landscape
      grid: diary.part diary.label numbered diary.week 1 corner=diary.corner standard=flipped large=table
        columns: Sleep last night hint=range_hint 0 very well very badly 10 | Stress hint=range_hint 0 as much as I can imagine none 10
        numbered diary.day 1 (d1)
          [number] t__diary__r-d1__sleep "Sleep last night" = diary.part diary.label numbered diary.week 1 · numbered diary.day 1 · Sleep last night hint=range_hint 0 very well very badly 10 owner=patient min=0 max=10 direction=higher-is-better
          [number] t__diary__r-d1__stress "Stress" = diary.part diary.label numbered diary.week 1 · numbered diary.day 1 · Stress hint=range_hint 0 as much as I can imagine none 10 owner=patient unit=points min=0 max=10 direction=lower-is-better
        numbered diary.day 2 (d2)
          [number] t__diary__r-d2__sleep "Sleep last night" = diary.part diary.label numbered diary.week 1 · numbered diary.day 2 · Sleep last night hint=range_hint 0 very well very badly 10 owner=patient min=0 max=10 direction=higher-is-better
          [number] t__diary__r-d2__stress "Stress" = diary.part diary.label numbered diary.week 1 · numbered diary.day 2 · Stress hint=range_hint 0 as much as I can imagine none 10 owner=patient unit=points min=0 max=10 direction=lower-is-better
        numbered diary.day 3 (d3): t__diary__r-d3__sleep t__diary__r-d3__stress
        numbered diary.day 4 (d4): t__diary__r-d4__sleep t__diary__r-d4__stress
        numbered diary.day 5 (d5): t__diary__r-d5__sleep t__diary__r-d5__stress
        numbered diary.day 6 (d6): t__diary__r-d6__sleep t__diary__r-d6__stress
        numbered diary.day 7 (d7): t__diary__r-d7__sleep t__diary__r-d7__stress
      grid: diary.part diary.label numbered diary.week 2 corner=diary.corner standard=flipped large=table
        columns: Sleep last night hint=range_hint 0 very well very badly 10 | Stress hint=range_hint 0 as much as I can imagine none 10
        numbered diary.day 8 (d8)
          [number] t__diary__r-d8__sleep "Sleep last night" = diary.part diary.label numbered diary.week 2 · numbered diary.day 8 · Sleep last night hint=range_hint 0 very well very badly 10 owner=patient min=0 max=10 direction=higher-is-better
          [number] t__diary__r-d8__stress "Stress" = diary.part diary.label numbered diary.week 2 · numbered diary.day 8 · Stress hint=range_hint 0 as much as I can imagine none 10 owner=patient unit=points min=0 max=10 direction=lower-is-better
        numbered diary.day 9 (d9)
          [number] t__diary__r-d9__sleep "Sleep last night" = diary.part diary.label numbered diary.week 2 · numbered diary.day 9 · Sleep last night hint=range_hint 0 very well very badly 10 owner=patient min=0 max=10 direction=higher-is-better
          [number] t__diary__r-d9__stress "Stress" = diary.part diary.label numbered diary.week 2 · numbered diary.day 9 · Stress hint=range_hint 0 as much as I can imagine none 10 owner=patient unit=points min=0 max=10 direction=lower-is-better"
  `);
});

test('WeeklyTracker of many weeks has the weeks below each other', () => {
  const formOf = (weeks: number) => {
    const [grid] = composeText(`<WeeklyTracker weeks={${weeks}} measures={[{ id: 'w', label: 'W' }]} />`).blocks;
    return grid?.type === 'grid' && grid.form.standard;
  };
  expect([formOf(6), formOf(7)]).toEqual(['flipped', 'table']);
});
