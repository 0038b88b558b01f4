import { expect, test } from 'vitest';
import type { Value } from '../model/value.ts';
import type { Line } from './line.ts';
import { placeAnswers, type DatedCopy } from './place-answers.ts';

const number = (value: number): Value => ({ kind: 'number', written: String(value), value });
const text = (value: string): Value => ({ kind: 'text', value });
const date = (value: string): Value => ({ kind: 'date', written: value, value });

function copy(day: string, answers: Record<string, Value>): DatedCopy {
  return { day, answers: new Map(Object.entries(answers)) };
}

/** Each track as its name, and its answers by day. */
function place(line: Omit<Line, 'label'>, copies: DatedCopy[]) {
  return placeAnswers([{ label: 'Line', ...line }], copies).map(({ name, points }) => [
    name ?? '',
    points.map(({ day, value }) => `${day} ${value}`),
  ]);
}

test('rows that are days follow the first day of the table, else the day of the copy', () => {
  const line: Omit<Line, 'label'> = { ids: ['d__t__r-*__pain'], over: 'days', rows: ['mon', 'tue', 'wed'] };
  const rows = { 'd__t__r-mon__pain': number(3), 'd__t__r-wed__pain': number(5) };
  expect(place(line, [copy('2026-02-27', rows)])).toEqual([['', ['2026-02-27 3', '2026-03-01 5']]]);
  const dated = copy('2026-02-27', { ...rows, d__first: date('2026-03-02') });
  expect(place({ ...line, firstDay: 'first' }, [dated])).toEqual([['', ['2026-03-02 3', '2026-03-04 5']]]);
});

test('rows that are the days of a week lie in the seven days from that of the copy', () => {
  const rows = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
  const line: Omit<Line, 'label'> = { ids: ['w__t__r-*__pain'], over: 'weekdays', rows };
  const answers = { 'w__t__r-mon__pain': number(3), 'w__t__r-thu__pain': number(5), 'w__t__r-sun__pain': number(4) };
  // A Thursday.
  expect(place(line, [copy('2026-03-05', answers)])).toEqual([['', ['2026-03-05 5', '2026-03-08 4', '2026-03-09 3']]]);
});

test('rows that are weeks lie seven days apart, those that are hours on one day', () => {
  const answers = { t__x__r1__n: number(1), t__x__r3__n: number(2) };
  const line: Omit<Line, 'label'> = { ids: ['t__x__r-*__n'], over: 'weeks' };
  expect(place(line, [copy('2026-03-02', answers)])).toEqual([['', ['2026-03-02 1', '2026-03-16 2']]]);
  const hours = place({ ...line, over: 'hours' }, [copy('2026-03-02', answers)]);
  expect(hours).toEqual([['', ['2026-03-02 1', '2026-03-02 2']]]);
});

test('occasions of a sheet are one line, in the order of their days', () => {
  const copies = [
    copy('2026-03-30', { 'review--week-4__sure': { kind: 'scale', value: 7 } }),
    copy('2026-03-16', { 'review--week-2__sure': { kind: 'scale', value: 4 } }),
  ];
  expect(place({ ids: ['review__sure'] }, copies)).toEqual([['', ['2026-03-16 4', '2026-03-30 7']]]);
});

test('rows that readers name themselves are a line for each name, wherever the row stands', () => {
  const line: Omit<Line, 'label'> = { ids: ['f__a__r-*__now'], namedBy: 'what' };
  const copies = [
    copy('2026-03-01', {
      f__a__r1__what: text('Stairs '),
      f__a__r1__now: number(2),
      f__a__r2__what: text('The bus'),
      f__a__r2__now: number(4),
    }),
    copy('2026-04-01', { f__a__r1__what: text('the bus'), f__a__r1__now: number(6) }),
  ];
  expect(place(line, copies)).toEqual([
    ['Stairs', ['2026-03-01 2']],
    ['The bus', ['2026-03-01 4', '2026-04-01 6']],
  ]);
});

test('a row with a day of its own stands on that day', () => {
  const answers = { l__log__r1__when: date('2026-02-01'), l__log__r1__n: number(1), l__log__r2__n: number(2) };
  const line: Omit<Line, 'label'> = { ids: ['l__log__r-*__n'], dayColumn: 'when' };
  expect(place(line, [copy('2026-03-01', answers)])).toEqual([['', ['2026-02-01 1', '2026-03-01 2']]]);
});

test('levels are their places, and the goal is called as it was worded last', () => {
  const levels = ['minus1', 'zero', 'plus1'].map((id) => ({ id, label: id }));
  const line: Omit<Line, 'label'> = { ids: ['a__goals__r-goal1__me'], levels, titledBy: 'my-goals__goal__r1__words' };
  const copies = [
    copy('2026-04-01', { 'a--end__goals__r-goal1__me': { kind: 'choice', value: 'plus1' } }),
    copy('2026-03-20', { 'my-goals__goal__r1__words': text('To the bench and back') }),
    copy('2026-03-01', { 'a--mid__goals__r-goal1__me': { kind: 'choice', value: 'minus1' } }),
    copy('2026-02-01', { 'my-goals__goal__r1__words': text('To the bench') }),
  ];
  expect(place(line, copies)).toEqual([['To the bench and back', ['2026-03-01 0', '2026-04-01 2']]]);
});

test('what is no number stands on no line, and a line without answers is left out', () => {
  const answers: Record<string, Value> = {
    s__mood: { kind: 'scale', value: 'sun' },
    s__walked: { kind: 'number', written: 'a while' },
    s__story: text('7'),
  };
  const line: Omit<Line, 'label'> = { ids: ['s__mood', 's__walked', 's__story'] };
  expect(place(line, [copy('2026-03-01', answers)])).toEqual([]);
});
