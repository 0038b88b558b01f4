import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { REVIEW_TWICE, TINY_LIBRARY } from './tiny-library.ts';
import { reportOf } from './report-of.ts';

const SITE = 'content/site.yaml';
const PROGRAM = 'content/programs/tiny/program.yaml';
const OVERLAY = 'content/programs/tiny/program.de.yaml';
const GLOSSARY = 'content/glossary.yaml';
const ARTICLE = 'content/articles/why-rest.mdx';
const SHEET = 'templates/first-steps.mdx';
const TRANSLATION = 'templates/first-steps.de.mdx';

/** The program with its review on two occasions, and these sheets of its session. */
const TWICE = (sheets: string, occasion = 'week-4'): Record<string, string> => ({
  [PROGRAM]: REVIEW_TWICE[PROGRAM]!.replace('sheets: [first-steps]', sheets).replace(
    '{ sheet: review, occasion: week-4 }',
    `{ sheet: review, occasion: ${occasion} }`,
  ),
  [OVERLAY]: REVIEW_TWICE[OVERLAY]!,
});

test('colours that cannot be read are told', async () => {
  expect(
    await reportOf({
      [SITE]: [
        "  accent: '#0b5d5b'\n",
        "  accent: ⟦'#9adbd8'\n  stages:\n    plan: { tint: ⟦'#9fd08f', deep: ⟦'#5a8a4e' }\n    goal: { deep: '#604a02' }\n",
      ],
    }),
  ).toMatchInlineSnapshot(`
    "content/site.yaml:25:11  low-contrast
      The colour #9adbd8 has a contrast of 1.5:1 on the page; 4.5:1 is the least that tired eyes can read. Choose a darker colour.
      25 |   accent: '#9adbd8'
         |           ^
    content/site.yaml:27:19  low-contrast
      The text of the page has a contrast of 8.3:1 on #9fd08f; 12:1 is the least that tired eyes can read. Choose a lighter tint.
      27 |     plan: { tint: '#9fd08f', deep: '#5a8a4e' }
         |                   ^
    content/site.yaml:27:36  low-contrast
      The colour #5a8a4e has a contrast of 2.2:1 on its tint #9fd08f; 4.5:1 is the least that tired eyes can read. Choose a darker colour.
      27 |     plan: { tint: '#9fd08f', deep: '#5a8a4e' }
         |                                    ^
    content/site.yaml:27:36  low-contrast
      The colour #5a8a4e has a contrast of 3.9:1 on the page; 8:1 is the least that tired eyes can read. Choose a darker colour.
      27 |     plan: { tint: '#9fd08f', deep: '#5a8a4e' }
         |                                    ^"
  `);
});

