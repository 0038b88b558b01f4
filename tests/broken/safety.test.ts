import { describe, expect, test } from 'vitest';
import { reportOf } from './report-of.ts';

const SITE = 'content/site.yaml';
const FLAGS = 'content/red-flags.yaml';
const PROGRAM = 'content/programs/tiny/program.yaml';
const OVERLAY = 'content/programs/tiny/program.de.yaml';
const ARTICLE = 'content/articles/why-rest.mdx';

describe('help of a kind', () => {
  test('a line that does not say its kind', async () => {
    expect(
      await reportOf({ [SITE]: ['      - id: gb-samaritans\n        kind: crisis\n', '      - ⟦id: gb-samaritans\n'] }),
    ).toMatchInlineSnapshot(`
      "content/site.yaml:31:9  missing-key
        "kind" is missing from entry 1 of "lines". Add "kind:" and its value. What it helps with: crisis, medical, poison, violence, complaints.
        31 |       - id: gb-samaritans
           |         ^"
    `);
  });
  test('a kind that does not exist', async () => {
    expect(await reportOf({ [SITE]: ['gb-samaritans\n        kind: crisis', 'gb-samaritans\n        kind: ⟦krisis'] }))
      .toMatchInlineSnapshot(`
      "content/site.yaml:32:15  unknown-value
        "krisis" is not one of the values "kind" can have. Did you mean "crisis"? Write "crisis", "medical", "poison", "violence" or "complaints".
        32 |         kind: krisis
           |               ^"
    `);
  });
  test('a region with a line of another kind only', async () => {
    expect(
      await reportOf({
        [SITE]: [
          '    lines:\n      - id: gb-samaritans\n        kind: crisis',
          '    ⟦lines:\n      - id: gb-samaritans\n        kind: medical',
        ],
      }),
    ).toMatchInlineSnapshot(`
      "content/site.yaml:30:5  missing-crisis-help
        The region "gb" lists no number to call in a crisis. Add at least one line with "kind: crisis", its number, hours, languages, address and the day it was checked.
        30 |     lines:
           |     ^"
    `);
  });
  test('words in a language that does not show the region, and none in the one that does', async () => {
    expect(await reportOf({ [SITE]: ['name: Samaritans', '⟦name: { de: ⟦Samariter }'] })).toMatchInlineSnapshot(`
      "content/site.yaml:33:9  missing-words
        "name" has no words in the language "en", whose readers see the region "gb". Add "en:" and the words, or write one text that is right in every language.
        33 |         name: { de: Samariter }
           |         ^
      content/site.yaml:33:21  unknown-language
        No reader sees these words: the language "de" does not show the region "gb". Delete them, or name the region under "crisis_regions" of the language.
        33 |         name: { de: Samariter }
           |                     ^"
    `);
  });
  test('a link to a kind that does not exist', async () => {
    expect(await reportOf({ [ARTICLE]: ['Rest helps many people.', '⟦Rest helps [many people](safety:poisn).'] }))
      .toMatchInlineSnapshot(`
      "content/articles/why-rest.mdx:12:1  unknown-link
        The link "safety:poisn" leads to a kind of help that does not exist. Did you mean "safety:poison"?
        12 | Rest helps [many people](safety:poisn). <Term id="pacing">Pacing</Term> is one way.
           | ^"
    `);
  });
  test('a link to a kind that a region of its readers has not', async () => {
    expect(
      await reportOf({
        [ARTICLE]: ['Rest helps many people.', 'Rest helps [many people](safety:poison).'],
        [SITE]: ["emergency: '999'\n    lines:", "emergency: '999'\n    ⟦lines:"],
      }),
    ).toMatchInlineSnapshot(`
      "content/site.yaml:30:5  help-not-listed (warning)
        Texts in "en" link to "safety:poison", and the region "gb" lists no line of that kind. Readers are told: "United Kingdom: no line is listed here. Call the emergency number." Add a line with "kind: poison", if there is one in the region.
        30 |     lines:
           |     ^"
    `);
  });
  test('a link to the emergency number or a crisis line is no problem', async () => {
    expect(
      await reportOf({
        [ARTICLE]: ['Rest helps many people.', 'Rest helps [many](safety:emergency) [people](safety:crisis).'],
      }),
    ).toBe('');
  });
});

