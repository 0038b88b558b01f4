import { expect, test } from 'vitest';
import { composeText, KEY_WORDS } from '../../../tests/support/compose-text.ts';
import { showTree } from '../../../tests/support/show-tree.ts';

const WORDS = {
  options: '{question}: {answer}',
  quoted: '“{words}”',
  something: 'something at {question}',
  ticked: '{question} ticked',
  answered: '{question} answered',
  from: '{question} ≥ {from}',
  to: '{question} ≤ {to}',
  range: '{question} {from}–{to}',
};
const ASKED = `<Choice id="a" label="A" options={[{ id: 'x', label: 'X' }, { id: 'y', label: 'Y' }]} /><NumberField id="n" label="N" /><Check id="c" label="C" />`;

/** What stands above a part that depends on an answer. */
function say(props: string, asked = ASKED): string {
  const { blocks, problems } = composeText(
    `${asked}<WhenAnswered ${props}><TextField id="t" label="T" /></WhenAnswered>`,
    { words: { ...KEY_WORDS, when_answered: WORDS } },
  );
  expect(problems).toEqual([]);
  return showTree(blocks.filter(({ type }) => type === 'when-answered'));
}

test('a part says when it is asked in the words of the question it depends on', () => {
  expect(say(`field="a" is={['x', 'y']}`)).toMatchInlineSnapshot(`
    "when-answered {"field":"t__a","options":["x","y"]}: “A”: “X” or “Y”
      [text] t__t "T" = T owner=patient askedWhen=[{"field":"t__a","options":["x","y"]}] lines=1"
  `);
  expect(say('field="n" from={1}')).toContain('“N” ≥ 1');
  expect(say('field="n" to={2}')).toContain('“N” ≤ 2');
  expect(say('field="n" from={1} to={2}')).toContain('“N” 1–2');
  expect(say('field="c"')).toContain('“C” ticked');
  expect(say('field="n"')).toContain('“N” answered');
});

test('an answer that several questions share is said once, and so is a question', () => {
  const [yes, no] = [`{ id: 'yes', label: 'Yes' }`, `{ id: 'no', label: 'No' }`];
  const answers = `answers={[${yes}, ${no}]}`;
  const statements = `statements={[{ id: 'a', label: 'A' }, { id: 'b', label: 'B' }]}`;
  const cells = `['s__r-a__answer', 's__r-b__answer']`;
  const asked = `<Statements id="s" label="S" ${statements} ${answers} />`;
  expect(say(`field={${cells}} is={['yes']}`, asked)).toContain('“instrument.answer”: “Yes”\n');
});
