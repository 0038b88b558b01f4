import { describe, expect, test } from 'vitest';
import { reportOf } from './report-of.ts';
import { TINY_LIBRARY } from './tiny-library.ts';

const SITE = 'content/site.yaml';
const PROGRAM = 'content/programs/tiny/program.yaml';
const OVERLAY = 'content/programs/tiny/program.de.yaml';
const GLOSSARY = 'content/glossary.yaml';
const ARTICLE = 'content/articles/why-rest.mdx';
const SHEET = 'templates/first-steps.mdx';
const TRANSLATION = 'templates/first-steps.de.mdx';
const PAGE = 'content/pages/about.mdx';
const UI = 'content/ui/de.yaml';
const LOCK = 'templates/fields.lock.yaml';

test('the tiny library has no fault', async () => {
  expect(await reportOf({})).toBe('');
});

describe('YAML that cannot be read is told with its line and column', () => {
  test('an unquoted colon in the site file', async () => {
    expect(await reportOf({ [SITE]: ['title: Tiny', 'title: ⟦Tiny: a clinic'] })).toMatchInlineSnapshot(`
      "content/site.yaml:1:8  yaml-syntax
        The colon in "Tiny: a clinic" looks like the end of a key. Put the text in quotation marks: "Tiny: a clinic".
        1 | title: Tiny: a clinic
          |        ^"
    `);
  });
  test('a bracket left open in a program', async () => {
    expect(await reportOf({ [PROGRAM]: ['measures: [sleep-quality]', 'measures: [sleep-quality\n⟦measures:'] }))
      .toMatchInlineSnapshot(`
      "content/programs/tiny/program.yaml:27:1  yaml-syntax
        The list or group opened above with [ or { is not closed. Add the closing ] or }.
        27 | measures:
           | ^"
    `);
  });
  test('a quotation mark left open in the glossary', async () => {
    expect(await reportOf({ [GLOSSARY]: ['term: pacing', 'term: ⟦"pacing'] })).toMatchInlineSnapshot(`
      "content/glossary.yaml:4:19  yaml-syntax
        The quotation mark that opens here is never closed. Add the closing one. Within the text, write it twice in single quotes, or as \\" in double quotes.
        4 |       en: { term: "pacing, meaning: Stopping before it is too much. }
          |                   ^"
    `);
  });
  test('a tab in a translated program', async () => {
    expect(await reportOf({ [OVERLAY]: ['  sleep:\n', '⟦\tsleep:\n'] })).toMatchInlineSnapshot(`
      "content/programs/tiny/program.de.yaml:9:1  yaml-syntax
        The line is indented with a tab, which YAML does not allow. Indent with two spaces for each level.
        9 | 	sleep:
          | ^"
    `);
  });
  test('a wrong indent in the front matter of a worksheet', async () => {
    expect(await reportOf({ [SHEET]: ['Turn a goal into steps.\nstage', '⟦Turn a goal into steps.\n stage'] }))
      .toMatchInlineSnapshot(`
      "templates/first-steps.mdx:3:10  yaml-syntax
        "Turn a goal into steps." and the line below it are read as one text, in which a colon has no place. Start all keys of one level in the same column, give each its colon, and put a text with a colon in quotation marks.
        3 | purpose: Turn a goal into steps.
          |          ^"
    `);
  });
  test('a letter with a meaning of its own in the front matter of an article', async () => {
    expect(await reportOf({ [ARTICLE]: ['title: Why does rest help?', 'title: ⟦@rest'] })).toMatchInlineSnapshot(`
      "content/articles/why-rest.mdx:2:8  yaml-syntax
        "@rest" begins with a character that has a meaning of its own in YAML. Put the text in quotation marks.
        2 | title: @rest
          |        ^"
    `);
  });
  test('a text behind a closed quotation mark in the front matter of a page', async () => {
    expect(await reportOf({ [PAGE]: ['title: About', 'title: "About" ⟦us'] })).toMatchInlineSnapshot(`
      "content/pages/about.mdx:2:16  yaml-syntax
        "us" cannot be read here: unexpected scalar at node end. Put the text in quotation marks if it holds quotation marks, a colon, "#" or brackets.
        2 | title: "About" us
          |                ^"
    `);
  });
  test('a second document in the field lock', async () => {
    expect(await reportOf({ [LOCK]: ['review:\n', '⟦---\nreview:\n'] })).toMatchInlineSnapshot(`
      "templates/fields.lock.yaml:14:1  yaml-syntax
        A second document begins here with "---". Keep one document a file: delete this line.
        14 | ---
           | ^"
    `);
  });
  test('an alias in the front matter of a translation', async () => {
    expect(await reportOf({ [TRANSLATION]: ['title: Meine ersten Schritte', 'title: ⟦*other'] }))
      .toMatchInlineSnapshot(`
      "templates/first-steps.de.mdx:2:8  yaml-alias
        "*other" stands for a text written elsewhere, which these files do not allow. Write the text out here, or put it in quotation marks if it is meant to begin with "*".
        2 | title: *other
          |        ^"
    `);
  });
  test('nested aliases that would grow without limit', async () => {
    const bomb = 'a: &a [x, x]\nb: &b [⟦*a, ⟦*a]\nc: &c [⟦*b, ⟦*b]\n';
    expect(await reportOf({ [GLOSSARY]: bomb })).toMatchInlineSnapshot(`
      "content/glossary.yaml:2:8  yaml-alias
        "*a" stands for a text written elsewhere, which these files do not allow. Write the text out here, or put it in quotation marks if it is meant to begin with "*".
        2 | b: &b [*a, *a]
          |        ^
      content/glossary.yaml:2:12  yaml-alias
        "*a" stands for a text written elsewhere, which these files do not allow. Write the text out here, or put it in quotation marks if it is meant to begin with "*".
        2 | b: &b [*a, *a]
          |            ^
      content/glossary.yaml:3:8  yaml-alias
        "*b" stands for a text written elsewhere, which these files do not allow. Write the text out here, or put it in quotation marks if it is meant to begin with "*".
        3 | c: &c [*b, *b]
          |        ^
      content/glossary.yaml:3:12  yaml-alias
        "*b" stands for a text written elsewhere, which these files do not allow. Write the text out here, or put it in quotation marks if it is meant to begin with "*".
        3 | c: &c [*b, *b]
          |            ^"
    `);
  });
  test('a tag that asks for a type of its own', async () => {
    expect(await reportOf({ [PROGRAM]: ['title: Tiny program', 'title: ⟦!!js/function "x"'] })).toMatchInlineSnapshot(`
      "content/programs/tiny/program.yaml:2:8  yaml-syntax
        "!!js/function "x"" cannot be read here: unresolved tag: tag:yaml.org,2002:js/function. Put the text in quotation marks if it holds quotation marks, a colon, "#" or brackets.
        2 | title: !!js/function "x"
          |        ^"
    `);
  });
});

