import { expect, test } from 'vitest';
import { composeText } from '../../tests/support/compose-text.ts';
import type { Grid } from '../model/node.ts';
import { layOutMatrix } from './choice-matrix.ts';

const STATEMENTS = `statements={[{ id: 'a', label: 'First' }, { id: 'b', label: 'Second' }]} answers={[{ id: 'no', label: 'No' }, { id: 'yes', label: 'Yes', setOff: true }]}`;
const SCALE = `kind: 'scale', from: 1, to: 2, low: 'bad', high: 'good'`;

/** Each row with the boxes in it, as the headers of their columns, and the heads above those. */
function layOut(text: string): unknown {
  const { questions, rows } = layOutMatrix(composeText(text).blocks[0] as Grid);
  return [
    questions.map(({ label, hint, span }) => `${label} (${hint}): ${span}`),
    rows.map((row) => `${row.label}${row.setOff ? '!' : ''}: ${row.boxes.map((box) => box.column).join(' ')}`),
  ];
}

test('statements are rows, their answers columns; as a ladder the other way round', () => {
  expect(layOut(`<Statements id="s" label="S" ${STATEMENTS} />`)).toEqual([[], ['First: no yes', 'Second: no yes']]);
  expect(layOut(`<Statements id="s" label="S" ladder ${STATEMENTS} />`)).toEqual([[], ['No: a b', 'Yes!: a b']]);
});

test('each of several scales has a head that says what its ends mean', () => {
  const text = `<Grid id="g" label="G" standard="matrix" rows={[{ id: 'a', label: 'Work' }]} columns={[{ id: 'now', label: 'Now', ${SCALE} }, { id: 'then', label: 'Then', ${SCALE} }]} />`;
  expect(layOut(text)).toEqual([
    ['Now (1 = bad, 2 = good): 2', 'Then (1 = bad, 2 = good): 2'],
    ['Work: now-1 now-2 then-1 then-2'],
  ]);
});
