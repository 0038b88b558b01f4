import { expect, test } from 'vitest';
import { readSpecimen, readSpecimenSheets } from '../../tests/support/specimen-library.ts';
import { composeText, KEY_WORDS } from '../../tests/support/compose-text.ts';
import type { Sheet } from '../model/node.ts';
import { listLines } from './list-lines.ts';

const { programs, instruments } = await readSpecimen();
const { measures } = programs.get('specimen')!.source.value;
const sheets = await readSpecimenSheets();
const levels = ['minus2', 'minus1', 'zero', 'plus1', 'plus2'].map((id) => ({ id, label: id }));
const onOccasion = KEY_WORDS.sheet_occasion;
const setting = { measures, levels, confidence: 'How sure', instruments: [], onOccasion };

/** The lines of a sheet `t` with this text. */
function linesOf(text: string) {
  const sheet = { ...sheets.get('specimen')!, id: 't', key: 't', title: 'Title', body: composeText(text).blocks };
  return listLines([sheet as Sheet], setting);
}

test('a diary is a line for each of its columns, with what its measure says of the ends', () => {
  const diary = `<Diary id="diary" days={9} measures={program.measures} times={[{ id: 'early', label: 'Early' }]} dated />`;
  expect(linesOf(diary)).toMatchObject([
    { ids: ['t__diary__r-*__early_sleep'], measure: 'sleep', low: 'very badly', over: 'days', firstDay: 'diary_first' },
    {
      ids: ['t__diary__r-*__early_stress'],
      rows: ['d1', 'd2', 'd3', 'd4', 'd5', 'd6', 'd7', 'd8', 'd9'],
      unit: 'points',
    },
  ]);
});

test('tables that go on counting from the same first day are one diary', () => {
  const week = (...days: string[]) =>
    `<Grid id="day" label="Days" firstDay="first" rows={${JSON.stringify(days.map((id) => ({ id, label: id })))}} columns={[{ id: 'calm', label: 'Calm', kind: 'number' }]} />`;
  const first = '<DateField id="first" label="The first day" />';
  expect(linesOf([first, week('d1', 'd2'), week('d3', 'd4')].join('\n\n'))).toMatchObject([
    { ids: ['t__day__r-*__calm'], over: 'days', firstDay: 'first', rows: ['d1', 'd2', 'd3', 'd4'] },
  ]);
});

test('occasions of a sheet are one line, under the title without them', () => {
  const later = [...sheets.values()].filter(({ id }) => id === 'specimen-later');
  expect(later).toHaveLength(2);
  expect(listLines(later, setting)).toMatchObject([{ ids: ['specimen-later__closer'], sheet: 'Looking back' }]);
});

test('confidence is one line over all sheets', () => {
  const [one, other] = ['a', 'b'].map((id) => ({
    ...sheets.get('specimen')!,
    body: composeText(`<Confidence id="${id}" />`).blocks,
  }));
  expect(listLines([one!, other!], setting)).toMatchObject([
    { ids: ['t__a', 't__b'], label: 'How sure', topic: 'confidence' },
  ]);
});

test('effort and result stand beside each other, week by week', () => {
  expect(linesOf('<EffortResult id="e" weeks={2} />')).toMatchObject([
    { ids: ['t__e__r-*__practice_days'], over: 'weeks', beside: 'effort_result.label' },
    { ids: ['t__e__r-*__result'], over: 'weeks', beside: 'effort_result.label' },
  ]);
});

test('how far a goal was reached is told in words, and knows where the goal stands', () => {
  const carried = '<Carried field="my-goals__goal__r1__words" label="numbered goal_cards.row 1" />';
  const [mine] = linesOf(`${carried}\n\n<Attainment id="reached" goals={1} />`);
  expect(mine).toMatchObject({ topic: 'attainment', levels: [{ id: 'minus2' }, {}, {}, {}, {}] });
  expect(mine).toMatchObject({ ids: ['t__reached__r-goal1__me'], titledBy: 'my-goals__goal__r1__words' });
});

test('rows that readers name are lines by their name, and questions alike are told apart', () => {
  expect(linesOf('<Roles id="roles" rows={2} />')).toMatchObject([{ namedBy: 'role' }, { namedBy: 'role' }]);
  const twice = '## Before\n\n<NumberField id="a" label="Steps" />\n\n## After\n\n<NumberField id="b" label="Steps" />';
  expect(linesOf(twice).map(({ label }) => label)).toEqual(['Before · Steps', 'After · Steps']);
});

test('a number within a sentence counts, the items of a questionnaire do not', () => {
  const values = [...instruments.values()].map(({ value }) => value);
  const nrs = { ...sheets.get('specimen')!, body: composeText('<Instrument id="nrs" />').blocks };
  expect(listLines([nrs], setting)).not.toEqual([]);
  expect(listLines([nrs], { ...setting, instruments: values })).toEqual([]);
});