describe('crisis help that is missing or old is told', () => {
  test('a language that names no region', async () => {
    expect(await reportOf({ [SITE]: ['crisis_regions: [gb]', '⟦crisis_regions: []'] })).toMatchInlineSnapshot(`
      "content/site.yaml:17:5  missing-crisis-help
        Readers of "en" are not told where to turn in a crisis: the language names no region. Name at least one region of "crisis_help".
        17 |     crisis_regions: []
           |     ^"
    `);
  });
  test('a region that does not exist', async () => {
    expect(await reportOf({ [SITE]: ['crisis_regions: [gb]', 'crisis_regions: [⟦gp]'] })).toMatchInlineSnapshot(`
      "content/site.yaml:17:22  missing-crisis-help
        There is no crisis help for the region "gp". Did you mean "gb"? A new region is added to "crisis_help".
        17 |     crisis_regions: [gp]
           |                      ^"
    `);
  });
  test('a region without a line', async () => {
    const lines = TINY_LIBRARY[SITE]!.slice(
      TINY_LIBRARY[SITE]!.indexOf('    lines:\n      - id: gb'),
      TINY_LIBRARY[SITE]!.indexOf('  - id: de\n    name: Deutschland'),
    );
    expect(await reportOf({ [SITE]: [lines, '    ⟦lines: []\n'] })).toMatchInlineSnapshot(`
      "content/site.yaml:30:5  missing-crisis-help
        The region "gb" lists no number to call in a crisis. Add at least one line with "kind: crisis", its number, hours, languages, address and the day it was checked.
        30 |     lines: []
           |     ^"
    `);
  });
  test('a region none of whose lines has a number', async () => {
    expect(
      await reportOf({
        [SITE]: [
          "lines:\n      - id: gb-samaritans\n        kind: crisis\n        name: Samaritans\n        number: '116 123'",
          '⟦lines:\n      - id: gb-samaritans\n        kind: crisis\n        name: Samaritans',
        ],
      }),
    ).toMatchInlineSnapshot(`
      "content/site.yaml:30:5  missing-crisis-help
        The region "gb" lists no number to call in a crisis. Add at least one line with "kind: crisis", its number, hours, languages, address and the day it was checked.
        30 |     lines:
           |     ^"
    `);
  });
  test('a line checked too long ago', async () => {
    expect(
      await reportOf({
        [SITE]: [
          'https://www.samaritans.org\n        checked_on: 2026-11-01',
          'https://www.samaritans.org\n        checked_on: ⟦2025-11-21',
        ],
      }),
    ).toMatchInlineSnapshot(`
      "content/site.yaml:38:21  crisis-out-of-date
        "Samaritans" was last checked 366 days before the day of the build, and the limit is 365 days. Call it, open its page, and write the day you did.
        38 |         checked_on: 2025-11-21
           |                     ^"
    `);
  });
  test('words in place of a number to dial', async () => {
    expect(await reportOf({ [SITE]: ["number: '116 123'", 'number: ⟦116 123 or 988'] })).toMatchInlineSnapshot(`
      "content/site.yaml:34:17  number-not-dialled
        A telephone cannot dial "116 123 or 988": it is not one number. Write the number to be dialled as "dial", digits only, or let "number" show one number.
        34 |         number: 116 123 or 988
           |                 ^"
    `);
  });
  test('a number that dials another than it shows', async () => {
    expect(
      await reportOf({
        [SITE]: ["number: '0800 111 0 111'", "number: '+49 (0)800 111 0 111'\n        dial: ⟦'+4908001110111'"],
      }),
    ).toMatchInlineSnapshot(`
      "content/site.yaml:47:15  number-not-dialled
        "+49 (0)800 111 0 111" is shown, and another number is dialled: +4908001110111. Let both be the number a person has called, and write the day under "checked_on".
        47 |         dial: '+4908001110111'
           |               ^"
    `);
  });
  test('a number with the zero of its own country in brackets is no problem', async () => {
    expect(await reportOf({ [SITE]: ["number: '0800 111 0 111'", "number: '+49 (0)800 111 0 111'"] })).toBe('');
  });
  test('a line checked on the last day that counts is no problem', async () => {
    expect(
      await reportOf({
        [SITE]: [
          'https://www.samaritans.org\n        checked_on: 2026-11-01',
          'https://www.samaritans.org\n        checked_on: 2025-11-22',
        ],
      }),
    ).toBe('');
  });
  test('a line checked in the future', async () => {
    expect(
      await reportOf({
        [SITE]: [
          'https://www.samaritans.org\n        checked_on: 2026-11-01',
          'https://www.samaritans.org\n        checked_on: ⟦2026-11-23',
        ],
      }),
    ).toMatchInlineSnapshot(`
      "content/site.yaml:38:21  crisis-out-of-date
        "Samaritans" is said to have been checked on 2026-11-23, after the day of the build (2026-11-22). Correct this day, or "build_day".
        38 |         checked_on: 2026-11-23
           |                     ^"
    `);
  });
});

