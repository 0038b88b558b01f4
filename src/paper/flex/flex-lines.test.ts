import { expect, test } from 'vitest';
import type { LineLimits } from '../paper-document.ts';
import { flexLines, loseLastPages, SNUG, spreadSheets } from './flex-lines.ts';
import type { MeasuredPage } from './measure-pages.ts';

const LIMITS: LineLimits = { pitch: 24, least: 21, most: 27 };
const LINES = new Map([
  ['a', 4],
  ['b', 4],
  ['c', 2],
]);

function page(lowest: number, rooms: [name: string, bottom: number, top: number][]): MeasuredPage {
  return { top: 800, bottom: 60, lowest, rooms: rooms.map(([name, bottom, top]) => ({ name, bottom, top })) };
}
const run = (to: number) => [{ key: 'sheet', from: 0, to }];

test('what is free on a page goes to its lines, as far as they may part', () => {
  const tight = page(74, [['a', 300, 396]]);
  const roomy = page(400, [['b', 500, 596]]);
  expect(flexLines([tight, roomy], run(2), LINES, LIMITS)).toEqual({ a: 27, b: 27 });
  expect(flexLines([page(70, [['a', 300, 396]])], run(1), LINES, LIMITS)).toEqual({ a: 26 });
});

test('a full page keeps its lines', () => {
  expect(flexLines([page(62, [['a', 300, 396]])], run(1), LINES, LIMITS)).toEqual({});
});

test('of lines side by side those of the longer room count', () => {
  const beside = page(70, [
    ['a', 300, 396],
    ['c', 348, 396],
  ]);
  expect(flexLines([beside], run(1), LINES, LIMITS)).toEqual({ a: 26, c: 26 });
});

test('where closer lines save the last page, all lines of the sheet move together', () => {
  const first = page(60, [
    ['a', 300, 396],
    ['b', 150, 246],
  ]);
  expect(flexLines([first, page(780, [])], run(2), LINES, LIMITS)).toEqual({ a: 21, b: 21 });
  expect(flexLines([first, page(700, [['c', 710, 758]])], run(2), LINES, LIMITS)).toEqual({ c: 27 });
});

test('a sheet of one page and rooms without lines are left alone', () => {
  expect(flexLines([page(790, [['other', 300, 396]])], run(1), LINES, LIMITS)).toEqual({});
});

test('a sheet loses a last page nearly empty where its lines and all that stands below each other may move closer', () => {
  const first = page(60, [
    ['a', 300, 396],
    ['b', 150, 246],
  ]);
  const lose = (left: number) => loseLastPages([first, page(800 - left, [])], run(2), LINES, LIMITS);
  expect(lose(100)).toEqual({ pitches: { a: 21, b: 21 }, snug: ['sheet'] });
  expect(lose(200)).toBeUndefined();
});

test('a last page that is well filled is kept', () => {
  expect(loseLastPages([page(700, []), page(300, [])], run(2), LINES, LIMITS)).toBeUndefined();
  expect(loseLastPages([page(400, [])], run(1), LINES, LIMITS)).toBeUndefined();
});

test('a sheet alone in large print loses a page that is kept in standard print', () => {
  const pages = [page(640, []), page(340, [])];
  expect(loseLastPages(pages, run(2), LINES, LIMITS, { size: 'standard' })).toBeUndefined();
  expect(loseLastPages(pages, run(2), LINES, LIMITS, { size: 'large' })?.snug).toEqual(['sheet']);
});

test('an article alone may lose a page that a sheet keeps, since its lines become longer, too', () => {
  const pages = [page(70, []), page(600, [])];
  expect(loseLastPages(pages, run(2), LINES, LIMITS)).toBeUndefined();
  expect(loseLastPages(pages, run(2), LINES, LIMITS, { snug: SNUG.article })?.snug).toEqual(['sheet']);
});

test('a sheet that ends half down a page and cannot lose it stands further apart, and so do the lines of that page', () => {
  const pages = [page(60, [['a', 300, 396]]), page(420, [['b', 500, 596]])];
  expect(loseLastPages(pages, run(2), LINES, LIMITS)).toBeUndefined();
  expect(spreadSheets(pages, run(2), LINES, LIMITS)).toEqual({ pitches: { b: 27 }, airy: ['sheet'] });
});

test('nothing stands further apart where the last page is well filled, is the only one, or might run over', () => {
  const none = { pitches: {}, airy: [] };
  expect(spreadSheets([page(60, []), page(300, [])], run(2), LINES, LIMITS)).toEqual(none);
  expect(spreadSheets([page(500, [])], run(1), LINES, LIMITS)).toEqual(none);
  expect(
    spreadSheets(
      [60, 60, 60, 420].map((lowest) => page(lowest, [])),
      run(4),
      LINES,
      LIMITS,
    ),
  ).toEqual(none);
});
