import { describe, expect, test } from 'vitest';
import { composeText, showProblems } from '../../../tests/support/compose-text.ts';
import { showTree } from '../../../tests/support/show-tree.ts';

const show = (text: string) => {
  const { blocks, problems } = composeText(`## Part\n\n${text}`);
  expect(problems).toEqual([]);
  return showTree(blocks.slice(1));
};
const complain = (text: string) => showProblems(composeText(text).problems);

const ROWS = `rows={[{ id: 'mon', label: 'Monday' }]}`;

describe('a cell of a grid', () => {
  test('asks several things, each named by row, column and label', () => {
    const columns = `columns={[{ id: 'morning', label: 'Morning', kind: 'several', fields: [{ id: 'did', label: 'What I did', kind: 'text' }, { id: 'pain', label: 'Pain', kind: 'number', min: 0, max: 10, whole: true }] }]}`;
    expect(show(`<Grid id="week" label="My days" ${ROWS} ${columns} />`)).toMatchInlineSnapshot(`
      "grid: My days corner= standard=table large=cards
        columns: Morning
        Monday (mon)
          [text] t__week__r-mon__morning_did "What I did" = My days · Monday · Morning · What I did owner=patient lines=1
          [number] t__week__r-mon__morning_pain "Pain" = My days · Monday · Morning · Pain owner=patient min=0 max=10 whole=true"
    `);
  });

  test('asks on a short scale', () => {
    const columns = `columns={[{ id: 'hard', label: 'How hard', kind: 'scale', from: 1, to: 5, low: 'easy', high: 'hard' }]}`;
    expect(show(`<Grid id="ways" label="Ways" ${ROWS} ${columns} />`)).toContain(
      'owner=patient from=1 to=5 low=easy high=hard',
    );
  });

  test('says what a column of each kind needs', () => {
    const one = (column: string) =>
      complain(`<Grid id="ways" label="Ways" ${ROWS} columns={[{ id: 'a', label: 'A', ${column} }]} />`);
    expect(one(`kind: 'several'`)).toContain('needs fields, two questions or more');
    expect(one(`kind: 'scale', from: 5, to: 1, low: 'a', high: 'b'`)).toContain(
      'needs from and to, the lower one first',
    );
    expect(one(`kind: 'text', from: 1`)).toContain('no other has them');
  });
});

describe('statements with the same answers', () => {
  test('are a choice a row', () => {
    const text = `<Statements id="often" label="Last week" statements={[{ id: 'asked', label: 'I asked.' }]} answers={[{ id: 'no', label: 'No' }, { id: 'yes', label: 'Yes', setOff: true }]} />`;
    expect(show(text)).toMatchInlineSnapshot(`
      "grid: Last week corner= standard=matrix large=cards
        columns: instrument.answer
        I asked. (asked)
          [choice] t__often__r-asked__answer "instrument.answer" = Last week · I asked. · instrument.answer owner=patient many=false options=[{"id":"no","label":"No"},{"id":"yes","label":"Yes","setOff":true}]"
    `);
    expect(show(text.replace('<Statements', '<Statements ladder'))).toContain('standard=ladder');
  });

  test('take a matrix or ladder only where their cells are ticked', () => {
    const columns = `columns={[{ id: 'a', label: 'A', kind: 'text' }]}`;
    expect(complain(`<Grid id="ways" label="Ways" ${ROWS} ${columns} standard="matrix" />`)).toMatchInlineSnapshot(`
      "1:120 wrong-prop
        standard="matrix" needs columns of the kind "choice" or "scale" and no other.
        Choose another form, or ask with options."
    `);
  });
});

test('two or three parts stand side by side, and no other number', () => {
  const part = (id: string) => `<Scale id="${id}" label="${id}" from={1} to={5} low="a" high="b" />`;
  expect(show(`<SideBySide>\n\n${part('a')}\n\n${part('b')}\n\n</SideBySide>`)).toMatch(/^columns\n {2}column\n/);
  expect(complain(`<SideBySide>\n\n${part('a')}\n\n</SideBySide>`)).toContain('holds 1 parts');
});