describe('a key written twice is told at its second place', () => {
  test('in the site file', async () => {
    expect(await reportOf({ [SITE]: ['build_day: 2026-11-22', 'build_day: 2026-11-22\n⟦title: Other'] }))
      .toMatchInlineSnapshot(`
      "content/site.yaml:10:1  duplicate-key
        The key "title" is written twice here, and only one of the two can count. Delete one of them, or give it its right name.
        10 | title: Other
           | ^"
    `);
  });
  test('in front matter, and what else is wrong there is told as well', async () => {
    expect(await reportOf({ [SHEET]: ['minutes: 10\nfilled_by: patient', 'minutes: 10\n⟦minutes: 12\n⟦colour: red'] }))
      .toMatchInlineSnapshot(`
      "templates/first-steps.mdx:6:1  duplicate-key
        The key "minutes" is written twice here, and only one of the two can count. Delete one of them, or give it its right name.
        6 | minutes: 12
          | ^
      templates/first-steps.mdx:7:1  unknown-key
        "colour" is not a key of the front matter. There is: filled_by, last_reviewed, minutes, next_review, next_step, purpose, reviewed_by, sources, stage, status, title, version.
        7 | colour: red
          | ^"
    `);
  });
});

describe('a misspelt key is told with the nearest right one', () => {
  test('at the top of the site file', async () => {
    expect(await reportOf({ [SITE]: ['publisher:', '⟦publishr:'] })).toMatchInlineSnapshot(`
      "content/site.yaml:5:1  unknown-key
        "publishr" is not a key of the site file. Did you mean "publisher"?
        5 | publishr:
          | ^"
    `);
  });
  test('deep in a program', async () => {
    expect(await reportOf({ [PROGRAM]: ['why_it_matters', '⟦why_it_maters'] })).toMatchInlineSnapshot(`
      "content/programs/tiny/program.yaml:23:13  unknown-key
        "why_it_maters" is not a key of entry 1 of "example_goals". Did you mean "why_it_matters"?
        23 |             why_it_maters: So that I have energy.
           |             ^"
    `);
  });
  test('in one of several forms an entry can have', async () => {
    expect(await reportOf({ [PROGRAM]: ['- article: why-rest', '- ⟦artcle: why-rest'] })).toMatchInlineSnapshot(`
      "content/programs/tiny/program.yaml:48:9  unknown-key
        "artcle" is not a key of entry 3 of "contents". Did you mean "article"?
        48 |       - artcle: why-rest
           |         ^"
    `);
  });
  test('in a translated program', async () => {
    expect(
      await reportOf({
        [OVERLAY]: [
          'translated_from: 1.0.0\ntitle: Kleines Programm\ncover_title',
          '⟦translated_from: 1.0.0\ntitle: Kleines Programm\n⟦cover_titel',
        ],
      }),
    ).toMatchInlineSnapshot(`
      "content/programs/tiny/program.de.yaml:1:1  untranslated-words (warning)
        1 text is not translated: cover_title. Readers see the source's words there. Add the missing keys.
        1 | translated_from: 1.0.0
          | ^
      content/programs/tiny/program.de.yaml:3:1  unknown-key
        "cover_titel" is not a key of the source. Did you mean "cover_title"?
        3 | cover_titel: Mein Heft
          | ^"
    `);
  });
  test('in the glossary', async () => {
    expect(await reportOf({ [GLOSSARY]: ['meaning: Stopping', '⟦meanin: Stopping'] })).toMatchInlineSnapshot(`
      "content/glossary.yaml:4:27  unknown-key
        "meanin" is not a key of "en". Did you mean "meaning"?
        4 |       en: { term: pacing, meanin: Stopping before it is too much. }
          |                           ^"
    `);
  });
  test('in the front matter of an article', async () => {
    expect(await reportOf({ [ARTICLE]: ['next_sheet:', '⟦next_shet:'] })).toMatchInlineSnapshot(`
      "content/articles/why-rest.mdx:5:1  unknown-key
        "next_shet" is not a key of the front matter. Did you mean "next_sheet"?
        5 | next_shet: first-steps
          | ^"
    `);
  });
  test('in the front matter of a page', async () => {
    expect(await reportOf({ [PAGE]: ['description', '⟦descripton'] })).toMatchInlineSnapshot(`
      "content/pages/about.mdx:3:1  unknown-key
        "descripton" is not a key of the front matter. Did you mean "description"?
        3 | descripton: Who makes this.
          | ^"
    `);
  });
  test('in the interface words', async () => {
    expect(await reportOf({ [UI]: `⟦papers: x\n${TINY_LIBRARY[UI]!}` })).toMatchInlineSnapshot(`
      "content/ui/de.yaml:1:1  unknown-key
        "papers" is not a key of the file of interface words. Did you mean "paper"?
        1 | papers: x
          | ^"
    `);
  });
  test('in the field lock', async () => {
    expect(await reportOf({ [LOCK]: ['from: 0', '⟦form: 0'] })).toMatchInlineSnapshot(`
      "templates/fields.lock.yaml:12:5  unknown-key
        "form" is not a key of "sure". Did you mean "from"?
        12 |     form: 0
           |     ^"
    `);
  });
  test('where nothing is near, the right keys are listed', async () => {
    expect(await reportOf({ [SITE]: ['colours:\n', 'colours:\n  ⟦background: white\n'] })).toMatchInlineSnapshot(`
      "content/site.yaml:25:3  unknown-key
        "background" is not a key of "colours". There is: accent, stages.
        25 |   background: white
           |   ^"
    `);
  });
});

