import { expect, test } from 'vitest';
import { parseYaml } from '../../src/read/parse-yaml.ts';

test.each([
  ["text: 'I don't know'"],
  ["- { text: 'It's fine', b: c }"],
  [`text: 'I don't say "no"'`],
  ['text: "I "can" do"'],
  ['text: “Goal: one”'],
  ['text: „Ziel: eins“'],
])('%s is told with what to write', (line) => {
  const told = parseYaml(`${line}\n`, 'a.yaml').problems.map(
    ({ line: at, column, message, advice }) => `${at}:${column} ${message} ${advice}`,
  );
  expect(told).toMatchSnapshot();
});