describe('a reference to nothing is told with the nearest id', () => {
  test('a worksheet of a phase', async () => {
    expect(
      await reportOf({
        [PROGRAM]: ['- sheet: review', '- sheet: ⟦reveiw'],
        'templates/review.mdx': `⟦${TINY_LIBRARY['templates/review.mdx']!}`,
      }),
    ).toMatchInlineSnapshot(`
      "content/programs/tiny/program.yaml:46:16  unknown-reference
        There is no worksheet with the id "reveiw". Did you mean "review"?
        46 |       - sheet: reveiw
           |                ^
      templates/review.mdx:1:1  unused-worksheet (warning)
        No program uses the worksheet "review", so it is not published. Name it in "core" or "more" of a phase, or delete it.
        1 | ---
          | ^"
    `);
  });
  test('an article of a phase', async () => {
    expect(await reportOf({ [PROGRAM]: ['- article: why-rest', '- article: ⟦why-resst'] })).toMatchInlineSnapshot(`
      "content/programs/tiny/program.yaml:48:18  unknown-reference
        There is no article with the id "why-resst". Did you mean "why-rest"?
        48 |       - article: why-resst
           |                  ^"
    `);
  });
  test('an occasion', async () => {
    expect(await reportOf({ [PROGRAM]: ['occasion: week-2', 'occasion: ⟦week-3'] })).toMatchInlineSnapshot(`
      "content/programs/tiny/program.yaml:47:19  unknown-reference
        There is no review or session with the id "week-3". Did you mean "week-2"?
        47 |         occasion: week-3
           |                   ^"
    `);
  });
  test('a component of a session', async () => {
    expect(await reportOf({ [PROGRAM]: ['components: [movement]', 'components: [⟦movment]'] })).toMatchInlineSnapshot(`
      "content/programs/tiny/program.yaml:53:22  unknown-reference
        There is no component with the id "movment". Did you mean "movement"?
        53 |         components: [movment]
           |                      ^"
    `);
  });
  test('a sheet of a session without its occasion', async () => {
    expect(await reportOf(TWICE('sheets: [first-steps, ⟦review]'))).toMatchInlineSnapshot(`
      "content/programs/tiny/program.yaml:55:31  missing-occasion
        "review" names a sheet that is used on several occasions, and does not say on which. Name the occasion: review@week-2, review@week-4.
        55 |         sheets: [first-steps, review]
           |                               ^"
    `);
  });
  test('a sheet of a session on an occasion it is not used on', async () => {
    expect(await reportOf(TWICE('sheets: [⟦review@week-3]'))).toMatchInlineSnapshot(`
      "content/programs/tiny/program.yaml:55:18  unknown-reference
        This program does not use the sheet "review" on the occasion that "review@week-3" names. Did you mean "review@week-2"?
        55 |         sheets: [review@week-3]
           |                  ^"
    `);
  });
  test('a sheet of a session with its occasion, or on its own, is no problem', async () => {
    expect(await reportOf(TWICE('sheets: [review@week-2]'))).toBe('');
    expect(await reportOf(TWICE('sheets: [review]', 'talk'))).toMatchInlineSnapshot(`
      "content/programs/tiny/program.yaml:58:11  unused-review (warning)
        No sheet is for the review "week-4". Name a sheet with "occasion: week-4" in "core" or "more" of a phase, or delete the review.
        58 |   - { id: week-4, title: week 4, after_days: 28 }
           |           ^"
    `);
  });
  test('a sheet of a session', async () => {
    expect(await reportOf({ [PROGRAM]: ['sheets: [first-steps]', 'sheets: [⟦steps]'] })).toMatchInlineSnapshot(`
      "content/programs/tiny/program.yaml:54:18  unknown-reference
        There is no sheet of this workbook with the id "steps". There is: first-steps, review.
        54 |         sheets: [steps]
           |                  ^"
    `);
  });
  test('a measure of a goal', async () => {
    expect(await reportOf({ [PROGRAM]: ['measures: [sleep-quality]', 'measures: [⟦sleep]'] })).toMatchInlineSnapshot(`
      "content/programs/tiny/program.yaml:26:24  unknown-reference
        There is no measure with the id "sleep". Did you mean "sleep-quality"?
        26 |             measures: [sleep]
           |                        ^"
    `);
  });
  test('a component of a daily activity', async () => {
    expect(
      await reportOf({
        [PROGRAM]: [
          'barriers:\n',
          'daily_activities:\n  - { id: walk, title: A walk, components: [⟦walking] }\nbarriers:\n',
        ],
        [OVERLAY]: ['barriers:\n', 'daily_activities:\n  walk: { title: Ein Gang }\nbarriers:\n'],
      }),
    ).toContain('There is no component with the id "walking".');
  });
  test('the next sheet of an article', async () => {
    expect(await reportOf({ [ARTICLE]: ['next_sheet: first-steps', 'next_sheet: ⟦first-step'] }))
      .toMatchInlineSnapshot(`
      "content/articles/why-rest.mdx:5:13  unknown-reference
        There is no worksheet with the id "first-step". Did you mean "first-steps"?
        5 | next_sheet: first-step
          |             ^"
    `);
  });
  test('the default language', async () => {
    expect(await reportOf({ [SITE]: ['default_language: en', 'default_language: ⟦fr'] })).toContain(
      'The default language "fr" is not one of the languages of the site.',
    );
  });
  test('the language of a program', async () => {
    expect(await reportOf({ [PROGRAM]: ['source_language: en', 'source_language: ⟦fr'] })).toContain(
      '"fr" is not a language of the site.',
    );
  });
  test('the language of a file', async () => {
    expect(
      await reportOf({ 'content/articles/why-rest.fr.mdx': `⟦${TINY_LIBRARY['content/articles/why-rest.de.mdx']!}` }),
    ).toMatchInlineSnapshot(`
      "content/articles/why-rest.fr.mdx:1:1  unknown-language
        "fr" in the name of this file is not a language of the site. There is: de, en. A new language is added to "languages" in content/site.yaml.
        1 | ---
          | ^"
    `);
  });
  test('nothing is told of what refers to a file that could not be read', async () => {
    expect(await reportOf({ 'templates/review.mdx': '⟦Text without front matter.\n' })).toMatchInlineSnapshot(`
      "templates/review.mdx:1:1  missing-front-matter
        The file does not begin with front matter, which says its title and standing. Make "---" the first line, then write the keys, then another line "---".
        1 | Text without front matter.
          | ^"
    `);
  });
});

describe('the order of a program holds together', () => {
  test('a sheet twice on one occasion', async () => {
    expect(
      await reportOf({
        [PROGRAM]: ['      - article: why-rest\n', '      - article: why-rest\n      - sheet: ⟦first-steps\n'],
      }),
    ).toMatchInlineSnapshot(`
      "content/programs/tiny/program.yaml:49:16  duplicate-content
        "first-steps" is already in the program. Delete one of the two, or give each its own occasion.
        49 |       - sheet: first-steps
           |                ^"
    `);
  });
  test('a session as the occasion of a sheet is no problem', async () => {
    expect(
      await reportOf({
        [PROGRAM]: [
          '      - article: why-rest',
          '      - sheet: review\n        occasion: talk\n      - article: why-rest',
        ],
      }),
    ).toBe('');
  });
  test('a session with the id of a review', async () => {
    expect(await reportOf({ [PROGRAM]: ['- id: talk', '- id: ⟦week-2'], [OVERLAY]: ['      talk:', '      week-2:'] }))
      .toMatchInlineSnapshot(`
      "content/programs/tiny/program.yaml:50:13  duplicate-id
        The id "week-2" is already taken by the review or session in line 56, and both can be the occasion of a sheet. Give this one another id. Keep the one that has been published.
        50 |       - id: week-2
           |             ^"
    `);
  });
  test.each(['workbook', 'article-sleep'])(
    'a worksheet with an id that names of our own fields begin with: %s',
    async (id) => {
      const file = `templates/${id}.mdx`;
      expect(await reportOf({ [file]: `⟦${TINY_LIBRARY[SHEET]!}` })).toContain(
        `${file}:1:1  wrong-id\n  "${id}" cannot be the id of a worksheet: fields of covers and articles have names that begin so, and two questions would share one answer. Give the file another name.`,
      );
    },
  );
  test('an id other than the folder', async () => {
    expect(await reportOf({ [PROGRAM]: ['id: tiny\n', 'id: ⟦small\n'] })).toMatchInlineSnapshot(`
      "content/programs/tiny/program.yaml:1:5  wrong-id
        The program's id is "small", but its folder is named "tiny". Give both the same name. Keep the one that has been published.
        1 | id: small
          |     ^"
    `);
  });
});

