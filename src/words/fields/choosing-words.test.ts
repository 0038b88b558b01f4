import { expect, test } from 'vitest';
import { composeText } from '../../../tests/support/compose-text.ts';
import { showSpecimen } from '../../../tests/support/show-specimen.ts';

test('OptionsGrid', () => {
  expect(showSpecimen('OptionsGrid')).toMatchInlineSnapshot(`
    "grid: options_grid.label hint=ten.hint corner=options_grid.row standard=flipped large=cards
      columns: options_grid.involves | options_grid.good | options_grid.hard | options_grid.fits hint=ten.range
      The walking group (group)
        [text] t__options__r-group__involves "options_grid.involves" = options_grid.label · The walking group · options_grid.involves owner=patient lines=3
        [text] t__options__r-group__good "options_grid.good" = options_grid.label · The walking group · options_grid.good owner=patient lines=3
        [text] t__options__r-group__hard "options_grid.hard" = options_grid.label · The walking group · options_grid.hard owner=patient lines=3
        [number] t__options__r-group__fits "options_grid.fits" = options_grid.label · The walking group · options_grid.fits hint=ten.range owner=patient min=0 max=10
    repeat-table: options_grid.own hint=ten.hint corner=options_grid.row standard=flipped large=cards rowLabel=options_grid.row maxRows=1
      columns: options_grid.option | options_grid.involves | options_grid.good | options_grid.hard | options_grid.fits hint=ten.range
      numbered options_grid.row 1 (1)
        [text] t__options_own__r1__option "options_grid.option" = options_grid.own · numbered options_grid.row 1 · options_grid.option owner=patient lines=3
        [text] t__options_own__r1__involves "options_grid.involves" = options_grid.own · numbered options_grid.row 1 · options_grid.involves owner=patient lines=3
        [text] t__options_own__r1__good "options_grid.good" = options_grid.own · numbered options_grid.row 1 · options_grid.good owner=patient lines=3
        [text] t__options_own__r1__hard "options_grid.hard" = options_grid.own · numbered options_grid.row 1 · options_grid.hard owner=patient lines=3
        [number] t__options_own__r1__fits "options_grid.fits" = options_grid.own · numbered options_grid.row 1 · options_grid.fits hint=ten.range owner=patient min=0 max=10"
  `);
});

test('DecisionRecord', () => {
  expect(showSpecimen('DecisionRecord')).toMatchInlineSnapshot(`
    "[text] t__decision_what "decision_record.what" = Part · decision_record.what owner=patient lines=2
    [text] t__decision_options "decision_record.options" = Part · decision_record.options owner=patient lines=3
    [text] t__decision_mattered "decision_record.mattered" = Part · decision_record.mattered owner=patient lines=2
    [text] t__decision_choice "decision_record.choice" = Part · decision_record.choice owner=patient lines=2
    [date] t__decision_review "decision_record.review" = Part · decision_record.review hint=date_hint DD/MM/YYYY owner=patient format=DD/MM/YYYY"
  `);
});

test('Concerns', () => {
  expect(showSpecimen('Concerns')).toMatchInlineSnapshot(`
    "repeat-table: concerns.label corner=concerns.row standard=cards large=cards rowLabel=concerns.row maxRows=3
      columns: concerns.concern | concerns.answer | concerns.unsure
      numbered concerns.row 1 (1)
        [text] t__concerns__r1__concern "concerns.concern" = concerns.label · numbered concerns.row 1 · concerns.concern owner=patient lines=2
        [text] t__concerns__r1__answer "concerns.answer" = concerns.label · numbered concerns.row 1 · concerns.answer owner=clinician lines=2
        [check] t__concerns__r1__unsure "concerns.unsure" = concerns.label · numbered concerns.row 1 · concerns.unsure owner=patient
      numbered concerns.row 2 (2)
        [text] t__concerns__r2__concern "concerns.concern" = concerns.label · numbered concerns.row 2 · concerns.concern owner=patient lines=2
        [text] t__concerns__r2__answer "concerns.answer" = concerns.label · numbered concerns.row 2 · concerns.answer owner=clinician lines=2
        [check] t__concerns__r2__unsure "concerns.unsure" = concerns.label · numbered concerns.row 2 · concerns.unsure owner=patient
      numbered concerns.row 3 (3): t__concerns__r3__concern t__concerns__r3__answer t__concerns__r3__unsure"
  `);
});

