import { expect, test } from 'vitest';
import { composeText, showProblems } from '../../../tests/support/compose-text.ts';
import { showTree } from '../../../tests/support/show-tree.ts';
import { fieldsOf } from '../../model/fields-of.ts';

test('what a page works out is no field, and names what it is worked out from', () => {
  const { blocks, problems } = composeText(
    '<Computed label="Mean" operation="mean" table="week" columns={[\'pain\', \'energy\']} unit="points" />',
  );
  expect(problems).toEqual([]);
  expect(fieldsOf(blocks)).toEqual([]);
  expect(showTree(blocks)).toMatchInlineSnapshot(
    `"computed mean: Mean of=[{"field":"week","column":"pain"},{"field":"week","column":"energy"}] unit=points"`,
  );
});

test('it takes fields or a table, not both and not neither', () => {
  const complain = (props: string) =>
    showProblems(composeText(`<Computed label="M" operation="mean" ${props} />`).problems);
  expect(complain('')).toContain('<Computed> needs fields.');
  expect(complain(`fields={['a']} table="t" columns={['c']}`)).toContain(
    'it takes either fields, or a table with columns.',
  );
});

test('a diary may ask for its first day, from which the days of its rows follow', () => {
  const { blocks, problems } = composeText('<Diary id="diary" days={2} measures={program.measures} dated />');
  expect(problems).toEqual([]);
  expect(showTree(blocks)).toContain('[date] t__diary_first');
  expect(showTree(blocks)).toContain('firstDay=t__diary_first');
});
