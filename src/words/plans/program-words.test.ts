import { expect, test } from 'vitest';
import { showSpecimen } from '../../../tests/support/show-specimen.ts';

test('ValuesScales', () => {
  expect(showSpecimen('ValuesScales')).toMatchInlineSnapshot(`
    "keep
      section
        ### Sleep and rest (sleep-and-rest)
        [text] t__values__r-rest__words "values_scales.words" = Part · Sleep and rest · values_scales.words owner=patient lines=2
        [scale] t__values__r-rest__want "values_scales.want" = Part · Sleep and rest · values_scales.want owner=patient from=0 to=10 low=values_scales.want_low high=values_scales.want_high words=[]
        [scale] t__values__r-rest__now "values_scales.now" = Part · Sleep and rest · values_scales.now owner=patient from=0 to=10 low=values_scales.now_low high=values_scales.now_high words=[]
    keep
      section
        ### People (people)
        [text] t__values__r-people__words "values_scales.words" = Part · People · values_scales.words owner=patient lines=2
        [scale] t__values__r-people__want "values_scales.want" = Part · People · values_scales.want owner=patient from=0 to=10 low=values_scales.want_low high=values_scales.want_high words=[]
        [scale] t__values__r-people__now "values_scales.now" = Part · People · values_scales.now owner=patient from=0 to=10 low=values_scales.now_low high=values_scales.now_high words=[]"
  `);
});

test('BarrierStrategies', () => {
  expect(showSpecimen('BarrierStrategies')).toMatchInlineSnapshot(`
    "[choice] t__barriers "barriers.label" = Part · barriers.label hint=barriers.hint owner=patient many=true options=[{"id":"tired","label":"I am too tired."},{"id":"rain","label":"It rains."}]
    [text] t__barriers_own "own_words" = Part · barriers.label · own_words owner=patient lines=2
    repeat-table: barriers.plan corner=barriers.row standard=table large=cards rowLabel=barriers.row maxRows=3
      columns: barriers.barrier | barriers.strategy | barriers.who
      numbered barriers.row 1 (1)
        [text] t__barriers_plan__r1__barrier "barriers.barrier" = barriers.plan · numbered barriers.row 1 · barriers.barrier owner=patient lines=2
        [text] t__barriers_plan__r1__strategy "barriers.strategy" = barriers.plan · numbered barriers.row 1 · barriers.strategy owner=patient lines=3
        [text] t__barriers_plan__r1__who "barriers.who" = barriers.plan · numbered barriers.row 1 · barriers.who owner=patient lines=2
      numbered barriers.row 2 (2)
        [text] t__barriers_plan__r2__barrier "barriers.barrier" = barriers.plan · numbered barriers.row 2 · barriers.barrier owner=patient lines=2
        [text] t__barriers_plan__r2__strategy "barriers.strategy" = barriers.plan · numbered barriers.row 2 · barriers.strategy owner=patient lines=3
        [text] t__barriers_plan__r2__who "barriers.who" = barriers.plan · numbered barriers.row 2 · barriers.who owner=patient lines=2
      numbered barriers.row 3 (3): t__barriers_plan__r3__barrier t__barriers_plan__r3__strategy t__barriers_plan__r3__who"
  `);
});

