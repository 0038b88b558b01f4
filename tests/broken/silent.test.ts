import { expect, test } from 'vitest';
import { checkLibrary, type CheckedLibrary } from '../../src/check/check-library.ts';
import { countContent } from '../../src/check/count-content.ts';
import { reportOf } from './report-of.ts';
import { writeTiny } from './write-tiny.ts';

const PROGRAM = 'content/programs/tiny/program.yaml';
const SOURCE = 'change_source: { authors: A, year: 2020, title: On sleep, in: B }';
const ARTICLE = 'content/articles/why-rest.mdx';

test('a measure from 10 to 0, from 5 to 5, a change it cannot have, and one that nobody found', async () => {
  const measure = (numbers: string): [string, string] => ['from: 0, to: 10', numbers];
  expect(await reportOf({ [PROGRAM]: measure('from: ⟦10, to: 0') })).toMatchInlineSnapshot(`
    "content/programs/tiny/program.yaml:28:76  wrong-range
      From 10 to 0 there is nothing to choose: the lowest number comes first. Write "from: 0" and "to: 10", and look whether "low", "high" and "direction" still say what they mean.
      28 | …title: Sleep, question: How did you sleep?, from: 10, to: 0, low: Badly, high: Well, direction: high
         |                                                    ^"
  `);
  expect(await reportOf({ [PROGRAM]: measure('from: ⟦5, to: 5') })).toMatchInlineSnapshot(`
    "content/programs/tiny/program.yaml:28:76  wrong-range
      From 5 to 5 there is nothing to choose: the lowest number comes first. Write the lowest number as "from" and the highest as "to".
      28 | …title: Sleep, question: How did you sleep?, from: 5, to: 5, low: Badly, high: Well, direction: highe
         |                                                    ^"
  `);
  expect(await reportOf({ [PROGRAM]: measure(`from: 0, to: 10, ${SOURCE}, meaningful_change: ⟦11`) }))
    .toMatchInlineSnapshot(`
      "content/programs/tiny/program.yaml:28:173  wrong-range
        A change of 11 cannot happen between 0 and 10. Write the smallest change that counts, in the numbers of the measure.
        28 | …020, title: On sleep, in: B }, meaningful_change: 11, low: Badly, high: Well, direction: higher-is-b
           |                                                    ^"
    `);
  expect(await reportOf({ [PROGRAM]: measure('from: 0, to: 10, meaningful_change: ⟦2') })).toMatchInlineSnapshot(`
    "content/programs/tiny/program.yaml:28:106  unsourced-rule
      A change of 2 in "sleep-quality" is said to count, but no source says so. Name the publication in "change_source", or delete "meaningful_change": the numbers are then shown without a word on change.
      28 | …d you sleep?, from: 0, to: 10, meaningful_change: 2, low: Badly, high: Well, direction: higher-is-be
         |                                                    ^"
  `);
});

test('a review, a check of help lines, a first day and a source that are still to come', async () => {
  expect(
    await reportOf({
      [ARTICLE]: [
        'version: 1.0.0',
        'version: 1.0.0\nstatus: reviewed\nreviewed_by: A. Author\nlast_reviewed: ⟦2026-12-01',
      ],
      [PROGRAM]: ['published: 2026-11-22', 'published: ⟦2027-01-01'],
      'templates/review.mdx': [
        'next_review: 2027-11-22',
        'next_review: 2027-11-22\nsources:\n  - { authors: A. Author, year: ⟦2027, title: On rest, in: Journal of Rest }',
      ],
    }),
  ).toMatchInlineSnapshot(`
    "content/articles/why-rest.mdx:9:16  future-day
      "last_reviewed" is 2026-12-01, after the day of the build (2026-11-22). Write when it was, or a later "build_day" in content/site.yaml.
      9 | last_reviewed: 2026-12-01
        |                ^
    content/programs/tiny/program.yaml:7:12  future-day
      "published" is 2027-01-01, after the day of the build (2026-11-22). Write when it was, or a later "build_day" in content/site.yaml.
      7 | published: 2027-01-01
        |            ^
    templates/review.mdx:10:33  future-day
      "year" is 2027, after the day of the build (2026-11-22). Write when it was, or a later "build_day" in content/site.yaml.
      10 |   - { authors: A. Author, year: 2027, title: On rest, in: Journal of Rest }
         |                                 ^"
  `);
});