describe('a goal framework holds together', () => {
  const GOAL = '            measures: [sleep-quality]\n';
  const OUTCOMES =
    'outcome_classes:\n  - { id: better-sleep, title: Better sleep, measures: [sleep-quality] }\ncomponents:\n';
  const WITH_OUTCOMES = TINY_LIBRARY[PROGRAM]!.replace('components:\n', OUTCOMES);
  const OVERLAY_WITH_OUTCOMES: [string, string] = [
    'components:\n',
    'outcome_classes:\n  better-sleep: { title: Besser schlafen }\ncomponents:\n',
  ];

  test('a goal names an outcome class that exists', async () => {
    expect(
      await reportOf({
        [PROGRAM]: WITH_OUTCOMES.replace(GOAL, `${GOAL}            outcome_class: ⟦beter-sleep\n`),
        [OVERLAY]: OVERLAY_WITH_OUTCOMES,
      }),
    ).toMatchInlineSnapshot(`
      "content/programs/tiny/program.yaml:27:28  unknown-reference
        There is no outcome class with the id "beter-sleep". Did you mean "better-sleep"?
        27 |             outcome_class: beter-sleep
           |                            ^"
    `);
  });
  test('an outcome class names measures that exist', async () => {
    expect(
      await reportOf({
        [PROGRAM]: WITH_OUTCOMES.replace('Better sleep, measures: [', 'Better sleep, measures: [⟦sleep-qality, '),
        [OVERLAY]: OVERLAY_WITH_OUTCOMES,
      }),
    ).toMatchInlineSnapshot(`
      "content/programs/tiny/program.yaml:30:57  unknown-reference
        There is no measure with the id "sleep-qality". Did you mean "sleep-quality"?
        30 |   - { id: better-sleep, title: Better sleep, measures: [sleep-qality, sleep-quality] }
           |                                                         ^"
    `);
  });
  test('a goal names sheets of its workbook', async () => {
    expect(await reportOf({ [PROGRAM]: [GOAL, `${GOAL}            sheets: [first-steps, ⟦reviw]\n`] }))
      .toMatchInlineSnapshot(`
      "content/programs/tiny/program.yaml:27:35  unknown-reference
        There is no sheet for patients in this workbook with the id "reviw". Did you mean "review"?
        27 |             sheets: [first-steps, reviw]
           |                                   ^"
    `);
  });
  test('a goal names no sheet that only the clinician has', async () => {
    expect(
      await reportOf({
        [PROGRAM]: [GOAL, `${GOAL}            sheets: [⟦review]\n`],
        'templates/review.mdx': ['stage: look-back', 'stage: look-back\nfilled_by: clinician'],
      }),
    ).toMatchInlineSnapshot(`
      "content/programs/tiny/program.yaml:27:22  unknown-reference
        There is no sheet for patients in this workbook with the id "review". There is: first-steps.
        27 |             sheets: [review]
           |                      ^"
    `);
  });
  test('a domain has one of the goal domains of Person-Centered Outcomes', async () => {
    expect(await reportOf({ [PROGRAM]: ['dimension: [body]', 'dimension: [body]\n    pco: ⟦physical-funktion'] }))
      .toMatchInlineSnapshot(`
      "content/programs/tiny/program.yaml:17:10  unknown-value
        "physical-funktion" is not one of the values "pco" can have. Did you mean "physical-function"? Write "housing", "access-to-services", "caregiver-needs", "end-of-life", "independence", "legal", "managing-conditions", "medication-management", "improving-health-and-wellness", "physical-function", "social-functioning" or "emotional-and-mental-health".
        17 |     pco: physical-funktion
           |          ^"
    `);
  });
  test('a coping idea with an "if" says what then', async () => {
    expect(
      await reportOf({
        [PROGRAM]: ['phases:\n', 'coping_ideas:\n  - { id: tea, text: Tea, if: ⟦If my thoughts race }\nphases:\n'],
        [OVERLAY]: ['phases:\n', 'coping_ideas:\n  tea: { text: Tee, if: Die Gedanken rasen }\nphases:\n'],
      }),
    ).toMatchInlineSnapshot(`
      "content/programs/tiny/program.yaml:41:31  half-a-plan
        The coping idea "tea" has "if" without "then", and one says nothing without the other. Add "then:", or delete "if".
        41 |   - { id: tea, text: Tea, if: If my thoughts race }
           |                               ^"
    `);
  });
  test('a component says how body and mind meet in it', async () => {
    expect(
      await reportOf({
        [PROGRAM]: [
          '    rationale: It helps many people.\n    mind_body_link: Moving changes the mood.\n',
          '    rationale: It helps many people.\n',
        ],
      }),
    ).toMatchInlineSnapshot(`
      "content/programs/tiny/program.yaml:30:5  missing-key
        "mind_body_link" is missing from entry 1 of "components". Add "mind_body_link:" and its value. How body and mind meet in it, in plain language.
        30 |   - id: movement
           |     ^"
    `);
  });
  test('attainment levels are all five', async () => {
    expect(
      await reportOf({
        [PROGRAM]: [
          GOAL,
          `${GOAL}            levels: { minus2: Never, minus1: Once, zero: Twice, plus1: Three times }\n`,
        ],
      }),
    ).toMatchInlineSnapshot(`
      "content/programs/tiny/program.yaml:27:13  missing-key
        "plus2" is missing from "levels". Add "plus2:" and its value. Much more than the goal.
        27 |             levels: { minus2: Never, minus1: Once, zero: Twice, plus1: Three times }
           |             ^"
    `);
  });
  describe('attainment levels change one thing from level 0', () => {
    const levels = (plus2: string): string =>
      [
        '            levels:',
        '              minus2: I rest on no day of the week.',
        '              minus1: I rest on one or two days of the week.',
        '              zero: I rest on three days of the week.',
        '              plus1: I rest on four days of the week.',
        `              plus2: ${plus2}\n`,
      ].join('\n');
    /** The overlay has no levels, which is told once, and what stands there of the source is not told again. */
    const report = (plus2: string): Promise<string> =>
      reportOf({ [PROGRAM]: [GOAL, `${GOAL}${levels(plus2)}`], [OVERLAY]: `⟦${TINY_LIBRARY[OVERLAY]!}` });

    test('one that changes another thing is told', async () => {
      expect(await report('⟦My sister says that she sleeps well now.')).toMatchInlineSnapshot(`
        "content/programs/tiny/program.de.yaml:1:1  untranslated-words (warning)
          5 texts are not translated: domains.sleep.goal_areas.wake-rested.example_goals.steady-nights.levels.minus2, domains.sleep.goal_areas.wake-rested.example_goals.steady-nights.levels.minus1, domains.sleep.goal_areas.wake-rested.example_goals.steady-nights.levels.zero, and 2 more. Readers see the source's words there. Add the missing keys.
          1 | translated_from: 1.0.0
            | ^
        content/programs/tiny/program.yaml:32:22  levels-change-more (warning)
          Level "plus2" of the goal "steady-nights" has 0 of its 8 words from level 0, so more than one thing changes. Take the words of level 0, and change one thing only: amount, help, time or place.
          32 |               plus2: My sister says that she sleeps well now.
             |                      ^"
      `);
    });
    test('one that is level 0 again is told', async () => {
      expect(await report('⟦I rest on three days of the week.')).toMatchInlineSnapshot(`
        "content/programs/tiny/program.de.yaml:1:1  untranslated-words (warning)
          5 texts are not translated: domains.sleep.goal_areas.wake-rested.example_goals.steady-nights.levels.minus2, domains.sleep.goal_areas.wake-rested.example_goals.steady-nights.levels.minus1, domains.sleep.goal_areas.wake-rested.example_goals.steady-nights.levels.zero, and 2 more. Readers see the source's words there. Add the missing keys.
          1 | translated_from: 1.0.0
            | ^
        content/programs/tiny/program.yaml:32:22  levels-change-more (warning)
          Level "plus2" of the goal "steady-nights" is the same as level 0. Take the words of level 0, and change one thing only: amount, help, time or place.
          32 |               plus2: I rest on three days of the week.
             |                      ^"
      `);
    });
    test('one that changes the amount is not', async () => {
      expect(await report('I rest on five days of the week or more.')).not.toContain('levels-change-more');
    });
  });
});

