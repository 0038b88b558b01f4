import type { FillOptions } from '../../src/answers/fill/fill-pdf.ts';

/** Words of the pages for what does not fit, as a page would give them. */
export const FILL_WORDS: FillOptions['words'] = {
  heading: 'Answers that go on',
  intro: 'These answers were longer than their box.',
  footer: 'All kinds of fields',
  pageOf: (page, pages) => `Page ${page} of ${pages}`,
};
