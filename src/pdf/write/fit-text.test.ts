import { expect, test } from 'vitest';
import { prepareFieldFont } from '../../paper/fields/field-font.ts';
import { measureText } from '../font/field-font.ts';
import { PADDING } from './field-text.ts';
import { fitText, makeShowable } from './fit-text.ts';

const font = await prepareFieldFont();
const box = { width: 100, height: 40, multiline: true };

test('a text that fits is shown as it is', () => {
  expect(fitText(font, 'one\ntwo', box, 12)).toEqual({ shown: 'one\ntwo', complete: true });
  expect(fitText(font, 'one\ntwo', { ...box, multiline: false }, 12)).toEqual({ shown: 'one two', complete: true });
});

test('a text with too many lines ends in the last that fits, with a sign that it goes on', () => {
  expect(fitText(font, 'one\ntwo\nthree', box, 12)).toEqual({ shown: 'one\ntwo …', complete: false });
  expect(fitText(font, 'one\ntwo', { ...box, height: 5 }, 12)).toEqual({ shown: 'one …', complete: false });
});

test('a cut line is not longer than its box', () => {
  for (const multiline of [true, false]) {
    const { shown, complete } = fitText(font, 'Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwww', { ...box, height: 20, multiline }, 12);
    expect(complete).toBe(false);
    expect(shown).toMatch(/^Ww+ …$/);
    expect(measureText(font, shown, 12)).toBeLessThanOrEqual(box.width - 2 * PADDING);
  }
});

test('a letter the font lacks is named once, and a sign stands for it wherever it is', () => {
  expect(makeShowable(font, 'a🙂b日🙂')).toEqual({ shown: 'a\ufffdb\ufffd\ufffd', missing: ['🙂', '日'] });
});

test('what has no form leaves no sign, and any white space is a space', () => {
  expect(makeShowable(font, 'a\tb\u200dc\u00add\u2028e\u0007f\ufeff\ng')).toEqual({
    shown: 'a bcd ef\ng',
    missing: [],
  });
});