describe('words that a language lacks are told', () => {
  test('on the site', async () => {
    expect(
      await reportOf({
        [SITE]: ['tagline:\n  en: Small steps.\n  de: Kleine Schritte.', '⟦tagline:\n  en: Small steps.'],
      }),
    ).toMatchInlineSnapshot(`
      "content/site.yaml:2:1  missing-words (warning)
        "tagline" has no words in the language "de"; those in "en" stand there. Add "de:" and the words below "tagline".
        2 | tagline:
          | ^"
    `);
  });
  test('in the glossary, in the default language', async () => {
    expect(
      await reportOf({
        [GLOSSARY]: 'terms:\n  - id: ⟦pacing\n    words:\n      de: { term: Pacing, meaning: Vorher aufhören. }\n',
      }),
    ).toMatchInlineSnapshot(`
      "content/glossary.yaml:2:9  missing-words
        The term "pacing" is not explained in the language "en". Add "en:" with a term and its meaning.
        2 |   - id: pacing
          |         ^"
    `);
  });
  test('in the glossary, in another language', async () => {
    expect(
      await reportOf({
        [GLOSSARY]:
          'terms:\n  - id: ⟦pacing\n    words:\n      en: { term: pacing, meaning: Stop before it is too much. }\n',
      }),
    ).toMatchInlineSnapshot(`
      "content/glossary.yaml:2:9  missing-words (warning)
        The term "pacing" is not explained in the language "de". Add "de:" with a term and its meaning.
        2 |   - id: pacing
          |         ^"
    `);
  });
  test('in a translated program', async () => {
    expect(await reportOf({ [OVERLAY]: '⟦translated_from: 1.0.0\ntitle: Kleines Programm\n' })).toMatchInlineSnapshot(`
      "content/programs/tiny/program.de.yaml:1:1  untranslated-words (warning)
        26 texts are not translated: cover_title, summary, condition, and 23 more. Readers see the source's words there. Add the missing keys.
        1 | translated_from: 1.0.0
          | ^"
    `);
  });
});

