import { describe, expect, test } from 'vitest';
import { parseYaml } from './parse-yaml.ts';

const TEXT = `title: One
publisher:
  name: "Two"
  empty:
list:
  - first
  - id: second
    text: |
      Several
      lines
flow: { a: 1, b: [2, 3] }
404: number
`;

const parsed = parseYaml(TEXT, 'a.yaml');
const at = (...path: PropertyKey[]): string => {
  const { line, column } = parsed.placeOf(path);
  return `${line}:${column}`;
};

describe('the place of a path', () => {
  test.each([
    ['a value', ['title'], '1:8'],
    ['a quoted value', ['publisher', 'name'], '3:9'],
    ['a block of text', ['list', 1, 'text'], '8:11'],
    ['a value in a flow', ['flow', 'b', 1], '11:22'],
    ['an entry of a list', ['list', 0], '6:5'],
    ['a key that is a number', ['404'], '12:6'],
  ])('is the first letter of %s', (_, path, place) => {
    expect(at(...path)).toBe(place);
  });
  test.each([
    ['a group', ['publisher'], '2:1'],
    ['an empty value', ['publisher', 'empty'], '4:3'],
    ['a list', ['list'], '5:1'],
  ])('is the key of %s', (_, path, place) => {
    expect(at(...path)).toBe(place);
  });
  test.each([
    ['in a group', ['publisher', 'url'], '2:1'],
    ['in an entry', ['list', 1, 'title'], '7:5'],
    ['behind the end of a list', ['list', 7], '5:1'],
    ['below a text', ['title', 'deeper', 'still'], '1:1'],
    ['at the top', ['other'], '1:1'],
  ])('is the nearest written part above what is missing %s', (_, path, place) => {
    expect(at(...path)).toBe(place);
  });
});

test('values are those of YAML 1.2: days and version numbers stay texts', () => {
  const { value } = parseYaml('day: 2026-11-22\nversion: 1.0.0\ncountry: NO\nagree: true\n', 'a.yaml');
  expect(value).toEqual({ day: '2026-11-22', version: '1.0.0', country: 'NO', agree: true });
});

test('keys with a meaning in JavaScript are keys like others', () => {
  const { value } = parseYaml('__proto__:\n  admin: true\nconstructor: x\n', 'a.yaml');
  expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor']);
  expect((value as { admin?: boolean }).admin).toBeUndefined();
});
