import { describe, expect, test } from 'vitest';
import { reportOf } from './report-of.ts';
import { TINY_LIBRARY } from './tiny-library.ts';

const SHEET = 'templates/first-steps.mdx';
const ARTICLE = 'content/articles/why-rest.mdx';

/** The worksheet with something added below its first sentence. */
const added = (text: string): [string, string] => ['Pick one goal.\n', `Pick one goal.\n\n${text}\n`];

const LONG = `Rest when you can, ${'and then walk a bit, '.repeat(5)}and stop.`;

describe('what is hard to read is told', () => {
  test('a long sentence, with its own line', async () => {
    expect(await reportOf({ [SHEET]: added(`Rest now.\n⟦${LONG}`) })).toMatchInlineSnapshot(`
      "templates/first-steps.mdx:15:1  long-sentence (warning)
        This sentence has 31 words, and more than 25 are hard to hold in mind. Make two of it: one idea a sentence.
        15 | Rest when you can, and then walk a bit, and then walk a bit, and then walk a bit, and then walk a bi
           | ^"
    `);
  });
  test('a part with long words', async () => {
    const hard = 'Rehabilitation necessitates psychological flexibility. '.repeat(5);
    expect(await reportOf({ [SHEET]: added(`## How\n\n${hard}`) })).toMatchInlineSnapshot(`
      "templates/first-steps.mdx:1:1  hard-to-read (warning)
        The text of this file has 4 words a sentence and grade 24.3; the limits are 14 and 6. Shorten sentences, and choose words of one or two syllables.
        1 | ---
          | ^
      templates/first-steps.mdx:14:1  hard-to-read (warning)
        The part "How" has 4 words a sentence and grade 45; the limits are 14 and 6. Shorten sentences, and choose words of one or two syllables.
        14 | ## How
           | ^"
    `);
  });
  test('a long sentence that nobody but the clinician reads is not', async () => {
    expect(await reportOf({ [SHEET]: added(`<ForClinician>\n\n${LONG}\n\n</ForClinician>`) })).toBe('');
  });
  test('a long sentence in a table to read is not counted', async () => {
    expect(await reportOf({ [SHEET]: added(`| one | two |\n| --- | --- |\n| a | ${LONG} |`) })).toBe('');
  });
  test('limits are those of the site', async () => {
    const site = 'content/site.yaml';
    expect(
      await reportOf({
        [SHEET]: added(LONG),
        [site]: `${TINY_LIBRARY[site]}limits: { words: { sentence: 40, average: 40 } }\n`,
      }),
    ).toBe('');
  });
});

describe('words that patient texts do without are told where they stand', () => {
  test('the passive', async () => {
    expect(await reportOf({ [SHEET]: added('Rest now. Then your plan ⟦is made.') })).toMatchInlineSnapshot(`
      "templates/first-steps.mdx:14:26  passive-voice (warning)
        "is made" does not say who does it. Say who: "you write", "the team shows you".
        14 | Rest now. Then your plan is made.
           |                          ^"
    `);
  });
  test('a word that judges, in a hint too', async () => {
    expect(
      await reportOf({
        [SHEET]: ['label="The step I will take"', 'label="The step I will take" hint="Or why I ⟦failed."'],
      }),
    ).toMatchInlineSnapshot(`
      "templates/first-steps.mdx:16:66  judging-word (warning)
        "failed" judges the reader. Say what happened: "It did not happen this week."
        16 | <TextField id="step" label="The step I will take" hint="Or why I failed." lines={2} />
           |                                                                  ^"
    `);
  });
  test('speaking about the reader', async () => {
    expect(await reportOf({ [SHEET]: added('⟦Patients should rest.') })).toMatchInlineSnapshot(`
      "templates/first-steps.mdx:14:1  not-addressed (warning)
        "Patients should" speaks about the reader and not to them. Write "you", or "I" where the reader answers.
        14 | Patients should rest.
           | ^"
    `);
  });
  test('a sum', async () => {
    expect(await reportOf({ [SHEET]: added('Look at your week. ⟦Add up the hours.') })).toMatchInlineSnapshot(`
      "templates/first-steps.mdx:14:20  asks-for-sums (warning)
        "Add up" asks the reader to calculate. Ask for the single numbers only, or leave the sum to the team.
        14 | Look at your week. Add up the hours.
           |                    ^"
    `);
  });
});

describe('a clinical word is told once', () => {
  const glossary = 'content/glossary.yaml';
  const listed = `${TINY_LIBRARY[glossary]}clinical_words:\n  en:\n    - { word: affect, say: feeling }\n`;
  test('where it is used first', async () => {
    expect(await reportOf({ [glossary]: listed, [SHEET]: added('Name the ⟦affect. An affect has a name.') }))
      .toMatchInlineSnapshot(`
      "templates/first-steps.mdx:14:10  clinical-word (warning)
        "affect" is a clinical word that is not explained here. Write "feeling".
        14 | Name the affect. An affect has a name.
           |          ^"
    `);
  });
  test('but not where the text explains it', async () => {
    expect(
      await reportOf({ [glossary]: listed, [SHEET]: added('A feeling is called affect. An affect has a name.') }),
    ).toBe('');
  });
  test('and its language is one of the site', async () => {
    expect(await reportOf({ [glossary]: listed.replace('  en:\n    - { word: a', '  ⟦ne:\n    - { word: a') }))
      .toMatchInlineSnapshot(`
        "content/glossary.yaml:7:3  unknown-language
          "ne" is not a language of the site. Did you mean "de"? A new language is added to "languages" in content/site.yaml.
          7 |   ne:
            |   ^"
      `);
  });
  test('and the term it names must exist', async () => {
    const wrong = listed.replace('say: feeling', 'term: ⟦moving');
    expect(await reportOf({ [glossary]: wrong })).toMatchInlineSnapshot(`
      "content/glossary.yaml:8:29  unknown-term
        The glossary has no term with the id "moving". There is: pacing.
        8 |     - { word: affect, term: moving }
          |                             ^"
    `);
  });
});

describe('a text that leads nowhere is told', () => {
  test('a heading with nothing below it', async () => {
    expect(await reportOf({ [SHEET]: added('⟦## Empty\n\n## Full\n\nWords stand here.') })).toMatchInlineSnapshot(`
      "templates/first-steps.mdx:14:1  heading-without-text (warning)
        Nothing stands below the heading "Empty". Write what belongs there, or delete the heading.
        14 | ## Empty
           | ^"
    `);
  });
  test('a purpose and a next step of one word', async () => {
    expect(
      await reportOf({
        [SHEET]: TINY_LIBRARY[SHEET]!.replace('purpose: Turn a goal into steps.', 'purpose: ⟦Steps.').replace(
          /next_step: .*/,
          'next_step: ⟦Rest.',
        ),
      }),
    ).toMatchInlineSnapshot(`
      "templates/first-steps.mdx:3:10  missing-purpose (warning)
        "Steps." does not say what this is for. Write one sentence: "This sheet helps you to …".
        3 | purpose: Steps.
          |          ^
      templates/first-steps.mdx:7:12  missing-action (warning)
        "Rest." is no step one could take. Write one action small enough for today or tomorrow.
        7 | next_step: Rest.
          |            ^"
    `);
  });
  test('an article without a sheet to go on with', async () => {
    expect(
      await reportOf({
        [ARTICLE]: TINY_LIBRARY[ARTICLE]!.replace(/next_sheet: .*\n/, '').replace('(sheet:first-steps)', '(safety:)'),
      }),
    ).toContain('missing-action');
  });
});