describe('a value of the wrong type is told at the value', () => {
  test('a text for a whole number', async () => {
    expect(await reportOf({ [SHEET]: ['minutes: 10\nfilled_by: patient', 'minutes: ⟦about ten'] }))
      .toMatchInlineSnapshot(`
      "templates/first-steps.mdx:5:10  wrong-type
        "minutes" must be a number, but it is "about ten", a text. Write a number, without quotation marks.
        5 | minutes: about ten
          |          ^"
    `);
  });
  test('a number with a fraction for a whole number', async () => {
    expect(await reportOf({ [PROGRAM]: ['after_days: 14', 'after_days: ⟦1.5'] })).toMatchInlineSnapshot(`
      "content/programs/tiny/program.yaml:56:46  wrong-type
        "after_days" must be a whole number, but it is "1.5", a number. Write a whole number.
        56 |   - { id: week-2, title: week 2, after_days: 1.5 }
           |                                              ^"
    `);
  });
  test('a number for a text', async () => {
    expect(await reportOf({ [SITE]: ["emergency: '999'", 'emergency: ⟦999'] })).toMatchInlineSnapshot(`
      "content/site.yaml:29:16  wrong-type
        "emergency" must be a text, but it is "999", a number. Put it in quotation marks: "999".
        29 |     emergency: 999
           |                ^"
    `);
  });
  test('a text for a list', async () => {
    expect(await reportOf({ [SITE]: ['papers: [a4, letter]', 'papers: ⟦a4'] })).toMatchInlineSnapshot(`
      "content/site.yaml:16:13  wrong-type
        "papers" must be a list, but it is "a4", a text. Write each entry on a line of its own that begins with "- ", or all in brackets: [a, b].
        16 |     papers: a4
           |             ^"
    `);
  });
  test('a list for a group', async () => {
    expect(await reportOf({ [SITE]: ["colours:\n  accent: '#0b5d5b'", '⟦colours:\n  - red'] })).toMatchInlineSnapshot(`
      "content/site.yaml:24:1  wrong-type
        "colours" must be a group of keys, but it is a list. Write its keys on lines of their own, indented by two spaces.
        24 | colours:
           | ^"
    `);
  });
  test('a text for true or false', async () => {
    expect(await reportOf({ [ARTICLE]: ['in: Journal of Rest }', 'in: Journal of Rest, checked: ⟦yes }'] }))
      .toMatchInlineSnapshot(`
      "content/articles/why-rest.mdx:9:85  wrong-type
        "checked" must be true or false, but it is "yes", a text. Write true or false, without quotation marks.
        9 |   - { authors: A. Author, year: 2020, title: On rest, in: Journal of Rest, checked: yes }
          |                                                                                     ^"
    `);
  });
  test('a text for a whole program', async () => {
    expect(await reportOf({ [PROGRAM]: '⟦Tiny program\n' })).toMatchInlineSnapshot(`
      "content/programs/tiny/program.yaml:1:1  wrong-type
        The program file must be a group of keys, but it is "Tiny program", a text. Write its keys on lines of their own, indented by two spaces.
        1 | Tiny program
          | ^"
    `);
  });
  test('a list in the glossary for its group', async () => {
    expect(await reportOf({ [GLOSSARY]: '⟦- id: pacing\n' })).toMatchInlineSnapshot(`
      "content/glossary.yaml:1:1  wrong-type
        The glossary must be a group of keys, but it is a list. Write its keys on lines of their own, indented by two spaces.
        1 | - id: pacing
          | ^"
    `);
  });
});

