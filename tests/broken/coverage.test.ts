import { describe, expect, test } from 'vitest';
import { reportOf } from './report-of.ts';

const COVERAGE = 'content/coverage.yaml';

/** What is told of a list with one entry that has these lines. */
const told = (...lines: string[]) =>
  reportOf({
    [COVERAGE]: ['capabilities:', '  - id: C12', '    words: A goal', ...lines.map((line) => `    ${line}`), ''].join(
      '\n',
    ),
  });

describe('a publisher’s own list of what is covered', () => {
  test('is no problem where all that it names is there', async () => {
    expect(await told('sheets: [first-steps]', 'articles: [why-rest]', 'fields: [first-steps__step]')).toBe('');
  });
  test('is no problem where there is none', async () => {
    expect(await reportOf({})).toBe('');
  });
  test('a worksheet that does not exist', async () => {
    expect(await told('sheets: [⟦first-step]')).toMatchInlineSnapshot(`
      "content/coverage.yaml:4:14  unknown-reference
        There is no worksheet with the id "first-step". Did you mean "first-steps"?
        4 |     sheets: [first-step]
          |              ^"
    `);
  });
  test('a worksheet that no program uses', async () => {
    const worksheet = `---
title: Spare
purpose: Nobody uses this sheet.
stage: plan
minutes: 10
next_step: Put it away.
version: 1.0.0
next_review: 2027-11-22
---

Words.
`;
    const list = 'capabilities:\n  - { id: C12, words: A goal, sheets: [spare] }\n';
    const report = await reportOf({ [COVERAGE]: list, 'templates/spare.mdx': worksheet });
    expect(report.split('\n\n').find((part) => part.startsWith(COVERAGE))).toMatchInlineSnapshot(`
      "content/coverage.yaml:2:40  unused-worksheet
        The worksheet "spare" is in no program, so nobody gets what it is named for here. Name it in "core" or "more" of a phase, or take it out here.
        2 |   - { id: C12, words: A goal, sheets: [spare] }
          |                                        ^
      templates/spare.mdx:1:1  unused-worksheet (warning)
        No program uses the worksheet "spare", so it is not published. Name it in "core" or "more" of a phase, or delete it.
        1 | ---
          | ^"
    `);
  });
  test('an article that does not exist', async () => {
    expect(await told('articles: [⟦walkin]')).toMatchInlineSnapshot(`
      "content/coverage.yaml:4:16  unknown-reference
        There is no article with the id "walkin". There is: why-rest.
        4 |     articles: [walkin]
          |                ^"
    `);
  });
  test('a field that no sheet has', async () => {
    expect(await told('fields: [⟦first-steps__gaol]')).toMatchInlineSnapshot(`
      "content/coverage.yaml:4:14  unknown-field
        No sheet of any program has the field "first-steps__gaol". Did you mean "first-steps__step"?
        4 |     fields: [first-steps__gaol]
          |              ^"
    `);
  });
  test('an entry that names nothing', async () => {
    expect(await reportOf({ [COVERAGE]: 'capabilities:\n  - id: ⟦C12\n    words: A goal\n' })).toMatchInlineSnapshot(`
      "content/coverage.yaml:2:9  names-nothing
        Nothing says where "C12" lives, so nothing can be looked for. Name it in "sheets", "articles" or "fields".
        2 |   - id: C12
          |         ^"
    `);
  });
  test('a misspelt key', async () => {
    expect(await told('⟦sheet: [first-steps]')).toMatchInlineSnapshot(`
      "content/coverage.yaml:4:5  unknown-key
        "sheet" is not a key of entry 1 of "capabilities". Did you mean "sheets"?
        4 |     sheet: [first-steps]
          |     ^"
    `);
  });
  test('two entries with one id', async () => {
    const list =
      'capabilities:\n  - { id: C12, words: A, sheets: [first-steps] }\n  - { id: ⟦C12, words: B, sheets: [first-steps] }\n';
    expect(await reportOf({ [COVERAGE]: list })).toMatchInlineSnapshot(`
      "content/coverage.yaml:3:11  duplicate-id
        The id "C12" is already taken in line 2, and an id stands for one thing only. Give this one another id. Keep the one that has been published.
        3 |   - { id: C12, words: B, sheets: [first-steps] }
          |           ^"
    `);
  });
});
