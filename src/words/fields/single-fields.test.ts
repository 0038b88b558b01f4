import { expect, test } from 'vitest';
import { showSpecimen } from '../../../tests/support/show-specimen.ts';

test('TextField', () => {
  expect(showSpecimen('TextField')).toMatchInlineSnapshot(
    `"[text] t__first_step "The first step I will take" = Part · The first step I will take owner=patient lines=2"`,
  );
});

test('NumberField', () => {
  expect(showSpecimen('NumberField')).toMatchInlineSnapshot(
    `"[number] t__walked "How long I walked" = Part · How long I walked owner=patient unit=minutes min=0 max=300 whole=true direction=higher-is-better"`,
  );
});

test('DateField', () => {
  expect(showSpecimen('DateField')).toMatchInlineSnapshot(
    `"[date] t__start "The day I start" = Part · The day I start hint=date_hint DD/MM/YYYY owner=patient format=DD/MM/YYYY"`,
  );
});

test('Choice', () => {
  expect(showSpecimen('Choice')).toMatchInlineSnapshot(
    `"[choice] t__time_of_day "My best time of day" = Part · My best time of day owner=patient many=false options=[{"id":"morning","label":"Morning"},{"id":"evening","label":"Evening"}]"`,
  );
});

test('Checklist', () => {
  expect(showSpecimen('Checklist')).toMatchInlineSnapshot(`
    "[choice] t__signs "Early signs I know" = Part · Early signs I know owner=patient many=true options=[{"id":"sleep","label":"I sleep badly."},{"id":"alone","label":"I keep to myself."}]
    [text] t__signs_own "own_words" = Part · Early signs I know · own_words owner=patient lines=2"
  `);
});

test('Check', () => {
  expect(showSpecimen('Check')).toMatchInlineSnapshot(
    `"[check] t__told "I have told someone about it." = Part · I have told someone about it. owner=patient"`,
  );
});

test('Scale', () => {
  expect(showSpecimen('Scale')).toMatchInlineSnapshot(
    `"[scale] t__pain "How much pain is in my way today" = Part · How much pain is in my way today owner=patient from=0 to=10 low=None high=It stops everything words=[{"id":"not_at_all","label":"scale_words.not_at_all"},{"id":"a_bit","label":"scale_words.a_bit"},{"id":"really","label":"scale_words.really"}] direction=lower-is-better"`,
  );
});

test('Confidence', () => {
  expect(showSpecimen('Confidence')).toMatchInlineSnapshot(`
    "[scale] t__confidence "confidence.label" = Part · confidence.label owner=patient from=0 to=10 low=confidence.low high=confidence.high words=[{"id":"not_at_all","label":"scale_words.not_at_all"},{"id":"a_bit","label":"scale_words.a_bit"},{"id":"really","label":"scale_words.really"}] direction=higher-is-better topic=confidence
    callout tip: callout.tip
      paragraph: confidence.tip"
  `);
});

test('SixDecisions', () => {
  expect(showSpecimen('SixDecisions')).toMatchInlineSnapshot(`
    "[choice] t__decision "six_decisions.label" = Part · six_decisions.label hint=six_decisions.hint owner=patient many=false options=[{"id":"next_plan","label":"six_decisions.went_forward six_decisions.next_plan"},{"id":"new_goal","label":"six_decisions.went_forward six_decisions.new_goal"},{"id":"finish","label":"six_decisions.went_forward six_decisions.finish"},{"id":"change_plan","label":"six_decisions.has_not_moved six_decisions.change_plan"},{"id":"adjust_goal","label":"six_decisions.has_not_moved six_decisions.adjust_goal"},{"id":"let_go","label":"six_decisions.has_not_moved six_decisions.let_go"}]
    [text] t__decision_why "six_decisions.why" = Part · six_decisions.label · six_decisions.why owner=patient lines=2"
  `);
});

test('Carried', () => {
  expect(showSpecimen('Carried')).toMatchInlineSnapshot(
    `"carried [text] specimen__goal__r1__words "My first goal" = Part · My first goal owner=patient lines=1 from {"worksheet":"specimen","title":"specimen"}"`,
  );
});

test('LookBack', () => {
  expect(showSpecimen('LookBack')).toMatchInlineSnapshot(
    `"look-back [text] t__next_action "What I wrote the time before" = Part · What I wrote the time before owner=patient lines=1 from {"worksheet":"t","title":"t"}"`,
  );
});
