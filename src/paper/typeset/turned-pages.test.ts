import { PDFDocument } from 'pdf-lib';
import { expect, test } from 'vitest';
import { makeForm } from '../../../tests/fill/make-form.ts';
import { composeText } from '../../../tests/support/compose-text.ts';
import { readSpecimenSheets } from '../../../tests/support/specimen-library.ts';

const specimen = (await readSpecimenSheets()).get('specimen')!;

/** How many pages a sheet with this text has that lie on their side, and how many in all. */
async function countPages(text: string): Promise<[turned: number, all: number]> {
  const { blocks } = composeText(text);
  const { bytes } = await makeForm({ ...specimen, id: 't', key: 't', body: blocks });
  const sizes = (await PDFDocument.load(bytes)).getPages().map((page) => page.getSize());
  return [sizes.filter(({ width, height }) => width > height).length, sizes.length];
}

const WEEK = '<WeekPlan id="week" />';

test('a sheet may end on a page on its side', async () => {
  expect(await countPages(`One sentence.\n\n## My week\n\n${WEEK}`)).toEqual([1, 3]);
  expect(await countPages(`One sentence.\n\n${WEEK}`)).toEqual([1, 3]);
  expect(await countPages(`${WEEK}\n\n## Again\n\n${WEEK.replace('week', 'next')}`)).toEqual([2, 3]);
});

test.each([
  ['what is kept together', `<Keep>\n${WEEK}\n</Keep>`],
  ['a frame', `<Callout kind="tip">\n${WEEK}\n</Callout>`],
  ['what is for the team', `<ForClinician>\n${WEEK}\n</ForClinician>`],
  [
    'one of two voices',
    `<TwoVoices>\n<Voice title="I">\n${WEEK}\n</Voice>\n<Voice title="We">\nWords.\n</Voice>\n</TwoVoices>`,
  ],
])('%s stays upright, also with a week in it', async (_what, text) => {
  const [turned] = await countPages(`One sentence.\n\n${text}\n\nAnother.`);
  expect(turned).toBe(0);
});