describe('a value that cannot be is told with what can', () => {
  test('a misspelt choice', async () => {
    expect(await reportOf({ [SHEET]: ['stage: plan', 'stage: ⟦pla'] })).toMatchInlineSnapshot(`
      "templates/first-steps.mdx:4:8  unknown-value
        "pla" is not one of the values "stage" can have. Did you mean "plan"? Write "what-matters", "goal", "plan", "do", "look-back", "decide" or "keep-going".
        4 | stage: pla
          |        ^"
    `);
  });
  test('a day that is none', async () => {
    expect(await reportOf({ [PROGRAM]: ['published: 2026-11-22', 'published: ⟦22.11.2026'] })).toMatchInlineSnapshot(`
      "content/programs/tiny/program.yaml:7:12  wrong-value
        "22.11.2026" is not right for "published". A day is written as YYYY-MM-DD.
        7 | published: 22.11.2026
          |            ^"
    `);
  });
  test('an address without https', async () => {
    expect(await reportOf({ [SITE]: ['url: https://www.samaritans.org', 'url: ⟦samaritans'] })).toMatchInlineSnapshot(`
      "content/site.yaml:37:14  wrong-value
        "samaritans" is not right for "url". A web address begins with "https://".
        37 |         url: samaritans
           |              ^"
    `);
  });
  test('an id with a capital letter', async () => {
    expect(await reportOf({ [PROGRAM]: ['- id: movement', '- id: ⟦Movement'] })).toMatchInlineSnapshot(`
      "content/programs/tiny/program.yaml:30:9  wrong-value
        "Movement" is not right for "id". An id has lower-case letters a to z, digits, and single - or _ between them.
        30 |   - id: Movement
           |         ^"
    `);
  });
  test('a version of two numbers', async () => {
    expect(await reportOf({ [TRANSLATION]: ['translated_from: 1.0.0', "translated_from: ⟦'1.0'"] }))
      .toMatchInlineSnapshot(`
      "templates/first-steps.de.mdx:5:18  wrong-value
        "'1.0'" is not right for "translated_from". A version has three numbers, such as 1.0.0.
        5 | translated_from: '1.0'
          |                  ^"
    `);
  });
  test('a language tag with an underscore as a key', async () => {
    expect(await reportOf({ [GLOSSARY]: ['en: { term', '⟦en_GB: { term'] })).toMatchInlineSnapshot(`
      "content/glossary.yaml:4:7  wrong-value
        "en_GB" cannot be a key of "words". Write "en-GB": so it is written in BCP 47, and so browsers know it.
        4 |       en_GB: { term: pacing, meaning: Stopping before it is too much. }
          |       ^"
    `);
  });
  test('a language of which nothing is known, so that dates and numbers have to be said', async () => {
    const language = '  - { tag: tlh, name: Klingon, papers: [a4], crisis_regions: [de] }\n';
    expect(await reportOf({ [SITE]: ['colours:\n', `${language}colours:\n`] })).toMatchInlineSnapshot(`
      "content/site.yaml:24:5  missing-key
        "date_format" is missing from entry 3 of "languages". Add "date_format:" and its value. How readers of this language write a date, such as DD.MM.YYYY. Only needed where Unicode (CLDR) knows none of the language, or another one; "en" alone has the day first.
        24 |   - { tag: tlh, name: Klingon, papers: [a4], crisis_regions: [de] }
           |     ^
      content/site.yaml:24:5  missing-key
        "number_format" is missing from entry 3 of "languages". Add "number_format:" and its value. The signs of numbers, such as { decimal: ',', thousands: '.' }. Only needed where Unicode (CLDR) knows none of the language, or others.
        24 |   - { tag: tlh, name: Klingon, papers: [a4], crisis_regions: [de] }
           |     ^"
    `);
  });
  test('a date in another order of letters', async () => {
    expect(await reportOf({ [SITE]: ['DD/MM/YYYY', '⟦dd/mm/yy'] })).toMatchInlineSnapshot(`
      "content/site.yaml:14:18  wrong-value
        "dd/mm/yy" is not right for "date_format". A date is written with DD, MM and YYYY, once each, and . / or - between them: DD.MM.YYYY.
        14 |     date_format: dd/mm/yy
           |                  ^"
    `);
  });
  test('a list with no entry', async () => {
    expect(await reportOf({ [SITE]: ['papers: [a4]', '⟦papers: []'] })).toMatchInlineSnapshot(`
      "content/site.yaml:22:5  wrong-value
        "papers" has too few entries. Write at least 1 of them.
        22 |     papers: []
           |     ^"
    `);
  });
  test('a colour that is a comment', async () => {
    expect(await reportOf({ [SITE]: ["accent: '#0b5d5b'", '⟦accent: #0b5d5b'] })).toMatchInlineSnapshot(`
      "content/site.yaml:25:3  empty-value
        "accent" has no value. Write its value. A text that begins with "#" must stand in quotation marks, or it is taken for a comment.
        25 |   accent: #0b5d5b
           |   ^"
    `);
  });
  test('a text of spaces', async () => {
    expect(await reportOf({ [SHEET]: ['title: My first steps', "title: ⟦'  '"] })).toMatchInlineSnapshot(`
      "templates/first-steps.mdx:2:8  empty-value
        "title" has no value. Write its value. A text that begins with "#" must stand in quotation marks, or it is taken for a comment.
        2 | title: '  '
          |        ^"
    `);
  });
});