test('an article no program uses, and a review without a sheet', async () => {
  expect(
    await reportOf({
      [PROGRAM]: [
        '  - { id: week-2, title: week 2, after_days: 14 }\n',
        '  - { id: week-2, title: week 2, after_days: 14 }\n  - { id: ⟦week-9, title: week 9, after_days: 63 }\n',
      ],
      'content/articles/loose.mdx':
        '⟦---\ntitle: Loose\npurpose: It is loose.\nminutes: 3\nversion: 1.0.0\nnext_review: 2027-11-22\n---\n\nIt is loose.\n',
      'templates/fields.lock.yaml': ['first-steps:\n', 'article-loose:\n  note:\n    kind: text\nfirst-steps:\n'],
      'content/programs/tiny/program.de.yaml': [
        '  week-2: { title: Woche 2 }\n',
        '  week-2: { title: Woche 2 }\n  week-9: { title: Woche 9 }\n',
      ],
    }),
  ).toMatchInlineSnapshot(`
    "content/articles/loose.mdx:1:1  missing-action (warning)
      The article leads to no sheet, so it ends without anything to do. Name a worksheet as "next_sheet" in the front matter.
      1 | ---
        | ^
    content/articles/loose.mdx:1:1  missing-sources (warning)
      The article names no source, so no reader can check what it claims. Add "sources:" to the front matter.
      1 | ---
        | ^
    content/articles/loose.mdx:1:1  unused-article (warning)
      No program uses the article "loose", so it stands only in the list of articles. Name it in "core" or "more" of a phase, or delete it.
      1 | ---
        | ^
    content/programs/tiny/program.yaml:57:11  unused-review (warning)
      No sheet is for the review "week-9". Name a sheet with "occasion: week-9" in "core" or "more" of a phase, or delete the review.
      57 |   - { id: week-9, title: week 9, after_days: 63 }
         |           ^"
  `);
});

test('a translated id that does not exist', async () => {
  expect(await reportOf({ 'content/programs/tiny/program.de.yaml': ['  week-2: { title', '  week-9: { title'] }))
    .toMatchInlineSnapshot(`
    "content/programs/tiny/program.de.yaml:1:1  untranslated-words (warning)
      1 text is not translated: review_schedule.week-2.title. Readers see the source's words there. Add the missing keys.
      1 | translated_from: 1.0.0
        | ^
    content/programs/tiny/program.de.yaml:40:3  unknown-id
      The source has no "week-9" in "review_schedule". Did you mean "week-2"?
      40 |   week-9: { title: Woche 2 }
         |   ^"
  `);
});

test('a goal area without goals, and a domain without areas', async () => {
  const empty =
    '{ id: empty, title: Empty, intro: Empty., dimension: [body], goal_areas: [{ id: a, title: A, ⟦example_goals: [] }] }';
  const bare = '{ id: bare, title: Bare, intro: Bare., dimension: [body], ⟦goal_areas: [] }';
  expect(await reportOf({ [PROGRAM]: ['domains:\n', `domains:\n  - ${empty}\n  - ${bare}\n`] })).toMatchInlineSnapshot(`
    "content/programs/tiny/program.yaml:13:98  wrong-value
      "example_goals" has too few entries. Write at least 1 of them.
      13 | …tle: Empty, intro: Empty., dimension: [body], goal_areas: [{ id: a, title: A, example_goals: [] }] }
         |                                                                                ^
    content/programs/tiny/program.yaml:14:63  wrong-value
      "goal_areas" has too few entries. Write at least 1 of them.
      14 |   - { id: bare, title: Bare, intro: Bare., dimension: [body], goal_areas: [] }
         |                                                               ^"
  `);
});