test('WeekPlan', () => {
  expect(showSpecimen('WeekPlan')).toMatchInlineSnapshot(`
    "landscape
      grid: week_plan.label corner=week_plan.corner standard=table large=cards
        columns: week_plan.what | week_plan.when | week_plan.where | week_plan.how_much | week_plan.done
        days.mon (mon)
          [text] t__week__r-mon__what "week_plan.what" = week_plan.label · days.mon · week_plan.what owner=patient lines=2
          [text] t__week__r-mon__when "week_plan.when" = week_plan.label · days.mon · week_plan.when owner=patient lines=2
          [text] t__week__r-mon__where "week_plan.where" = week_plan.label · days.mon · week_plan.where owner=patient lines=2
          [text] t__week__r-mon__how_much "week_plan.how_much" = week_plan.label · days.mon · week_plan.how_much owner=patient lines=2
          [check] t__week__r-mon__done "week_plan.done" = week_plan.label · days.mon · week_plan.done owner=patient
        days.tue (tue)
          [text] t__week__r-tue__what "week_plan.what" = week_plan.label · days.tue · week_plan.what owner=patient lines=2
          [text] t__week__r-tue__when "week_plan.when" = week_plan.label · days.tue · week_plan.when owner=patient lines=2
          [text] t__week__r-tue__where "week_plan.where" = week_plan.label · days.tue · week_plan.where owner=patient lines=2
          [text] t__week__r-tue__how_much "week_plan.how_much" = week_plan.label · days.tue · week_plan.how_much owner=patient lines=2
          [check] t__week__r-tue__done "week_plan.done" = week_plan.label · days.tue · week_plan.done owner=patient
        days.wed (wed): t__week__r-wed__what t__week__r-wed__when t__week__r-wed__where t__week__r-wed__how_much t__week__r-wed__done
        days.thu (thu): t__week__r-thu__what t__week__r-thu__when t__week__r-thu__where t__week__r-thu__how_much t__week__r-thu__done
        days.fri (fri): t__week__r-fri__what t__week__r-fri__when t__week__r-fri__where t__week__r-fri__how_much t__week__r-fri__done
        days.sat (sat): t__week__r-sat__what t__week__r-sat__when t__week__r-sat__where t__week__r-sat__how_much t__week__r-sat__done
        days.sun (sun): t__week__r-sun__what t__week__r-sun__when t__week__r-sun__where t__week__r-sun__how_much t__week__r-sun__done"
  `);
});

test('Diary', () => {
  expect(showSpecimen('Diary')).toMatchInlineSnapshot(`
    "landscape
      grid: diary.label corner=diary.corner standard=flipped large=cards
        columns: diary.column Sleep last night Morning hint=range_hint 0 very well very badly 10 | diary.column Stress Morning hint=range_hint 0 as much as I can imagine none 10 | diary.column Sleep last night Evening hint=range_hint 0 very well very badly 10 | diary.column Stress Evening hint=range_hint 0 as much as I can imagine none 10
        numbered diary.day 1 (d1)
          [number] t__diary__r-d1__morning_sleep "diary.column Sleep last night Morning" = diary.label · numbered diary.day 1 · diary.column Sleep last night Morning hint=range_hint 0 very well very badly 10 owner=patient min=0 max=10 direction=higher-is-better
          [number] t__diary__r-d1__morning_stress "diary.column Stress Morning" = diary.label · numbered diary.day 1 · diary.column Stress Morning hint=range_hint 0 as much as I can imagine none 10 owner=patient unit=points min=0 max=10 direction=lower-is-better
          [number] t__diary__r-d1__evening_sleep "diary.column Sleep last night Evening" = diary.label · numbered diary.day 1 · diary.column Sleep last night Evening hint=range_hint 0 very well very badly 10 owner=patient min=0 max=10 direction=higher-is-better
          [number] t__diary__r-d1__evening_stress "diary.column Stress Evening" = diary.label · numbered diary.day 1 · diary.column Stress Evening hint=range_hint 0 as much as I can imagine none 10 owner=patient unit=points min=0 max=10 direction=lower-is-better
        numbered diary.day 2 (d2)
          [number] t__diary__r-d2__morning_sleep "diary.column Sleep last night Morning" = diary.label · numbered diary.day 2 · diary.column Sleep last night Morning hint=range_hint 0 very well very badly 10 owner=patient min=0 max=10 direction=higher-is-better
          [number] t__diary__r-d2__morning_stress "diary.column Stress Morning" = diary.label · numbered diary.day 2 · diary.column Stress Morning hint=range_hint 0 as much as I can imagine none 10 owner=patient unit=points min=0 max=10 direction=lower-is-better
          [number] t__diary__r-d2__evening_sleep "diary.column Sleep last night Evening" = diary.label · numbered diary.day 2 · diary.column Sleep last night Evening hint=range_hint 0 very well very badly 10 owner=patient min=0 max=10 direction=higher-is-better
          [number] t__diary__r-d2__evening_stress "diary.column Stress Evening" = diary.label · numbered diary.day 2 · diary.column Stress Evening hint=range_hint 0 as much as I can imagine none 10 owner=patient unit=points min=0 max=10 direction=lower-is-better
        numbered diary.day 3 (d3): t__diary__r-d3__morning_sleep t__diary__r-d3__morning_stress t__diary__r-d3__evening_sleep t__diary__r-d3__evening_stress"
  `);
});