describe('a missing key is told at the part that lacks it', () => {
  test('at the top of a file', async () => {
    expect(await reportOf({ [SITE]: ['title: Tiny\ntagline:', '⟦tagline:'] })).toMatchInlineSnapshot(`
      "content/site.yaml:1:1  missing-key
        "title" is missing from the site file. Add "title:" and its value.
        1 | tagline:
          | ^"
    `);
  });
  test('in an entry of a list', async () => {
    expect(await reportOf({ [PROGRAM]: ['- id: tired\n    title: I am too tired.\n', '- ⟦id: tired\n'] }))
      .toMatchInlineSnapshot(`
        "content/programs/tiny/program.yaml:35:5  missing-key
          "title" is missing from entry 1 of "barriers". Add "title:" and its value.
          35 |   - id: tired
             |     ^"
      `);
  });
  test('in a group', async () => {
    expect(await reportOf({ [SITE]: ['publisher:\n  name: Tiny clinic\n', '⟦publisher:\n'] })).toMatchInlineSnapshot(`
      "content/site.yaml:5:1  missing-key
        "name" is missing from "publisher". Add "name:" and its value.
        5 | publisher:
          | ^"
    `);
  });
  test('the next step of a worksheet', async () => {
    expect(
      await reportOf({
        [SHEET]: [
          '---\ntitle: My first steps\npurpose: Turn a goal into steps.\nstage: plan\nminutes: 10\nfilled_by: patient\nnext_step: Put your shoes by the door.',
          '⟦---\ntitle: My first steps\npurpose: Turn a goal into steps.\nstage: plan\nminutes: 10\nfilled_by: patient',
        ],
      }),
    ).toMatchInlineSnapshot(`
      "templates/first-steps.mdx:1:1  missing-key
        "next_step" is missing from the front matter. Add "next_step:" and its value. One action small enough for today or tomorrow.
        1 | ---
          | ^"
    `);
  });
  test('the description of a page', async () => {
    expect(await reportOf({ [PAGE]: ['---\ntitle: About\ndescription: Who makes this.', '⟦---\ntitle: About'] }))
      .toMatchInlineSnapshot(`
      "content/pages/about.mdx:1:1  missing-key
        "description" is missing from the front matter. Add "description:" and its value. One or two sentences for search results.
        1 | ---
          | ^"
    `);
  });
});

