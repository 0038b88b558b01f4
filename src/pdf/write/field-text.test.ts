import { expect, test } from 'vitest';
import { prepareFieldFont } from '../../paper/fields/field-font.ts';
import { drawText, drawTick } from './appearance.ts';
import { measureText } from '../font/field-font.ts';
import { breakLines, countLinesThatFit, PADDING } from './field-text.ts';
import { makeShowable } from './fit-text.ts';

const font = await prepareFieldFont();

test('a box holds as many lines as the tallest viewer can show in it', () => {
  expect([20, 20.5, 36.8, 36.9].map((height) => countLinesThatFit(height, 12))).toEqual([0, 1, 1, 2]);
});

test('lines break at spaces and where the writer broke them', () => {
  expect(breakLines(font, 'one two three\n\nfour', 60, 12)).toEqual(['one two', 'three', '', 'four']);
});

test('a word longer than a line is broken, and nothing is lost', () => {
  const text = 'Zażółćgęśląjaźń'.repeat(4);
  const lines = breakLines(font, text, 100, 12);
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.join('')).toBe(text);
  for (const line of lines) expect(measureText(font, line, 12)).toBeLessThanOrEqual(100 - 2 * PADDING);
});

test('one letter stands on each line of a box that is narrower than a letter', () => {
  expect(breakLines(font, 'abc', 5, 12)).toEqual(['a', 'b', 'c']);
});

test('the field font has the letters of European languages and names those it lacks', () => {
  const european = 'äöüß éèñ øå ąćęłńóśźż čřů őű șț ğışç ħġċż āēķļ ŵŷ ģ ΑΩάώ ЯжщЇґђ „“‚‘»« –—… €£₺ ½²°';
  expect(makeShowable(font, european).missing).toEqual([]);
  expect(makeShowable(font, 'a صa\nص🙂').missing).toEqual(['ص', '🙂']);
});

test('a text of several lines starts at the top, one line stands in the middle', () => {
  const type = { font, resource: 'F', size: 12 };
  const shown = (multiline: boolean): string[] =>
    drawText('a\nb', { width: 100, height: 60, multiline }, type)
      .split('\n')
      .filter((line) => / T[dj]$/.test(line));
  const [a, b] = ['a', 'b'].map((letter) => font.glyphs.get(letter.charCodeAt(0))!.toString(16).padStart(4, '0'));
  const space = font.glyphs.get(32)!.toString(16).padStart(4, '0');
  expect(shown(true)).toEqual(['2 45.172 Td', `<${a}> Tj`, '0 -16.32 Td', `<${b}> Tj`]);
  expect(shown(false)).toEqual(['2 25.344 Td', `<${a}${space}${b}> Tj`]);
});

test('a tick lies in the middle of its box and is not larger than the square that is drawn', () => {
  expect(drawTick({ width: 20, height: 30 })).toBe(
    'q 0 G 1.5232 w 1 J 1 j 5.52 15 m 8.7456 11.2368 l 14.48 18.9424 l S Q',
  );
});