test('a sheet no program uses is checked inside', async () => {
  expect(
    await reportOf({
      'templates/loose.mdx': `⟦---
title: Loose
purpose: It is loose.
stage: plan
minutes: 5
next_step: Tell one person.
version: 1.0.0
next_review: 2027-11-22
---

⟦Go to [a page](page:nowhere).

⟦<Figure src="none.svg" alt="None">None.</Figure>

<Scale id="sure" label="How sure" low="No" high="Yes" ⟦from={10} to={0} />
`,
    }),
  ).toMatchInlineSnapshot(`
    "templates/loose.mdx:1:1  unused-worksheet (warning)
      No program uses the worksheet "loose", so it is not published. Name it in "core" or "more" of a phase, or delete it.
      1 | ---
        | ^
    templates/loose.mdx:11:1  unknown-link
      The link "page:nowhere" leads to a page that does not exist. There is: page:about, page:imprint, page:privacy.
      11 | Go to [a page](page:nowhere).
         | ^
    templates/loose.mdx:13:1  missing-image
      There is no image "none.svg" in content/images/. There is: path.svg.
      13 | <Figure src="none.svg" alt="None">None.</Figure>
         | ^
    templates/loose.mdx:15:55  wrong-prop
      from of <Scale> is 10, but that does not fit: from must be below to. <Scale> takes id, label, hint?, from?, to?, low, high, words?, direction?, owner?.
      15 | <Scale id="sure" label="How sure" low="No" high="Yes" from={10} to={0} />
         |                                                       ^"
  `);
});

test('a missing privacy page or imprint', async () => {
  const missing = { 'content/pages/imprint.mdx': undefined, 'content/pages/imprint.de.mdx': undefined };
  expect(await reportOf(missing)).toMatchInlineSnapshot(`
    "content/site.yaml:5:1  missing-page (warning)
      The site has no page that says who publishes the site and how to reach them. Write content/pages/imprint.mdx, with "title" and "description" above its words.
      5 | publisher:
        | ^"
  `);
  expect(await reportOf({ 'content/pages/privacy.mdx': '---\ntitle: [\n---\n' })).not.toContain('missing-page');
  const privacy = { 'content/pages/privacy.mdx': undefined, 'content/pages/privacy.de.mdx': undefined };
  expect(await reportOf(privacy)).toContain('The site has no page that says what happens to what people write here.');
});

test('a translation that was deleted is named when the content is counted', async () => {
  const { library, composition } = await checkTiny({ 'templates/first-steps.de.mdx': undefined });
  expect(countContent(library!, composition!)).toMatchInlineSnapshot(`
    "1 program, 2 worksheets, 1 article, 0 instruments, 5 fields (repeating rows counted once), 2 languages checked.
    Not written in "de": templates/first-steps.de.mdx, templates/review.de.mdx."
  `);
  const whole = await checkTiny({
    'content/programs/tiny/program.de.yaml': undefined,
    'content/articles/why-rest.de.mdx': undefined,
    'content/pages/about.de.mdx': undefined,
  });
  expect(countContent(whole.library!, whole.composition!)).toMatchInlineSnapshot(`
    "1 program, 2 worksheets, 1 article, 0 instruments, 5 fields (repeating rows counted once), 2 languages checked.
    Not written in "de": content/articles/why-rest.de.mdx, content/pages/about.de.mdx, content/programs/tiny/program.de.yaml, templates/review.de.mdx."
  `);
});

async function checkTiny(changes: Record<string, undefined>): Promise<CheckedLibrary> {
  await using root = await writeTiny(changes);
  return await checkLibrary(root.path);
}