describe('a translated program holds words only, under the ids of its source', () => {
  test('words at every depth of a goal framework', async () => {
    const goal = '            measures: [sleep-quality]\n';
    const lists =
      'support_roles:\n  - { id: partner, title: Partner, can_help_with: Walks }\nlimits:\n  - { id: walks, title: Walks, stop_if: It hurts., instead: Sit down. }\nphases:\n';
    const words =
      'support_roles:\n  partner:\n    ⟦titel: Partner\nlimits:\n  walks: { title: Gehen, ⟦id: gehen }\nphases:\n';
    expect(
      await reportOf({
        [PROGRAM]: TINY_LIBRARY[PROGRAM]!.replace(
          goal,
          `${goal}            parts: { activity: I go to bed, time: at ten }\n            levels: { minus2: Never, minus1: Once, zero: Twice, plus1: Daily, plus2: Always }\n`,
        ).replace('phases:\n', lists),
        [OVERLAY]: `⟦${TINY_LIBRARY[OVERLAY]!}`
          .replace(
            'why_it_matters: Damit',
            'parts: { activity: Ich gehe ins Bett, ⟦amount: ganz }\n            levels: { minus2: Nie, ⟦plus3: Noch öfter }\n            why_it_matters: Damit',
          )
          .replace('phases:\n', words),
      }),
    ).toMatchInlineSnapshot(`
      "content/programs/tiny/program.de.yaml:1:1  untranslated-words (warning)
        9 texts are not translated: domains.sleep.goal_areas.wake-rested.example_goals.steady-nights.parts.time, domains.sleep.goal_areas.wake-rested.example_goals.steady-nights.levels.minus1, domains.sleep.goal_areas.wake-rested.example_goals.steady-nights.levels.zero, and 6 more. Readers see the source's words there. Add the missing keys.
        1 | translated_from: 1.0.0
          | ^
      content/programs/tiny/program.de.yaml:18:51  unknown-key
        The source has no "amount" here to translate. Add it to the source first, or delete it here.
        18 |             parts: { activity: Ich gehe ins Bett, amount: ganz }
           |                                                   ^
      content/programs/tiny/program.de.yaml:19:36  unknown-key
        "plus3" is not a key of the source. Did you mean "plus1"?
        19 |             levels: { minus2: Nie, plus3: Noch öfter }
           |                                    ^
      content/programs/tiny/program.de.yaml:37:5  unknown-key
        "titel" is not a key of the source. Did you mean "title"?
        37 |     titel: Partner
           |     ^
      content/programs/tiny/program.de.yaml:39:26  not-words
        "id" is not translated: ids, numbers and settings are taken from the source. Delete it here.
        39 |   walks: { title: Gehen, id: gehen }
           |                          ^"
    `);
  });
  test('an id that the source does not have', async () => {
    expect(
      await reportOf({ [OVERLAY]: ['    goal_areas:\n', '    goal_areas:\n      ⟦wake-restet: { title: Erholt }\n'] }),
    ).toMatchInlineSnapshot(`
      "content/programs/tiny/program.de.yaml:13:7  unknown-id
        The source has no "wake-restet" in "goal_areas". Did you mean "wake-rested"?
        13 |       wake-restet: { title: Erholt }
           |       ^"
    `);
  });
  test('a number', async () => {
    expect(await reportOf({ [OVERLAY]: ['week-2: { title: Woche 2 }', 'week-2: { title: Woche 2, ⟦after_days: 15 }'] }))
      .toMatchInlineSnapshot(`
        "content/programs/tiny/program.de.yaml:40:29  not-words
          "after_days" is not translated: ids, numbers and settings are taken from the source. Delete it here.
          40 |   week-2: { title: Woche 2, after_days: 15 }
             |                             ^"
      `);
  });
  test('a setting', async () => {
    expect(await reportOf({ [OVERLAY]: ['title: Kleines Programm', 'title: Kleines Programm\n⟦goal_style: smart'] }))
      .toMatchInlineSnapshot(`
      "content/programs/tiny/program.de.yaml:3:1  not-words
        "goal_style" is not translated: ids, numbers and settings are taken from the source. Delete it here.
        3 | goal_style: smart
          | ^"
    `);
  });
  test('a list of things in place of their ids', async () => {
    expect(
      await reportOf({
        [OVERLAY]: [
          'review_schedule:\n  week-2: { title: Woche 2 }\n',
          'review_schedule:\n  - { id: week-2, title: Woche 2 }\n',
        ],
      }),
    ).toMatchInlineSnapshot(`
      "content/programs/tiny/program.de.yaml:1:1  untranslated-words (warning)
        1 text is not translated: review_schedule.week-2.title. Readers see the source's words there. Add the missing keys.
        1 | translated_from: 1.0.0
          | ^
      content/programs/tiny/program.de.yaml:39:1  wrong-type
        "review_schedule" must be a group of keys. A list of the source is written here by its ids. Write the id or key of each part, a colon, and its words indented below it.
        39 | review_schedule:
           | ^"
    `);
  });
  test('a list of texts of another length', async () => {
    expect(await reportOf({ [OVERLAY]: ['  - Fangen Sie irgendwo an.\n', '  - Fangen Sie an.\n  - Irgendwo.\n'] }))
      .toMatchInlineSnapshot(`
      "content/programs/tiny/program.de.yaml:1:1  untranslated-words (warning)
        1 text is not translated: how_to_use.0. Readers see the source's words there. Add the missing keys.
        1 | translated_from: 1.0.0
          | ^
      content/programs/tiny/program.de.yaml:6:1  wrong-type
        "how_to_use" must be a list of one text, as in the source. Translate each text of the source, in the same order.
        6 | how_to_use:
          | ^"
    `);
  });
  test('words the source does not have', async () => {
    expect(
      await reportOf({
        [OVERLAY]: ['    rationale: Sie hilft vielen.', '    rationale: Sie hilft vielen.\n    ⟦cautions: Langsam.'],
      }),
    ).toMatchInlineSnapshot(`
      "content/programs/tiny/program.de.yaml:27:5  unknown-key
        The source has no "cautions" here to translate. Add it to the source first, or delete it here.
        27 |     cautions: Langsam.
           |     ^"
    `);
  });
});