test('BarrierPlan', () => {
  expect(showSpecimen('BarrierPlan')).toMatchInlineSnapshot(`
    "grid: barriers.label hint=ten.hint corner=barriers.barrier standard=table large=cards
      columns: barrier_plan.tick | barrier_plan.likely hint=ten.range | barrier_plan.effect hint=ten.range | barrier_plan.can_change
      I am too tired. (tired)
        [check] t__barriers__r-tired__tick "barrier_plan.tick" = barriers.label · I am too tired. · barrier_plan.tick owner=patient
        [number] t__barriers__r-tired__likely "barrier_plan.likely" = barriers.label · I am too tired. · barrier_plan.likely hint=ten.range owner=patient min=0 max=10
        [number] t__barriers__r-tired__effect "barrier_plan.effect" = barriers.label · I am too tired. · barrier_plan.effect hint=ten.range owner=patient min=0 max=10
        [choice] t__barriers__r-tired__can_change "barrier_plan.can_change" = barriers.label · I am too tired. · barrier_plan.can_change owner=patient many=false options=[{"id":"yes","label":"barrier_plan.yes"},{"id":"partly","label":"barrier_plan.partly"},{"id":"no","label":"barrier_plan.no"}]
      It rains. (rain)
        [check] t__barriers__r-rain__tick "barrier_plan.tick" = barriers.label · It rains. · barrier_plan.tick owner=patient
        [number] t__barriers__r-rain__likely "barrier_plan.likely" = barriers.label · It rains. · barrier_plan.likely hint=ten.range owner=patient min=0 max=10
        [number] t__barriers__r-rain__effect "barrier_plan.effect" = barriers.label · It rains. · barrier_plan.effect hint=ten.range owner=patient min=0 max=10
        [choice] t__barriers__r-rain__can_change "barrier_plan.can_change" = barriers.label · It rains. · barrier_plan.can_change owner=patient many=false options=[{"id":"yes","label":"barrier_plan.yes"},{"id":"partly","label":"barrier_plan.partly"},{"id":"no","label":"barrier_plan.no"}]
    repeat-table: barrier_plan.own hint=ten.hint corner=barrier_plan.row standard=table large=cards rowLabel=barrier_plan.row maxRows=1
      columns: barriers.barrier | barrier_plan.likely hint=ten.range | barrier_plan.effect hint=ten.range | barrier_plan.can_change
      numbered barrier_plan.row 1 (1)
        [text] t__barriers_own__r1__barrier "barriers.barrier" = barrier_plan.own · numbered barrier_plan.row 1 · barriers.barrier owner=patient lines=2
        [number] t__barriers_own__r1__likely "barrier_plan.likely" = barrier_plan.own · numbered barrier_plan.row 1 · barrier_plan.likely hint=ten.range owner=patient min=0 max=10
        [number] t__barriers_own__r1__effect "barrier_plan.effect" = barrier_plan.own · numbered barrier_plan.row 1 · barrier_plan.effect hint=ten.range owner=patient min=0 max=10
        [choice] t__barriers_own__r1__can_change "barrier_plan.can_change" = barrier_plan.own · numbered barrier_plan.row 1 · barrier_plan.can_change owner=patient many=false options=[{"id":"yes","label":"barrier_plan.yes"},{"id":"partly","label":"barrier_plan.partly"},{"id":"no","label":"barrier_plan.no"}]
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

test('ProblemSolving', () => {
  expect(showSpecimen('ProblemSolving')).toMatchInlineSnapshot(`
    "[text] t__problem_define "problem_solving.define" = Part · problem_solving.define owner=patient lines=2
    repeat-table: problem_solving.options hint=problem_solving.options_hint corner=problem_solving.row standard=table large=cards rowLabel=problem_solving.row maxRows=2
      columns: problem_solving.option | problem_solving.for | problem_solving.against
      numbered problem_solving.row 1 (1)
        [text] t__problem_options__r1__option "problem_solving.option" = problem_solving.options · numbered problem_solving.row 1 · problem_solving.option owner=patient lines=2
        [text] t__problem_options__r1__for "problem_solving.for" = problem_solving.options · numbered problem_solving.row 1 · problem_solving.for owner=patient lines=2
        [text] t__problem_options__r1__against "problem_solving.against" = problem_solving.options · numbered problem_solving.row 1 · problem_solving.against owner=patient lines=2
      numbered problem_solving.row 2 (2)
        [text] t__problem_options__r2__option "problem_solving.option" = problem_solving.options · numbered problem_solving.row 2 · problem_solving.option owner=patient lines=2
        [text] t__problem_options__r2__for "problem_solving.for" = problem_solving.options · numbered problem_solving.row 2 · problem_solving.for owner=patient lines=2
        [text] t__problem_options__r2__against "problem_solving.against" = problem_solving.options · numbered problem_solving.row 2 · problem_solving.against owner=patient lines=2
    [text] t__problem_choose "problem_solving.choose" = Part · problem_solving.choose owner=patient lines=2
    [text] t__problem_do "problem_solving.do" = Part · problem_solving.do owner=patient lines=2
    [text] t__problem_review "problem_solving.review" = Part · problem_solving.review owner=patient lines=3"
  `);
});

test('Experiment', () => {
  expect(showSpecimen('Experiment')).toMatchInlineSnapshot(`
    "[text] t__experiment_question "experiment.question" = Part · experiment.question owner=patient lines=2
    [text] t__experiment_predict "experiment.predict" = Part · experiment.predict owner=patient lines=2
    [text] t__experiment_do "experiment.do" = Part · experiment.do owner=patient lines=2
    [text] t__experiment_limit "experiment.limit" = Part · experiment.limit owner=patient lines=1
    [text] t__experiment_way_back "experiment.way_back" = Part · experiment.way_back owner=patient lines=2
    [text] t__experiment_who_knows "experiment.who_knows" = Part · experiment.who_knows owner=patient lines=1
    [text] t__experiment_see "experiment.see" = Part · experiment.see owner=patient lines=3
    [text] t__experiment_learn "experiment.learn" = Part · experiment.learn owner=patient lines=2
    [text] t__experiment_next "experiment.next" = Part · experiment.next owner=patient lines=2"
  `);
});

test('OptionsGrid without options has only rows of its own, and many options become cards', () => {
  const formsOf = (text: string) =>
    composeText(text).blocks.map((block) => (block.type === 'grid' ? block.form.standard : block.type));
  const four = ['a', 'b', 'c', 'd'].map((id) => `{ id: '${id}', label: '${id}' }`).join(', ');
  expect(formsOf('<OptionsGrid />')).toEqual(['repeat-table']);
  expect(formsOf(`<OptionsGrid own={0} options={[${four}]} />`)).toEqual(['cards']);
});
