import { expect, test } from 'vitest';
import { reportOf, type Change } from './report-of.ts';
import { REVIEW_TWICE, TINY_LIBRARY } from './tiny-library.ts';

const PAGE = 'content/pages/about.mdx';
const SHEET = 'templates/first-steps.mdx';
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><path d="M0 0L10 10"/></svg>\n';

test('links and pictures of a page of the site as they are written are fine', async () => {
  expect(
    await reportOf({
      [PAGE]: [
        'We do.',
        `We do. See [the start](sheet:first-steps), [all reviews](sheets:review), [rest](article:why-rest), [us](page:about),
[your answers](page:my-answers), [scores](page:clinicians/scores), [help](safety:), [poison](safety:poison),
[a site](https://example.org), [a letter](mailto:a@example.org), [a number](tel:112) and [below](#more-of-us).

{/* A comment. */}

## More *of* us

![A path up a hill.](image:hill.svg)

<details><summary>More</summary>Words</details>`,
      ],
      'content/images/hill.svg': SVG,
    }),
  ).toBe('');
});

test.each([
  ['a path from the root', '⟦[answers](/my-answers/)'],
  ['a path with a slip', '⟦[us](/abot/)'],
  ['the address of a page of another language', '⟦[rest](/de/articles/why-rest/)'],
  ['a path beside it', '⟦[us](../about.mdx)'],
  ['a page that does not exist', '⟦[us](page:abuot)'],
  ['an article in place of a page', '⟦[rest](page:why-rest)'],
  ['a sheet with a slip', '⟦[start](sheet:frist-steps)'],
  ['a kind of help with a slip', '⟦[help](safety:posion)'],
  ['a form with a slip', '⟦[rest](articel:why-rest)'],
  ['a site without a lock', '⟦[site](http://example.org/a)'],
  ['a site without its beginning', '⟦[site](www.example.org)'],
  ['an address of e-mail', '⟦[write](team@example.org)'],
  ['a program', '⟦[run](javascript:alert(1))'],
  ['a part that is not there', '⟦[more](#mroe)\n\n## More'],
  ['an address below the text', '[us][here]\n\n⟦[here]: /about/'],
  ['a picture from the root', '⟦![A path](/images/path.svg)'],
  ['a picture that is not there', '⟦![A path](image:paht.svg)'],
  ['a picture from elsewhere', '⟦![A path](https://example.org/path.svg)'],
  ['a picture without words', '⟦![](image:path.svg)'],
  ['a link as HTML', '⟦<a href="/about/">us</a>'],
  ['a program as HTML', '⟦<script>alert(1)</script>'],
  ['an element that acts', '<span ⟦onclick="alert(1)">us</span>'],
  ['a form', '⟦<form action="https://example.org"></form>'],
  ['an import', '⟦import a from "node:fs"'],
  ['a value', 'We are ⟦{publisher.name}.'],
  ['a tag that is not closed', '⟦<div>'],
  ['a second title', '⟦# About'],
  ['a heading that leaves out a level', '## More\n\n⟦#### Deep'],
])('%s in a page of the site is told', async (_, words) => {
  expect(await reportOf({ [PAGE]: ['We do.', words] })).toMatchSnapshot();
});

test('a page of the site leads to a sheet of one occasion, of a program, and for patients', async () => {
  const page = (words: string): Record<string, Change> => ({ [PAGE]: ['We do.', words] });
  const loose = TINY_LIBRARY['templates/review.mdx']!;
  expect(await reportOf({ ...REVIEW_TWICE, ...page('[Look back](sheet:review)') })).toMatchSnapshot();
  expect(await reportOf({ ...REVIEW_TWICE, ...page('[Look back](sheet:review@week-4)') })).toBe('');
  expect(await reportOf({ 'templates/loose.mdx': loose, ...page('[Loose](sheet:loose)') })).toMatchSnapshot();
  const clinical: Change = ['stage: look-back', 'stage: look-back\nfilled_by: clinician'];
  expect(await reportOf({ 'templates/review.mdx': clinical, ...page('[Look back](sheet:review)') })).toMatchSnapshot();
});

test('a wrong link of a sheet names the nearest right one', async () => {
  const links = [
    'page:my-answer',
    '/sheets/review/',
    'review',
    'article:why-rst',
    'sheets:revew',
    'HTTP://example.org',
  ];
  const reports = await Promise.all(
    links.map(async (link) => {
      const report = await reportOf({ [SHEET]: ['Pick one goal.', `Pick [one](${link}) goal.`] });
      return report.split('\n')[1]?.trim();
    }),
  );
  expect(reports).toMatchSnapshot();
});

test('a page of its own kind may be linked from a sheet', async () => {
  expect(await reportOf({ [SHEET]: ['Pick one goal.', 'Pick [one](page:my-answers) goal.'] })).toBe('');
});
