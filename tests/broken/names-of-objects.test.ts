import { expect, test } from 'vitest';
import { reportOf } from './report-of.ts';
import { TINY_LIBRARY } from './tiny-library.ts';

const PROGRAM = 'content/programs/tiny/program.yaml';
const OVERLAY = 'content/programs/tiny/program.de.yaml';
const SHEET = 'templates/first-steps.mdx';
const GERMAN = 'templates/first-steps.de.mdx';

/** The tiny library with a word exchanged wherever it stands. */
function exchange(from: string, to: string): Record<string, string | undefined> {
  const changes = Object.entries(TINY_LIBRARY).flatMap(([file, text]): [string, string | undefined][] => {
    const [name, changed] = [file.replaceAll(from, to), text.replaceAll(from, to)];
    if (name !== file)
      return [
        [file, undefined],
        [name, changed],
      ];
    return changed === text ? [] : [[file, changed]];
  });
  return Object.fromEntries(changes);
}

test.each(['first-steps', 'tiny', 'helper', 'sleep', 'wake-rested', 'movement', 'why-rest', 'week-2'])(
  'a library whose "%s" is called "constructor" has no fault',
  async (id) => {
    expect(await reportOf(exchange(id, 'constructor'))).toBe('');
  },
);

test('a new field with the name is told to be new', async () => {
  const changes = Object.fromEntries(
    [SHEET, GERMAN].map((file) => [file, TINY_LIBRARY[file]!.replace('id="sure"', 'id="constructor"')]),
  );
  expect(await reportOf(changes)).toMatchInlineSnapshot(`
    "templates/fields.lock.yaml:10:3  missing-field
      No sheet has the field "sure" of "first-steps" any more. Write it again, or run "npm run lock -- --retire first-steps__sure", or "npm run lock -- --rename first-steps__sure <new name>" if it has a new id.
      10 |   sure:
         |   ^
    templates/first-steps.mdx:18:1  new-field
      The field "constructor" is new in "first-steps" and not recorded in templates/fields.lock.yaml, which keeps names for ever. Look once more at the names, then run "npm run lock".
      18 | <Scale id="constructor" label="How sure am I?" low="Not at all" high="Completely" />
         | ^"
  `);
});

test('a part of a program with the name that is not translated is told, and only that', async () => {
  expect(
    await reportOf({
      [PROGRAM]: TINY_LIBRARY[PROGRAM]!.replace('- id: movement', '- id: constructor').replace(
        '[movement]',
        '[constructor]',
      ),
      [OVERLAY]: TINY_LIBRARY[OVERLAY]!.replace(/components:\n(?: {2}.*\n)+/, 'components: {}\n'),
    }),
  ).toMatchInlineSnapshot(`
    "content/programs/tiny/program.de.yaml:1:1  untranslated-words (warning)
      3 texts are not translated: components.constructor.title, components.constructor.rationale, components.constructor.mind_body_link. Readers see the source's words there. Add the missing keys.
      1 | translated_from: 1.0.0
        | ^"
  `);
});

test.each(['toString', '__proto__'])('"%s" is no id, and the place is told', async (name) => {
  const changes = { [SHEET]: TINY_LIBRARY[SHEET]!.replace('id="sure"', `⟦id="${name}"`), [GERMAN]: undefined };
  expect(await reportOf(changes)).toBe(
    [
      'templates/first-steps.mdx:18:8  wrong-prop',
      `  id of <Scale> is "${name}", but that does not fit: an id has lower-case letters a to z, digits, and single - or _ between them. <Scale> takes id, label, hint?, from?, to?, low, high, words?, direction?, owner?.`,
      `  18 | <Scale id="${name}" label="How sure am I?" low="Not at all" high="Completely" />`,
      '     |        ^',
    ].join('\n'),
  );
});