describe('what is out of date is told', () => {
  test('a review that is overdue, as a warning', async () => {
    expect(await reportOf({ [SHEET]: ['next_review: 2027-11-22', 'next_review: ⟦2026-11-21'] })).toMatchInlineSnapshot(`
      "templates/first-steps.mdx:9:14  overdue-review (warning)
        The review was due on 2026-11-21, before the day of the build (2026-11-22). Have it reviewed, and write "last_reviewed", "reviewed_by" and the next day in "next_review".
        9 | next_review: 2026-11-21
          |              ^"
    `);
  });
  test('a review that is overdue, as an error where the site asks for it', async () => {
    expect(
      await reportOf({
        [SHEET]: ['next_review: 2027-11-22', 'next_review: ⟦2026-11-21'],
        [SITE]: ['colours:', 'limits: { overdue_review: fail }\ncolours:'],
      }),
    ).toMatchInlineSnapshot(`
      "templates/first-steps.mdx:9:14  overdue-review
        The review was due on 2026-11-21, before the day of the build (2026-11-22). Have it reviewed, and write "last_reviewed", "reviewed_by" and the next day in "next_review".
        9 | next_review: 2026-11-21
          |              ^"
    `);
  });
  test('a review that nobody signed', async () => {
    expect(await reportOf({ [ARTICLE]: ['version: 1.0.0', 'version: 1.0.0\nstatus: ⟦reviewed'] }))
      .toMatchInlineSnapshot(`
      "content/articles/why-rest.mdx:7:9  unsigned-review
        The status is "reviewed", but "last_reviewed" is missing. Add "last_reviewed:", or write "status: draft".
        7 | status: reviewed
          |         ^
      content/articles/why-rest.mdx:7:9  unsigned-review
        The status is "reviewed", but "reviewed_by" is missing. Add "reviewed_by:", or write "status: draft".
        7 | status: reviewed
          |         ^"
    `);
  });
  test('a translated worksheet', async () => {
    expect(await reportOf({ [TRANSLATION]: ['translated_from: 1.0.0', 'translated_from: ⟦0.9.0'] }))
      .toMatchInlineSnapshot(`
      "templates/first-steps.de.mdx:5:18  outdated-translation (warning)
        This translates version 0.9.0 of templates/first-steps.mdx, which is at version 1.0.0. Compare the two, bring the translation up to date, and write 1.0.0 here.
        5 | translated_from: 0.9.0
          |                  ^"
    `);
  });
  test('a translated program', async () => {
    expect(await reportOf({ [OVERLAY]: ['translated_from: 1.0.0', 'translated_from: ⟦0.9.0'] })).toMatchInlineSnapshot(`
      "content/programs/tiny/program.de.yaml:1:18  outdated-translation (warning)
        This translates version 0.9.0 of content/programs/tiny/program.yaml, which is at version 1.0.0. Compare the two, bring the translation up to date, and write 1.0.0 here.
        1 | translated_from: 0.9.0
          |                  ^"
    `);
  });
  test('a translated program that does not say', async () => {
    expect(await reportOf({ [OVERLAY]: ['translated_from: 1.0.0\ntitle', '⟦title'] })).toMatchInlineSnapshot(`
      "content/programs/tiny/program.de.yaml:1:1  outdated-translation (warning)
        This translation does not say which version of content/programs/tiny/program.yaml it was made from. Add "translated_from: 1.0.0" if it matches the source as it is now.
        1 | title: Kleines Programm
          | ^"
    `);
  });
});

