import { expect, it } from 'vitest';
import { composeText } from '../../tests/support/compose-text.ts';
import { foldLead } from './fold-lead.ts';

const QUESTION = '<TextField id="one" label="One" />';
const LONG = 'Some words to be read before one begins. '.repeat(8);
const typesIn = (text: string) => {
  const { shown, folded, rest } = foldLead(composeText(text).blocks);
  return [shown, folded, rest].map((blocks) => blocks.map(({ type }) => type));
};

it('leaves a short text before the first question as it is', () => {
  expect(typesIn(`Begin where you are.\n\n${QUESTION}\n\n${LONG}`)).toEqual([
    ['paragraph'],
    [],
    ['field', 'paragraph'],
  ]);
});

it('folds a longer one but for its first short paragraph and what is about safety; a heading stays with its question', () => {
  const safety = '<Callout kind="safety">Call for help.</Callout>';
  expect(typesIn(`Begin where you are.\n\n${LONG}\n\n${safety}\n\n## First\n\n${QUESTION}`)).toEqual([
    ['paragraph', 'callout'],
    ['paragraph'],
    ['heading', 'field'],
  ]);
});

it('leaves a sheet without questions as it is', () => {
  expect(typesIn(LONG)).toEqual([[], [], ['paragraph']]);
});
