import { expect, test } from 'vitest';
import { showSpecimen } from '../../../tests/support/show-specimen.ts';

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
  expect(showSpecimen('PageBreak')).toMatchInlineSnapshot(`"page-break"`);
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