test('an article without sources is told', async () => {
  expect(
    await reportOf({
      [ARTICLE]: [
        '---\ntitle: Why does rest help?\npurpose: This article tells you why rest helps.\nminutes: 3\nnext_sheet: first-steps\nversion: 1.0.0\nnext_review: 2027-11-22\nsources:\n  - { authors: A. Author, year: 2020, title: On rest, in: Journal of Rest }\n',
        '⟦---\ntitle: Why does rest help?\npurpose: This article tells you why rest helps.\nminutes: 3\nnext_sheet: first-steps\nversion: 1.0.0\nnext_review: 2027-11-22\n',
      ],
    }),
  ).toMatchInlineSnapshot(`
    "content/articles/why-rest.mdx:1:1  missing-sources (warning)
      The article names no source, so no reader can check what it claims. Add "sources:" to the front matter.
      1 | ---
        | ^"
  `);
});

test('a worksheet that no program uses is told', async () => {
  const unused = TINY_LIBRARY[SHEET]!.replace('---', '⟦---');
  expect(await reportOf({ 'templates/spare.mdx': unused })).toMatchInlineSnapshot(`
    "templates/spare.mdx:1:1  unused-worksheet (warning)
      No program uses the worksheet "spare", so it is not published. Name it in "core" or "more" of a phase, or delete it.
      1 | ---
        | ^"
  `);
});

test('a logo that is not there is told', async () => {
  expect(await reportOf({ [SITE]: ['build_day:', 'logo: ⟦pat.svg\nbuild_day:'] })).toMatchInlineSnapshot(`
    "content/site.yaml:9:7  missing-image
      There is no image "pat.svg" in content/images/. Did you mean "path.svg"?
      9 | logo: pat.svg
        |       ^"
  `);
});

test('a logo may be a photo, and is told whose name no address can have', async () => {
  const photo = await sharp({ create: { width: 400, height: 100, channels: 3, background: '#7a2e5d' } })
    .jpeg()
    .toBuffer();
  const withLogo = (name: string) =>
    reportOf({ [SITE]: ['build_day:', `logo: ${name}\nbuild_day:`], 'content/images/logo.jpg': photo });
  expect(await withLogo('logo.jpg')).toBe('');
  expect(await withLogo('⟦Logo Süd.jpg')).toMatchInlineSnapshot(`
    "content/site.yaml:9:7  wrong-value
      "Logo Süd.jpg" is not right for "logo". It is the path of an .svg, .png or .jpg file below content/images/, named with letters a to z, digits, - and _.
      9 | logo: Logo Süd.jpg
        |       ^"
  `);
});

test('interface words with another placeholder than those of the default language are told', async () => {
  const file = 'content/ui/de.yaml';
  const changed = TINY_LIBRARY[file]!.replace(/^( +[\w-]+: )(['"]?[^{}\n]*)\{\w+\}/m, '$1⟦$2{other}');
  const report = await reportOf({ [file]: changed });
  expect(report).toMatch(
    /wrong-placeholder\n {2}"[\w.-]+" lacks the placeholder \{\w+\}, which content\/ui\/en.yaml has\./,
  );
  expect(report).toMatch(/" has the placeholder \{other\}, which content\/ui\/en.yaml does not have\./);
});

test('an article for the first page that is not there, stands twice, or is for clinicians is told', async () => {
  expect(
    await reportOf({
      [SITE]: ['colours:\n', 'asked_most: [⟦why-rst, why-rest, ⟦why-rest]\ncolours:\n'],
    }),
  ).toMatchInlineSnapshot(`
    "content/site.yaml:24:14  unknown-reference
      There is no article with the id "why-rst". Did you mean "why-rest"?
      24 | asked_most: [why-rst, why-rest, why-rest]
         |              ^
    content/site.yaml:24:33  duplicate-id
      The article "why-rest" is named twice. Delete one of the two.
      24 | asked_most: [why-rst, why-rest, why-rest]
         |                                 ^"
  `);
  expect(
    await reportOf({
      [SITE]: ['colours:\n', 'asked_most: [⟦why-rest]\ncolours:\n'],
      [ARTICLE]: ['minutes:', 'audience: clinician\nminutes:'],
    }),
  ).toMatchInlineSnapshot(`
    "content/site.yaml:24:14  link-for-clinicians
      The article "why-rest" is for clinicians, so patients cannot be sent to it. Name an article that patients read, or delete this one.
      24 | asked_most: [why-rest]
         |              ^"
  `);
});