describe('an id stands for one thing', () => {
  test('in a list of a program', async () => {
    expect(
      await reportOf({
        [PROGRAM]: [
          '  - { id: week-2, title: week 2, after_days: 14 }',
          '  - { id: week-2, title: week 2, after_days: 14 }\n  - { id: ⟦week-2, title: week 3, after_days: 21 }',
        ],
      }),
    ).toMatchInlineSnapshot(`
      "content/programs/tiny/program.yaml:57:11  duplicate-id
        The id "week-2" is already taken in line 56, and an id stands for one thing only. Give this one another id. Keep the one that has been published.
        57 |   - { id: week-2, title: week 3, after_days: 21 }
           |           ^"
    `);
  });
  test('in the glossary', async () => {
    const twin = '  - { id: ⟦pacing, words: { en: { term: a, meaning: b }, de: { term: a, meaning: b } } }\n';
    expect(await reportOf({ [GLOSSARY]: ['Grenze aufhören. }\n', `Grenze aufhören. }\n${twin}`] }))
      .toMatchInlineSnapshot(`
      "content/glossary.yaml:6:11  duplicate-id
        The id "pacing" is already taken in line 2, and an id stands for one thing only. Give this one another id. Keep the one that has been published.
        6 |   - { id: pacing, words: { en: { term: a, meaning: b }, de: { term: a, meaning: b } } }
          |           ^"
    `);
  });
  test('among the languages of the site', async () => {
    const language =
      "  - { tag: ⟦de, name: Deutsch, date_format: DD.MM.YYYY, number_format: { decimal: ',', thousands: '.' }, papers: [a4], crisis_regions: [de] }\n";
    expect(await reportOf({ [SITE]: ['colours:\n', `${language}colours:\n`] })).toMatchInlineSnapshot(`
      "content/site.yaml:24:12  duplicate-id
        The language "de" is listed twice. Delete one of the two.
        24 |   - { tag: de, name: Deutsch, date_format: DD.MM.YYYY, number_format: { decimal: ',', thousands: '.'
           |            ^"
    `);
  });
});

