import { expect, test } from 'vitest';
import { composeText, showProblems } from '../../../tests/support/compose-text.ts';
import { showSpecimen } from '../../../tests/support/show-specimen.ts';
import { showTree } from '../../../tests/support/show-tree.ts';

test('Callout', () => {
  expect(showSpecimen('Callout')).toMatchInlineSnapshot(`
    "callout tip: callout.tip
      paragraph: Stop while you still could do a little more."
  `);
});

test('Summary', () => {
  expect(showSpecimen('Summary')).toMatchInlineSnapshot(`
    "callout summary: callout.summary
      paragraph: A goal is yours when you can say it in your own words."
  `);
});

test('Steps', () => {
  expect(showSpecimen('Steps')).toMatchInlineSnapshot(`
    "steps
      - paragraph: Think of a day.
      - paragraph: Write down what you did."
  `);
});

test('RedFlags tells those of the program, and in an article those for everyone', () => {
  expect(showSpecimen('RedFlags')).toMatchInlineSnapshot(`
    "list
      - paragraph: <strong>My chest hurts and I cannot breathe well.</> I call the emergency number."
  `);
  expect(showTree(composeText('<RedFlags />').blocks)).toMatchInlineSnapshot(`
    "list
      - paragraph: <strong>My chest hurts and I cannot breathe well.</> I call the emergency number.
      - paragraph: <strong>My neck is stiff and I have a fever.</> I go to my doctor."
  `);
  expect(showTree(composeText('<RedFlags />', { program: undefined }).blocks)).toMatchInlineSnapshot(`
    "list
      - paragraph: <strong>My chest hurts and I cannot breathe well.</> I call the emergency number."
  `);
});

test('RedFlags tells signs by id in the order they are named, and what is none', () => {
  expect(showTree(composeText("<RedFlags signs={['stiff', 'chest']} />").blocks)).toMatchInlineSnapshot(`
    "list
      - paragraph: <strong>My neck is stiff and I have a fever.</> I go to my doctor.
      - paragraph: <strong>My chest hurts and I cannot breathe well.</> I call the emergency number."
  `);
  expect(showProblems(composeText("<RedFlags signs={['stif']} />").problems)).toMatchInlineSnapshot(`
    "1:11 unknown-reference
      There is no red flag with the id "stif".
      Did you mean "stiff"? A new one is written in content/red-flags.yaml."
  `);
});

test('Term', () => {
  expect(showSpecimen('Term')).toMatchInlineSnapshot(`"paragraph: <term goal>goal</>"`);
});

test('Lang', () => {
  expect(showSpecimen('Lang')).toMatchInlineSnapshot(`"paragraph: <lang fr>déjà vu</>"`);
});

test('Figure', () => {
  expect(showSpecimen('Figure')).toMatchInlineSnapshot(`
    "figure stairs.svg "A flight of five steps."
      paragraph: Each step is a small thing to do."
  `);
});

test('TwoVoices', () => {
  expect(showSpecimen('TwoVoices')).toMatchInlineSnapshot(`
    "columns
      The worry
        paragraph: It will never end.
      A friend
        paragraph: It has ended before."
  `);
});

test('Keep', () => {
  expect(showSpecimen('Keep')).toMatchInlineSnapshot(`
    "keep
      paragraph: This stays together."
  `);
});

test('PageBreak', () => {
  expect(showSpecimen('PageBreak')).toMatchInlineSnapshot(`"page-break always=true"`);
});

test('Landscape', () => {
  expect(showSpecimen('Landscape')).toMatchInlineSnapshot(`
    "landscape
      paragraph: This is wide."
  `);
});

test('When', () => {
  expect(showSpecimen('When')).toMatchInlineSnapshot(`
    "when true
      paragraph: Use your own words."
  `);
});

test('ForClinician', () => {
  expect(showSpecimen('ForClinician')).toMatchInlineSnapshot(`
    "for-clinician
      paragraph: Ask what has helped before."
  `);
});
