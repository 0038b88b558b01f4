import { expect, test } from 'vitest';
import { adviseNearest, findNearest } from './nearest.ts';

test('a slip finds the name that was meant', () => {
  expect(findNearest('Kepe', ['Check', 'Keep', 'Term'])).toBe('Keep');
  expect(findNearest('textfield', ['TextField', 'DateField'])).toBe('TextField');
  expect(findNearest('domainz', ['domains', 'barriers'])).toBe('domains');
});

test('the beginning of one name alone finds it', () => {
  expect(findNearest('Number', ['NumberField', 'Numbers of a long list', 'Check'])).toBeUndefined();
  expect(findNearest('number', ['NumberField', 'Check'])).toBe('NumberField');
  expect(findNearest('Num', ['NumberField', 'Check'])).toBeUndefined();
});

test('another word finds none', () => {
  expect(findNearest('by', ['id', 'to'])).toBeUndefined();
  expect(findNearest('mountain', ['Keep', 'Term', 'element'])).toBeUndefined();
  expect(findNearest('x', [])).toBeUndefined();
});

test('of two as near the first by letters is taken, in whatever order they come', () => {
  expect(findNearest('bat', ['cat', 'rat'])).toBe('cat');
  expect(findNearest('bat', ['rat', 'cat'])).toBe('cat');
});

test('the advice names the nearest, or all there are', () => {
  expect(adviseNearest('titel', ['title', 'id'])).toBe('Did you mean "title"?');
  expect(adviseNearest('mountain', ['title', 'id'])).toBe('There is: id, title.');
  const many = Array.from({ length: 41 }, (_, at) => `x${at}`);
  expect(adviseNearest('q-mountain', [...many, 'a-fountain-abc'])).toMatch(
    /^There are 42, among them: a-fountain-abc, .*x0, /,
  );
  expect(adviseNearest('mountain', [])).toBe('There is none to choose from here.');
});