describe('signs that must not wait', () => {
  test('a sign that does not exist, in a program', async () => {
    expect(
      await reportOf({
        [PROGRAM]: ['red_flags: [chest-pain]', 'red_flags: [⟦chest-pian]'],
        [FLAGS]: ['- id: chest-pain', '- id: ⟦chest-pain'],
      }),
    ).toMatchInlineSnapshot(`
      "content/programs/tiny/program.yaml:57:13  unknown-reference
        There is no red flag with the id "chest-pian". Did you mean "chest-pain"?
        57 | red_flags: [chest-pian]
           |             ^
      content/red-flags.yaml:2:9  unused-red-flag (warning)
        No program names the red flag "chest-pain", so no reader is told of it. Name it under "red_flags" of a program, write "on_safety_page: true", or delete it.
        2 |   - id: chest-pain
          |         ^"
    `);
  });
  test('a sign that does not exist, in an article', async () => {
    expect(
      await reportOf({
        [ARTICLE]: ['Rest helps many people.', "Rest helps many people.\n\n<RedFlags ⟦signs={['chest-pian']} />\n\n"],
      }),
    ).toMatchInlineSnapshot(`
      "content/articles/why-rest.mdx:14:11  unknown-reference
        There is no red flag with the id "chest-pian". Did you mean "chest-pain"? A new one is written in content/red-flags.yaml.
        14 | <RedFlags signs={['chest-pian']} />
           |           ^"
    `);
  });
  test('the same sign twice', async () => {
    expect(await reportOf({ [PROGRAM]: ['red_flags: [chest-pain]', 'red_flags: [chest-pain, ⟦chest-pain]'] }))
      .toMatchInlineSnapshot(`
      "content/programs/tiny/program.yaml:57:25  duplicate-id
        The red flag "chest-pain" is named twice. Delete one of the two.
        57 | red_flags: [chest-pain, chest-pain]
           |                         ^"
    `);
  });
  test('a program none of whose signs needs help now', async () => {
    expect(
      await reportOf({
        [FLAGS]: ['urgency: now', 'urgency: soon'],
        [PROGRAM]: ['red_flags: [chest-pain]', '⟦red_flags: [chest-pain]'],
      }),
    ).toMatchInlineSnapshot(`
      "content/programs/tiny/program.yaml:57:1  no-urgent-red-flag
        The program "tiny" names no sign for which help is needed now. Name at least one sign of content/red-flags.yaml that has "urgency: now".
        57 | red_flags: [chest-pain]
           | ^"
    `);
  });
  test('a sign no program names', async () => {
    const more =
      '  - id: ⟦fever\n    urgency: today\n    words:\n      en: { sign: I am hot., action: Rest. }\n      de: { sign: Mir ist heiß., action: Ruhen Sie. }\n';
    expect(await reportOf({ [FLAGS]: ['signs:\n', `signs:\n${more}`] })).toMatchInlineSnapshot(`
      "content/red-flags.yaml:2:9  unused-red-flag (warning)
        No program names the red flag "fever", so no reader is told of it. Name it under "red_flags" of a program, write "on_safety_page: true", or delete it.
        2 |   - id: fever
          |         ^"
    `);
    const shown = more.replace('⟦', '').replace('    words:', '    on_safety_page: true\n    words:');
    expect(await reportOf({ [FLAGS]: ['signs:\n', `signs:\n${shown}`] })).toBe('');
  });
  test('a sign without words in a language', async () => {
    expect(
      await reportOf({
        [FLAGS]: `signs:
  - id: ⟦chest-pain
    urgency: now
    words:
      en: { sign: I have pain in the chest., action: Call for help. }
      ⟦fr: { sign: J’ai mal., action: Appelez. }
`,
      }),
    ).toMatchInlineSnapshot(`
      "content/red-flags.yaml:2:9  missing-words
        The red flag "chest-pain" has no words in the language "de". Add "de:" with "sign" and "action" below its "words".
        2 |   - id: chest-pain
          |         ^
      content/red-flags.yaml:6:7  unknown-language
        "fr" is not a language of the site, so no one sees these words. There is: de, en.
        6 |       fr: { sign: J’ai mal., action: Appelez. }
          |       ^"
    `);
  });
  test('an urgency that does not exist', async () => {
    expect(await reportOf({ [FLAGS]: ['urgency: now', 'urgency: ⟦nwo'] })).toMatchInlineSnapshot(`
      "content/red-flags.yaml:3:14  unknown-value
        "nwo" is not one of the values "urgency" can have. Write "now", "today" or "soon".
        3 |     urgency: nwo
          |              ^"
    `);
  });
  test('words of a sign in the translation of a program', async () => {
    expect(
      await reportOf({
        [OVERLAY]: ['review_schedule:', '⟦red_flags:\n  chest-pain: { sign: Schmerz }\nreview_schedule:'],
      }),
    ).toMatchInlineSnapshot(`
      "content/programs/tiny/program.de.yaml:39:1  not-words
        "red_flags" is not translated: ids, numbers and settings are taken from the source. Delete it here.
        39 | red_flags:
           | ^"
    `);
  });
  test('a library without the file', async () => {
    expect(await reportOf({ [FLAGS]: undefined, [PROGRAM]: ['red_flags: [chest-pain]', 'red_flags: [⟦chest-pain]'] }))
      .toMatchInlineSnapshot(`
      "content/programs/tiny/program.yaml:57:13  unknown-reference
        There is no red flag with the id "chest-pain". There is none to choose from here.
        57 | red_flags: [chest-pain]
           |             ^"
    `);
  });
});