describe('a part of a text that YAML would take for something else is told', () => {
  test('words behind " #", on the line of the text or the next one', async () => {
    expect(
      await reportOf({
        [SITE]: ['title: Tiny', 'title: Tiny ⟦# 1'],
        [PROGRAM]: [
          'text: I go to bed at ten.',
          'text: I take "my" bus\n              ⟦#14 home and go to bed at ten.',
        ],
        [SHEET]: ['title: My first steps', 'title: My first steps ⟦#1'],
      }),
    ).toMatchInlineSnapshot(`
      "content/programs/tiny/program.yaml:23:15  cut-off-text
        "#14 home and go to bed at ten." is taken for a comment and cut off from the text before it. Put the text in quotation marks: 'I take "my" bus #14 home and go to bed at ten.'. A comment goes on a line of its own.
        23 |               #14 home and go to bed at ten.
           |               ^
      content/site.yaml:1:13  cut-off-text
        "# 1" is taken for a comment and cut off from the text before it. Put the text in quotation marks: "Tiny # 1". A comment goes on a line of its own.
        1 | title: Tiny # 1
          |             ^
      templates/first-steps.mdx:2:23  cut-off-text
        "#1" is taken for a comment and cut off from the text before it. Put the text in quotation marks: "My first steps #1". A comment goes on a line of its own.
        2 | title: My first steps #1
          |                       ^"
    `);
  });
  test('but not a comment on a line of its own, or behind quotation marks', async () => {
    expect(
      await reportOf({
        [SITE]: ['title: Tiny', '# Why.\ntitle: "Tiny" # A name.\n# More.'],
        [PROGRAM]: ['    title: Sleep\n', "    title: 'Sleep' # well\n    # More.\n"],
      }),
    ).toBe('');
  });
  test('"!" and "&" at the beginning', async () => {
    expect(
      await reportOf({
        [SITE]: ['title: Tiny', 'title: ⟦! Tiny'],
        [PROGRAM]: ['title: Tiny program', 'title: ⟦&co program'],
      }),
    ).toMatchInlineSnapshot(`
      "content/programs/tiny/program.yaml:2:8  lost-mark
        "&co" is a mark of YAML here and not part of the text. Put the text in quotation marks if it is meant to begin with "&", or take the mark out.
        2 | title: &co program
          |        ^
      content/site.yaml:1:8  lost-mark
        "!" is a mark of YAML here and not part of the text. Put the text in quotation marks if it is meant to begin with "!", or take the mark out.
        1 | title: ! Tiny
          |        ^"
    `);
  });
  test('a sign that turns words around, and an end of a line from another program', async () => {
    expect(
      await reportOf({
        [SITE]: ['title: Tiny', 'title: ⟦"Ti\\u202Eny"'],
        [SHEET]: ['Pick one goal.', 'Pick one⟦\u2028 goal.'],
      }),
    ).toMatchInlineSnapshot(`
      "content/site.yaml:1:8  no-sign
        The character U+202E stands here, which is no sign that could be printed. Take it out, or write the sign that is meant.
        1 | title: "Ti\\u202Eny"
          |        ^
      templates/first-steps.mdx:12:9  no-sign
        The character U+2028 stands here, which is no sign that could be printed. Take it out, or write the sign that is meant.
        12 | Pick one  goal.
           |         ^"
    `);
  });
  test('a sign that nothing can print, as it is or as an escape', async () => {
    expect(
      await reportOf({
        [SITE]: ['title: Tiny', 'title: ⟦"Ti\\0ny"'],
        [SHEET]: ['Pick one goal.', 'Pick one⟦\0 goal.'],
        [GLOSSARY]: ['term: pacing', 'term: pac⟦\uFFFDing'],
      }),
    ).toMatchInlineSnapshot(`
      "content/glossary.yaml:4:22  no-sign
        The character U+FFFD stands here, which is no sign that could be printed. Take it out, or write the sign that is meant.
        4 |       en: { term: pac�ing, meaning: Stopping before it is too much. }
          |                      ^
      content/site.yaml:1:8  no-sign
        The character U+0000 stands here, which is no sign that could be printed. Take it out, or write the sign that is meant.
        1 | title: "Ti\\0ny"
          |        ^
      templates/first-steps.mdx:12:9  no-sign
        The character U+0000 stands here, which is no sign that could be printed. Take it out, or write the sign that is meant.
        12 | Pick one� goal.
           |         ^"
    `);
  });
});
