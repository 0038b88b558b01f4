import { describe, expect, test } from 'vitest';
import { REVIEW_TWICE, TINY_LIBRARY } from './tiny-library.ts';
import { reportOf } from './report-of.ts';

const SHEET = 'templates/first-steps.mdx';
const REVIEW = 'templates/review.mdx';
const ARTICLE = 'content/articles/why-rest.mdx';
const TRANSLATION = 'templates/first-steps.de.mdx';

/** The worksheet with something added below its first sentence. */
const added = (text: string): [string, string] => ['Pick one goal.\n', `Pick one goal.\n\n${text}\n`];
const linked = (to: string): [string, string] => ['Begin with [your first steps](sheet:first-steps)', to];
const addedToArticle = (text: string): [string, string] => ['is one way.\n', `is one way.\n\n${text}\n`];

describe('MDX that cannot be read is told with its line and column', () => {
  test('a word that is not closed, in a worksheet', async () => {
    expect(await reportOf({ [SHEET]: added('<Keep>\n\nWords.') })).toMatchInlineSnapshot(`
      "templates/first-steps.mdx:14:1  mdx-syntax
        This cannot be read as MDX. Expected a closing tag for \`<Keep>\`. Close every tag and brace that is opened. To print { or < as it is, write \\{ or \\<; a comment is written {/* … */}.
        14 | <Keep>
           | ^"
    `);
  });
  test('a brace that is not closed, in an article', async () => {
    expect(await reportOf({ [ARTICLE]: addedToArticle('Rest {when') })).toMatchInlineSnapshot(`
      "content/articles/why-rest.mdx:14:11  mdx-syntax
        This cannot be read as MDX. Unexpected end of file in expression, expected a corresponding closing brace for \`{\`. Close every tag and brace that is opened. To print { or < as it is, write \\{ or \\<; a comment is written {/* … */}.
        14 | Rest {when
           |           ^"
    `);
  });
  test('an expression that is no JavaScript, in a translation', async () => {
    expect(await reportOf({ [TRANSLATION]: ['lines={2}', 'lines={2 3}'] })).toMatchInlineSnapshot(`
      "templates/first-steps.de.mdx:14:64  mdx-syntax
        This cannot be read as MDX. Could not parse expression: Unexpected content after expression. Close every tag and brace that is opened. To print { or < as it is, write \\{ or \\<; a comment is written {/* … */}.
        14 | <TextField id="step" label="Der Schritt, den ich gehe" lines={2 3} />
           |                                                                ^"
    `);
  });
});

describe('what is no word of the vocabulary is told with the nearest one', () => {
  test('in a worksheet', async () => {
    expect(await reportOf({ [SHEET]: ['<TextField id="step"', '⟦<TextFeild id="step"'] })).toMatchInlineSnapshot(`
      "templates/first-steps.mdx:16:1  unknown-word
        <TextFeild> is not a word of the vocabulary. Did you mean <TextField>?
        16 | <TextFeild id="step" label="The step I will take" lines={2} />
           | ^"
    `);
  });
  test('in an article', async () => {
    expect(await reportOf({ [ARTICLE]: addedToArticle('⟦<Calout kind="tip">Rest.</Calout>') })).toMatchInlineSnapshot(`
      "content/articles/why-rest.mdx:14:1  unknown-word
        <Calout> is not a word of the vocabulary. Did you mean <Callout>?
        14 | <Calout kind="tip">Rest.</Calout>
           | ^"
    `);
  });
  test('HTML', async () => {
    expect(await reportOf({ [SHEET]: added('⟦<div>Words.</div>') })).toContain(
      'raw-html\n  <div> is an element of HTML, which has no form on paper. The words are: ',
    );
  });
});

describe('a property that is wrong or missing is told', () => {
  test('a misspelt one', async () => {
    expect(await reportOf({ [SHEET]: ['lines={2}', '⟦line={2}'] })).toMatchInlineSnapshot(`
      "templates/first-steps.mdx:16:51  unknown-prop
        <TextField> has no property "line". Did you mean "lines"?
        16 | <TextField id="step" label="The step I will take" line={2} />
           |                                                   ^"
    `);
  });
  test('one of the wrong type', async () => {
    expect(await reportOf({ [SHEET]: ['lines={2}', '⟦lines="two"'] })).toMatchInlineSnapshot(`
      "templates/first-steps.mdx:16:51  wrong-prop
        lines of <TextField> is "two", but it must be a number. Write lines={…} with braces for anything but a text.
        16 | <TextField id="step" label="The step I will take" lines="two" />
           |                                                   ^"
    `);
  });
  test('a missing one', async () => {
    expect(await reportOf({ [SHEET]: ['<TextField id="step" label="The step I will take"', '⟦<TextField id="step"'] }))
      .toMatchInlineSnapshot(`
        "templates/first-steps.mdx:16:1  missing-prop
          <TextField> needs label. <TextField> takes id, label, hint?, lines?, topic?, owner?.
          16 | <TextField id="step" lines={2} />
             | ^"
      `);
  });
  test('an id that could not be part of a field name', async () => {
    expect(await reportOf({ [SHEET]: ['id="step"', '⟦id="My Step"'] })).toMatchInlineSnapshot(`
      "templates/first-steps.mdx:16:12  wrong-prop
        id of <TextField> is "My Step", but that does not fit: an id has lower-case letters a to z, digits, and single - or _ between them. <TextField> takes id, label, hint?, lines?, topic?, owner?.
        16 | <TextField id="My Step" label="The step I will take" lines={2} />
           |            ^"
    `);
  });
  test('in an article', async () => {
    expect(await reportOf({ [ARTICLE]: addedToArticle('<Callout ⟦kind="tipp">Rest.</Callout>') }))
      .toMatchInlineSnapshot(`
      "content/articles/why-rest.mdx:14:10  wrong-prop
        kind of <Callout> is "tipp", but it must be "tip" or "example" or "safety" or "summary". Did you mean "tip"?
        14 | <Callout kind="tipp">Rest.</Callout>
           |          ^"
    `);
  });
});

describe('an expression that is more than data is told and never run', () => {
  test('a call', async () => {
    expect(await reportOf({ [SHEET]: added('{⟦fetch("https://example.org")}') })).toMatchInlineSnapshot(`
      "templates/first-steps.mdx:14:2  forbidden-expression
        "fetch("https://example.org")" is a call, and a template holds no program code. Write a value, a template string, a path such as program.title, .map with an arrow, a comparison, ? : or &&. Anything more belongs into the data of the program.
        14 | {fetch("https://example.org")}
           |  ^"
    `);
  });
  test('a global', async () => {
    expect(await reportOf({ [SHEET]: ['lines={2}', 'lines={⟦process.exitCode}'] })).toMatchInlineSnapshot(`
      "templates/first-steps.mdx:16:58  forbidden-expression
        "process" is not a value of this template. A path starts with program or occasion or site.
        16 | <TextField id="step" label="The step I will take" lines={process.exitCode} />
           |                                                          ^"
    `);
  });
  test('an assignment, in an article', async () => {
    expect(await reportOf({ [ARTICLE]: addedToArticle('{⟦globalThis.handrailWasRun = 1}') })).toMatchInlineSnapshot(`
      "content/articles/why-rest.mdx:14:2  forbidden-expression
        "globalThis.handrailWasRun = 1" is an assignment, and a template holds no program code. Write a value, a template string, a path such as program.title, .map with an arrow, a comparison, ? : or &&. Anything more belongs into the data of the program.
        14 | {globalThis.handrailWasRun = 1}
           |  ^"
    `);
    expect(globalThis).not.toHaveProperty('handrailWasRun');
  });
  test('an import', async () => {
    expect(await reportOf({ [SHEET]: added("⟦import fs from 'node:fs'") })).toMatchInlineSnapshot(`
      "templates/first-steps.mdx:14:1  import-export
        A template cannot import or export anything. Take the line out: the vocabulary and the program are given to every template.
        14 | import fs from 'node:fs'
           | ^"
    `);
  });
  test('an export, in an article', async () => {
    expect(await reportOf({ [ARTICLE]: addedToArticle('⟦export const a = 1') })).toMatchInlineSnapshot(`
      "content/articles/why-rest.mdx:14:1  import-export
        A template cannot import or export anything. Take the line out: the vocabulary and the program are given to every template.
        14 | export const a = 1
           | ^"
    `);
  });
  test('a key the program does not have', async () => {
    expect(await reportOf({ [SHEET]: added('{⟦program.titel}') })).toMatchInlineSnapshot(`
      "templates/first-steps.mdx:14:2  unknown-path
        "program.titel" leads nowhere: "program" has no "titel". Did you mean "title"?
        14 | {program.titel}
           |  ^"
    `);
  });
});

describe('headings make a list one can move by', () => {
  test('a level that is left out', async () => {
    expect(await reportOf({ [ARTICLE]: ['## What you can do', '⟦### What you can do'] })).toMatchInlineSnapshot(`
      "content/articles/why-rest.mdx:14:1  heading-order
        The heading "What you can do" is of level 3, but only the title stands above it. Write it with ##, or add the heading between.
        14 | ### What you can do
           | ^"
    `);
  });
  test('a heading without words', async () => {
    expect(await reportOf({ [ARTICLE]: ['## What you can do', '⟦##'] })).toMatchInlineSnapshot(`
      "content/articles/why-rest.mdx:14:1  empty-heading
        This heading has no words. Write what the part below it is about, or delete the heading.
        14 | ##
           | ^"
    `);
  });
  test('a heading that stands twice', async () => {
    expect(await reportOf({ [SHEET]: ['## My helpers', '⟦## My step'] })).toMatchInlineSnapshot(`
      "templates/first-steps.mdx:20:1  duplicate-heading
        The heading "My step" stands twice in this sheet, so a list of headings does not tell the two apart. Give this one words of its own.
        20 | ## My step
           | ^"
    `);
  });
});

describe('an image is there and has a text', () => {
  test('no text', async () => {
    expect(await reportOf({ [SHEET]: ['<Figure src="path.svg" alt="A path up a hill.">', '⟦<Figure src="path.svg">'] }))
      .toMatchInlineSnapshot(`
      "templates/first-steps.mdx:22:1  missing-prop
        <Figure> needs alt. <Figure> takes src, alt, caption?.
        22 | <Figure src="path.svg">A path.</Figure>
           | ^"
    `);
  });
  test('an empty text', async () => {
    expect(await reportOf({ [SHEET]: ['alt="A path up a hill."', '⟦alt=""'] })).toMatchInlineSnapshot(`
      "templates/first-steps.mdx:22:24  wrong-prop
        alt of <Figure> is "", but that does not fit: there are no words in it. <Figure> takes src, alt, caption?.
        22 | <Figure src="path.svg" alt="">A path.</Figure>
           |                        ^"
    `);
  });
  test('a missing file', async () => {
    expect(await reportOf({ [SHEET]: ['<Figure src="path.svg"', '⟦<Figure src="paht.svg"'] })).toMatchInlineSnapshot(`
      "templates/first-steps.mdx:22:1  missing-image
        There is no image "paht.svg" in content/images/. Did you mean "path.svg"?
        22 | <Figure src="paht.svg" alt="A path up a hill.">A path.</Figure>
           | ^"
    `);
  });
});

describe('a link leads somewhere', () => {
  test('to a sheet', async () => {
    expect(
      await reportOf({
        [ARTICLE]: [
          'Begin with [your first steps](sheet:first-steps)',
          '⟦Begin with [your first steps](sheet:frist-steps)',
        ],
      }),
    ).toMatchInlineSnapshot(`
      "content/articles/why-rest.mdx:16:1  unknown-link
        The link "sheet:frist-steps" leads to a sheet that does not exist. Did you mean "sheet:first-steps"?
        16 | Begin with [your first steps](sheet:frist-steps).
           | ^"
    `);
  });
  test('to a sheet without its occasion', async () => {
    const report = await reportOf({ ...REVIEW_TWICE, [ARTICLE]: linked('⟦Begin with [it](sheet:review)') });
    expect(report).toMatchInlineSnapshot(`
      "content/articles/why-rest.mdx:16:1  missing-occasion
        The link "sheet:review" names a sheet that is used on several occasions, and does not say on which. Name the occasion: sheet:review@week-2, sheet:review@week-4. "sheets:review" leads to all of them.
        16 | Begin with [it](sheet:review).
           | ^"
    `);
  });
  test('to a sheet on an occasion it is not used on', async () => {
    const report = await reportOf({ ...REVIEW_TWICE, [ARTICLE]: linked('⟦Begin with [it](sheet:review@week-3)') });
    expect(report).toMatchInlineSnapshot(`
      "content/articles/why-rest.mdx:16:1  unknown-link
        The link "sheet:review@week-3" leads to a sheet that is not used on that occasion. Did you mean "sheet:review@week-2"?
        16 | Begin with [it](sheet:review@week-3).
           | ^"
    `);
  });
  test('to a sheet with its occasion, or to all of them, is no problem', async () => {
    expect(await reportOf({ ...REVIEW_TWICE, [ARTICLE]: linked('Begin with [it](sheet:review@week-4)') })).toBe('');
    expect(await reportOf({ ...REVIEW_TWICE, [ARTICLE]: linked('See [them](sheets:review)') })).toBe('');
  });
  test('from a sheet of an occasion to another of the same is no problem', async () => {
    const twice = 'templates/review.mdx';
    const text = TINY_LIBRARY[twice]!.replace('<TextField', 'Once more: [this](sheet:review).\n\n<TextField');
    expect(await reportOf({ ...REVIEW_TWICE, [twice]: text })).toBe('');
  });
  test('to an article', async () => {
    expect(await reportOf({ [SHEET]: added('⟦Read [more](article:why-rests).') })).toMatchInlineSnapshot(`
      "templates/first-steps.mdx:14:1  unknown-link
        The link "article:why-rests" leads to an article that does not exist. Did you mean "article:why-rest"?
        14 | Read [more](article:why-rests).
           | ^"
    `);
  });
  test('to a page', async () => {
    expect(await reportOf({ [SHEET]: added('⟦Read [more](page:abuot).') })).toMatchInlineSnapshot(`
      "templates/first-steps.mdx:14:1  unknown-link
        The link "page:abuot" leads to a page that does not exist. Did you mean "page:about"?
        14 | Read [more](page:abuot).
           | ^"
    `);
  });
  test('by a way that is none', async () => {
    expect(await reportOf({ [SHEET]: added('⟦Read [more](http://example.org).') })).toMatchInlineSnapshot(`
      "templates/first-steps.mdx:14:1  unknown-link
        The link "http://example.org" leads nowhere. Write "https://example.org".
        14 | Read [more](http://example.org).
           | ^"
    `);
  });
  test('to what the reader may see', async () => {
    const forClinicians = ['title: Why does rest help?', 'audience: clinician\ntitle: Why does rest help?'] as const;
    const report = await reportOf({
      [ARTICLE]: [...forClinicians],
      [SHEET]: added('⟦Read [more](article:why-rest).'),
    });
    expect(report).toContain('link-for-clinicians');
  });
  test('to occasions that the reader may see', async () => {
    expect(
      await reportOf({
        'templates/review.mdx': ['stage: look-back', 'stage: look-back\nfilled_by: clinician'],
        [SHEET]: added('⟦See [all reviews](sheets:review).'),
      }),
    ).toMatchInlineSnapshot(`
      "templates/first-steps.mdx:14:1  link-for-clinicians
        The link "sheets:review" leads to what only clinicians can see. Link to something for patients, or put it into <ForClinician>.
        14 | See [all reviews](sheets:review).
           | ^"
    `);
  });
  test('to a term of the glossary', async () => {
    expect(
      await reportOf({
        [ARTICLE]: ['Rest helps many people. <Term id="pacing">', '⟦Rest helps many people. <Term id="pasing">'],
      }),
    ).toMatchInlineSnapshot(`
      "content/articles/why-rest.mdx:12:1  unknown-term
        The glossary has no term with the id "pasing". Did you mean "pacing"?
        12 | Rest helps many people. <Term id="pasing">Pacing</Term> is one way.
           | ^"
    `);
  });
});

test('a table to read has five columns at most', async () => {
  expect(
    await reportOf({
      [SHEET]: added('⟦| a | b | c | d | e | f |\n|---|---|---|---|---|---|\n| 1 | 2 | 3 | 4 | 5 | 6 |'),
    }),
  ).toMatchInlineSnapshot(`
    "templates/first-steps.mdx:14:1  wide-table
      The table has 6 columns, and more than 5 are hard to read. Split it into two tables, or turn its columns into rows.
      14 | | a | b | c | d | e | f |
         | ^"
  `);
});

test('words in another language have a tag that exists', async () => {
  expect(await reportOf({ [SHEET]: added('⟦Say <Lang tag="EN-gb">well done</Lang>.') })).toMatchInlineSnapshot(`
    "templates/first-steps.mdx:14:1  wrong-language-tag
      "EN-gb" is not a language tag as screen readers expect it. Write "en-GB".
      14 | Say <Lang tag="EN-gb">well done</Lang>.
         | ^"
  `);
});

describe('a field has a name of its own', () => {
  test('an id that stands twice', async () => {
    expect(
      await reportOf({
        [SHEET]: added('<TextField id="step" label="Another step" />'),
        [TRANSLATION]: [
          'Wählen Sie ein Ziel.\n',
          'Wählen Sie ein Ziel.\n\n<TextField id="step" label="Noch ein Schritt" />\n',
        ],
      }),
    ).toMatchInlineSnapshot(`
      "templates/first-steps.de.mdx:16:1  duplicate-field
        The field name "first-steps__step" is already taken in line 12, so the two would share one answer. Give this one another id. Keep the one that has been published.
        16 | <TextField id="step" label="Der Schritt, den ich gehe" lines={2} />
           | ^
      templates/first-steps.mdx:18:1  duplicate-field
        The field name "first-steps__step" is already taken in line 14, so the two would share one answer. Give this one another id. Keep the one that has been published.
        18 | <TextField id="step" label="The step I will take" lines={2} />
           | ^"
    `);
  });
  test('a name for the ear that stands twice', async () => {
    const twin = '\n\n<DateField id="when" label="The step I will take" />\n';
    const german = '\n\n<DateField id="when" label="Wann" />\n';
    expect(
      await reportOf({
        [SHEET]: ['take" lines={2} />\n', `take" lines={2} />${twin}`],
        [TRANSLATION]: ['gehe" lines={2} />\n', `gehe" lines={2} />${german}`],
        'templates/fields.lock.yaml': [
          '  step:\n    kind: text\n',
          '  step:\n    kind: text\n  when:\n    kind: date\n',
        ],
      }),
    ).toMatchInlineSnapshot(`
      "templates/first-steps.mdx:18:1  duplicate-label
        A screen reader calls this field "My step · The step I will take", as it does the one in line 16. Give one of them another label, or a heading of its own above it.
        18 | <DateField id="when" label="The step I will take" />
           | ^"
    `);
  });
});

describe('what is shown again was asked before', () => {
  test('a field that does not exist', async () => {
    expect(await reportOf({ [REVIEW]: ['<Carried field="first-steps__step"', '⟦<Carried field="first-steps__stepp"'] }))
      .toMatchInlineSnapshot(`
      "templates/review.mdx:11:1  unknown-field
        No sheet of the program asks for "first-steps__stepp", so it cannot be shown here. Did you mean "first-steps__step"?
        11 | <Carried field="first-steps__stepp" label="My step" />
           | ^"
    `);
  });
  test('a field that is no text', async () => {
    expect(await reportOf({ [REVIEW]: ['<Carried field="first-steps__step"', '⟦<Carried field="first-steps__sure"'] }))
      .toMatchInlineSnapshot(`
      "templates/review.mdx:11:1  not-a-text
        "first-steps__sure" is a scale field, and only texts can be shown again. Name a text field.
        11 | <Carried field="first-steps__sure" label="My step" />
           | ^"
    `);
  });
  test('a field of another occasion that the sheet does not have', async () => {
    expect(await reportOf({ [REVIEW]: ['<Carried', '⟦<LookBack field="hapened" label="Last time" />\n\n<Carried'] }))
      .toMatchInlineSnapshot(`
      "templates/review.mdx:11:1  unknown-field
        No sheet of the program asks for "review--week-2__hapened", so it cannot be shown here. Did you mean "review--week-2__happened"?
        11 | <LookBack field="hapened" label="Last time" />
           | ^"
    `);
  });
  test('a cell of a table', async () => {
    const table = (label: string) =>
      `<RepeatTable id="plan" label="${label}" rowLabel="Nr." columns={[{ id: 'what', label: '${label}', kind: 'text' }]} rows={2} />`;
    expect(
      await reportOf({
        [SHEET]: added(table('Plan')),
        [TRANSLATION]: ['Wählen Sie ein Ziel.\n', `Wählen Sie ein Ziel.\n\n${table('Vorhaben')}\n`],
        [REVIEW]: ['<Carried field="first-steps__step"', '⟦<Carried field="first-steps__plan__r1__what"'],
        'templates/fields.lock.yaml': ['  step:\n', '  plan__r<n>__what:\n    kind: text\n    rows: 2\n  step:\n'],
      }),
    ).toMatchInlineSnapshot(`
      "templates/review.mdx:11:1  carried-from-table
        "first-steps__plan__r1__what" is a cell of a table, which has not the room it would have here. Give its table standard="cards" and large="cards", or name another field.
        11 | <Carried field="first-steps__plan__r1__what" label="My step" />
           | ^"
    `);
  });
  test('a blank in a sentence', async () => {
    const sentence = (words: string) => `${words} <Blank id="whom" label="${words}" />.`;
    expect(
      await reportOf({
        [SHEET]: added(sentence('I meet')),
        [TRANSLATION]: ['Wählen Sie ein Ziel.\n', `Wählen Sie ein Ziel.\n\n${sentence('Ich treffe')}\n`],
        [REVIEW]: ['<Carried field="first-steps__step"', '⟦<Carried field="first-steps__whom"'],
        'templates/fields.lock.yaml': ['  step:\n', '  whom:\n    kind: text\n  step:\n'],
      }),
    ).toMatchInlineSnapshot(`
      "templates/review.mdx:11:1  carried-from-blank
        "first-steps__whom" is a blank in a sentence, which has not the room it would have here. Ask for it with a TextField, or name another field.
        11 | <Carried field="first-steps__whom" label="My step" />
           | ^"
    `);
  });
  test('a box on a picture', async () => {
    const picture = (words: string) =>
      `<FigureFields id="map" label="${words}" src="map.svg" alt="${words}" aspect={2} spots={[{ id: 'top', label: '${words}', x: 5, y: 5, width: 30, height: 20 }]} />`;
    expect(
      await reportOf({
        'content/images/map.svg':
          '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><path d="M0 0L20 10"/></svg>\n',
        [SHEET]: added(picture('A map')),
        [TRANSLATION]: ['Wählen Sie ein Ziel.\n', `Wählen Sie ein Ziel.\n\n${picture('Eine Karte')}\n`],
        [REVIEW]: ['<Carried field="first-steps__step"', '⟦<Carried field="first-steps__map__r-top__words"'],
        'templates/fields.lock.yaml': ['  step:\n', '  map__r-top__words:\n    kind: text\n  step:\n'],
      }),
    ).toMatchInlineSnapshot(`
      "templates/review.mdx:11:1  carried-from-picture
        "first-steps__map__r-top__words" is a box on a picture, which has not the room it would have here. Ask for it with a TextField, or name another field.
        11 | <Carried field="first-steps__map__r-top__words" label="My step" />
           | ^"
    `);
  });
});

describe('a translation asks what its source asks', () => {
  const german = TINY_LIBRARY[TRANSLATION]!;
  const step = '<TextField id="step" label="Der Schritt, den ich gehe" lines={2} />\n';

  test('a field that is missing', async () => {
    expect(await reportOf({ [TRANSLATION]: `⟦${german.replace(step, '')}` })).toMatchInlineSnapshot(`
      "templates/first-steps.de.mdx:1:1  translated-fields
        The translation lacks the field "step" of templates/first-steps.mdx. Add what is missing, with the same ids.
        1 | ---
          | ^"
    `);
  });
  test('a field that the source does not have', async () => {
    expect(await reportOf({ [TRANSLATION]: [step, `${step}\n⟦<Check id="done" label="Getan" />\n`] }))
      .toMatchInlineSnapshot(`
      "templates/first-steps.de.mdx:16:1  translated-fields
        The field "done" is not in templates/first-steps.mdx, which this translates. Use the same ids as the source, or add the field there.
        16 | <Check id="done" label="Getan" />
           | ^"
    `);
  });
  test('a field of another kind', async () => {
    expect(await reportOf({ [TRANSLATION]: [step, '⟦<DateField id="step" label="Der Tag" />\n'] }))
      .toMatchInlineSnapshot(`
        "templates/first-steps.de.mdx:14:1  translated-fields
          The field "step" differs from that in templates/first-steps.mdx: its kind is text there and date here. Translate the words only, and keep all else as in the source.
          14 | <DateField id="step" label="Der Tag" />
             | ^"
      `);
  });
  test('other options', async () => {
    expect(
      await reportOf({
        [TRANSLATION]: [
          '<Choice id="helper" label="Wer mir hilft" options={[{ id: \'friend\'',
          '⟦<Choice id="helper" label="Wer mir hilft" options={[{ id: \'freund\'',
        ],
      }),
    ).toMatchInlineSnapshot(`
      "templates/first-steps.de.mdx:22:1  translated-fields
        The field "helper" differs from that in templates/first-steps.mdx: it has the option "freund" only here. Translate the words only, and keep all else as in the source.
        22 | <Choice id="helper" label="Wer mir hilft" options={[{ id: 'freund', label: 'Ein Freund' }, { id: 'te
           | ^
      templates/first-steps.de.mdx:22:1  translated-fields
        The field "helper" differs from that in templates/first-steps.mdx: it has the option "friend" only there. Translate the words only, and keep all else as in the source.
        22 | <Choice id="helper" label="Wer mir hilft" options={[{ id: 'freund', label: 'Ein Freund' }, { id: 'te
           | ^"
    `);
  });
  test('another range', async () => {
    expect(await reportOf({ [TRANSLATION]: ['<Scale id="sure"', '⟦<Scale id="sure" to={5}'] })).toMatchInlineSnapshot(`
      "templates/first-steps.de.mdx:16:1  translated-fields
        The field "sure" differs from that in templates/first-steps.mdx: its range is 0 to 10 there and 0 to 5 here. Translate the words only, and keep all else as in the source.
        16 | <Scale id="sure" to={5} label="Wie sicher bin ich?" low="Gar nicht" high="Ganz" />
           | ^"
    `);
  });
});

describe('the lock keeps every field as it was published', () => {
  const LOCK = 'templates/fields.lock.yaml';

  test('a new field', async () => {
    expect(
      await reportOf({ [REVIEW]: ['lines={3} />\n', 'lines={3} />\n\n⟦<Check id="done" label="It is done" />\n'] }),
    ).toMatchInlineSnapshot(`
      "templates/review.mdx:15:1  new-field
        The field "done" is new in "review" and not recorded in templates/fields.lock.yaml, which keeps names for ever. Look once more at the names, then run "npm run lock".
        15 | <Check id="done" label="It is done" />
           | ^"
    `);
  });
  test('a field of another kind', async () => {
    expect(
      await reportOf({
        [REVIEW]: [
          '<TextField id="happened" label="What happened" lines={3} />',
          '⟦<Check id="happened" label="It happened" />',
        ],
      }),
    ).toMatchInlineSnapshot(`
      "templates/review.mdx:13:1  changed-field
        The field "happened" of "review" has changed: its kind was text and is now check. Answers given before would be read wrongly. Undo the change, or give the field a new id. If nobody has a filled copy yet, correct templates/fields.lock.yaml by hand.
        13 | <Check id="happened" label="It happened" />
           | ^"
    `);
  });
  test('another range', async () => {
    expect(await reportOf({ [LOCK]: ['to: 10', 'to: 7'], [SHEET]: ['<Scale', '⟦<Scale'] })).toMatchInlineSnapshot(`
      "templates/first-steps.mdx:18:1  changed-field
        The field "sure" of "first-steps" has changed: its range was 0 to 7 and is now 0 to 10. Answers given before would be read wrongly. Undo the change, or give the field a new id. If nobody has a filled copy yet, correct templates/fields.lock.yaml by hand.
        18 | <Scale id="sure" label="How sure am I?" low="Not at all" high="Completely" />
           | ^"
    `);
  });
  test('another unit and direction', async () => {
    expect(
      await reportOf({
        [REVIEW]: [
          'lines={3} />\n',
          'lines={3} />\n\n⟦<NumberField id="walked" label="How far I walked" unit="km" direction="higher-is-better" />\n',
        ],
        [LOCK]: [
          '  happened:\n    kind: text\n',
          '  happened:\n    kind: text\n  walked:\n    kind: number\n    unit: min\n',
        ],
      }),
    ).toMatchInlineSnapshot(`
      "templates/review.mdx:15:1  changed-field
        The field "walked" of "review" has changed: its direction was not given and is now "higher-is-better". Answers given before would be read wrongly. Undo the change, or give the field a new id. If nobody has a filled copy yet, correct templates/fields.lock.yaml by hand.
        15 | <NumberField id="walked" label="How far I walked" unit="km" direction="higher-is-better" />
           | ^
      templates/review.mdx:15:1  changed-field
        The field "walked" of "review" has changed: its unit was "min" and is now "km". Answers given before would be read wrongly. Undo the change, or give the field a new id. If nobody has a filled copy yet, correct templates/fields.lock.yaml by hand.
        15 | <NumberField id="walked" label="How far I walked" unit="km" direction="higher-is-better" />
           | ^"
    `);
  });
  test('an option that is new and one that is gone', async () => {
    expect(await reportOf({ [LOCK]: ['[friend, team]', '[friend, family]'], [SHEET]: ['<Choice', '⟦<Choice'] }))
      .toMatchInlineSnapshot(`
        "templates/first-steps.mdx:24:1  changed-field
          The field "helper" of "first-steps" has changed: it has the new option "team". Look once more at the ids, then run "npm run lock".
          24 | <Choice id="helper" label="Who helps me" options={[{ id: 'friend', label: 'A friend' }, { id: 'team'
             | ^
        templates/first-steps.mdx:24:1  changed-field
          The field "helper" of "first-steps" has changed: it no longer has the option "family". Answers given before would be read wrongly. Undo the change, or give the field a new id. An option that shall go is retired by "npm run lock -- --retire first-steps__helper__is_<option>". If nobody has a filled copy yet, correct templates/fields.lock.yaml by hand.
          24 | <Choice id="helper" label="Who helps me" options={[{ id: 'friend', label: 'A friend' }, { id: 'team'
             | ^"
      `);
  });
  const ASKED = `<Checklist id="eased" label="What eased it" items={[{ id: 'walk', label: 'A walk' }, { id: 'none', label: 'Nothing', exclusive: true }]} />

<WhenAnswered field="eased" is={['none']}>

<TextField id="instead" label="What I try instead" />

</WhenAnswered>`;
  const EASED = '  eased:\n    kind: choice\n    many: true\n    options: [walk, none]\n    exclusive: [none]\n';
  const INSTEAD = '  instead:\n    kind: text\n    asked_when:\n      - field: eased\n        options: [none]\n';
  const withAsked = (sheet: string, lock = EASED + INSTEAD) =>
    reportOf({
      [REVIEW]: ['lines={3} />\n', `lines={3} />\n\n${sheet}\n`],
      [LOCK]: ['  happened:\n    kind: text\n', `  happened:\n    kind: text\n${lock}`],
    });

  test('an option that stands alone and a question with a condition, as they were published', async () => {
    expect(await withAsked(ASKED)).toBe('');
  });
  test('an option that stood alone and does no more', async () => {
    expect(await withAsked(ASKED.replace(', exclusive: true', '').replace('<Check', '⟦<Check'))).toMatchInlineSnapshot(`
      "templates/review.mdx:15:1  changed-field
        The field "eased" of "review" has changed: the way its option "none" is ticked was "alone" and is now "with others". Answers given before would be read wrongly. Undo the change, or give the field a new id. An option that shall go is retired by "npm run lock -- --retire review__eased__is_<option>". If nobody has a filled copy yet, correct templates/fields.lock.yaml by hand.
        15 | <Checklist id="eased" label="What eased it" items={[{ id: 'walk', label: 'A walk' }, { id: 'none', l
           | ^"
    `);
  });
  test.each([
    ['not given', ASKED.replace(/<WhenAnswered.*?>\n\n/, '⟦').replace('\n\n</WhenAnswered>', '')],
    ['"eased: none or walk"', ASKED.replace("is={['none']}", "is={['walk', 'none']}").replace('<Text', '⟦<Text')],
  ])('a question whose condition is %s now', async (now, sheet) => {
    expect(await withAsked(sheet)).toContain(
      `The field "instead" of "review" has changed: its condition was "eased: none" and is now ${now}. Answers given before would be read wrongly.`,
    );
  });
  test('marks and conditions that the lock does not know yet', async () => {
    const before =
      '  eased:\n    kind: choice\n    many: true\n    options: [walk, none]\n  instead:\n    kind: text\n';
    const sheet = ASKED.replace('<Check', '⟦<Check').replace('<Text', '⟦<Text');
    expect(await withAsked(sheet, before)).toMatchInlineSnapshot(`
      "templates/review.mdx:15:1  changed-field
        The field "eased" of "review" has changed: the way its option "none" is ticked was "with others" and is now "alone". Look once more at the ids, then run "npm run lock".
        15 | <Checklist id="eased" label="What eased it" items={[{ id: 'walk', label: 'A walk' }, { id: 'none', l
           | ^
      templates/review.mdx:19:1  changed-field
        The field "instead" of "review" has changed: its condition was not given and is now "eased: none". Look once more at the ids, then run "npm run lock".
        19 | <TextField id="instead" label="What I try instead" />
           | ^"
    `);
  });
  test('a field that is gone', async () => {
    expect(await reportOf({ [LOCK]: ['review:\n', 'review:\n  ⟦answer:\n    kind: text\n'] })).toMatchInlineSnapshot(`
      "templates/fields.lock.yaml:15:3  missing-field
        No sheet has the field "answer" of "review" any more. Write it again, or run "npm run lock -- --retire review__answer", or "npm run lock -- --rename review__answer <new name>" if it has a new id.
        15 |   answer:
           |   ^"
    `);
  });
  test('a name that was retired', async () => {
    expect(
      await reportOf({
        [LOCK]: ['  happened:\n    kind: text\n', '  happened:\n    kind: text\n    retired: true\n'],
        [REVIEW]: ['<TextField', '⟦<TextField'],
      }),
    ).toMatchInlineSnapshot(`
      "templates/review.mdx:13:1  retired-field
        The field "happened" of "review" was retired, and its name cannot be used again: old answers would count for the new question. Give this field another id.
        13 | <TextField id="happened" label="What happened" lines={3} />
           | ^"
    `);
  });
  test('a rename from a name that is not kept', async () => {
    expect(
      await reportOf({
        [LOCK]: ['  happened:\n    kind: text\n', '  happened:\n    kind: text\n    renamed_from: ⟦events\n'],
      }),
    ).toMatchInlineSnapshot(`
      "templates/fields.lock.yaml:17:19  wrong-rename
        "happened" was renamed from "events", but there is no "events" in "review". Keep "events" in this file with "retired: true".
        17 |     renamed_from: events
           |                   ^"
    `);
  });
  test('nothing is told of fields that are retired, or of more rows than before', async () => {
    const table = `<RepeatTable id="plan" label="Plan" rowLabel="Step" columns={[{ id: 'what', label: 'What', kind: 'text' }]} rows={3} />`;
    expect(
      await reportOf({
        [LOCK]: [
          '  happened:\n',
          '  answer:\n    kind: text\n    retired: true\n  plan__r<n>__what:\n    kind: text\n    rows: 2\n  happened:\n',
        ],
        [REVIEW]: ['lines={3} />\n', `lines={3} />\n\n${table}\n`],
      }),
    ).toBe('');
  });
  test('fewer rows than before', async () => {
    const table = `<RepeatTable id="plan" label="Plan" rowLabel="Step" columns={[{ id: 'what', label: 'What', kind: 'text' }]} rows={3} />`;
    expect(
      await reportOf({
        [LOCK]: ['  happened:\n', '  plan__r<n>__what:\n    kind: text\n    rows: 4\n  happened:\n'],
        [REVIEW]: ['lines={3} />\n', `lines={3} />\n\n⟦${table}\n`],
      }),
    ).toMatchInlineSnapshot(`
      "templates/review.mdx:15:1  changed-field
        The field "plan__r<n>__what" of "review" has changed: its number of rows was 4 and is now 3. Answers given before would be read wrongly. Undo the change, or give the field a new id. If nobody has a filled copy yet, correct templates/fields.lock.yaml by hand.
        15 | <RepeatTable id="plan" label="Plan" rowLabel="Step" columns={[{ id: 'what', label: 'What', kind: 'te
           | ^"
    `);
  });
});

test('a blank outside of a sentence', async () => {
  const blank = '<Blank id="who" label="Who" />';
  const text = `## Called ${blank}\n\n| A | B |\n|---|---|\n| C | ${blank.replace('who', 'what')} |`;
  expect(await reportOf({ [SHEET]: added(text) })).toMatchInlineSnapshot(`
    "templates/first-steps.mdx:14:1  misplaced-word
      <Blank> stands in a heading. Put it into a sentence of a paragraph or list, or ask with <TextField> or <Grid>.
      14 | ## Called <Blank id="who" label="Who" />
         | ^
    templates/first-steps.mdx:16:1  misplaced-word
      <Blank> stands in a table to read. Put it into a sentence of a paragraph or list, or ask with <TextField> or <Grid>.
      16 | | A | B |
         | ^"
  `);
});

test('a condition that no answer above can meet', async () => {
  const box = (props: string) => `<WhenAnswered ${props}>\n\nMore.\n\n</WhenAnswered>`;
  const choice = `<Choice id="mood" label="Mood" options={[{ id: 'good', label: 'Good' }]} />`;
  const text = [choice, box('field="mod"'), box(`field="mood" is={['god']}`), box('field="mood" from={3}')].join(
    '\n\n',
  );
  expect(await reportOf({ [SHEET]: added(text) })).toMatchInlineSnapshot(`
    "templates/first-steps.de.mdx:1:1  translated-fields
      The translation lacks the field "mood" of templates/first-steps.mdx. Add what is missing, with the same ids.
      1 | ---
        | ^
    templates/first-steps.mdx:14:1  new-field
      The field "mood" is new in "first-steps" and not recorded in templates/fields.lock.yaml, which keeps names for ever. Look once more at the names, then run "npm run lock".
      14 | <Choice id="mood" label="Mood" options={[{ id: 'good', label: 'Good' }]} />
         | ^
    templates/first-steps.mdx:16:1  unknown-field
      No field "mod" stands above what depends on it. Did you mean "mood"?
      16 | <WhenAnswered field="mod">
         | ^
    templates/first-steps.mdx:22:1  unknown-reference
      "mood" has no option "god". Did you mean "good"?
      22 | <WhenAnswered field="mood" is={['god']}>
         | ^
    templates/first-steps.mdx:28:1  wrong-prop
      "mood" is a choice field, and has no number to be compared. Use is={[…]}.
      28 | <WhenAnswered field="mood" from={3}>
         | ^"
  `);
});

test('a number or a day that a page cannot work out', async () => {
  const text = [
    '<Computed label="Mean" operation="mean" fields={[\'steps\', \'why\']} />',
    `<Grid id="days" label="Days" firstDay="why" rows={[{ id: 'd1', label: 'Day 1' }]} columns={[{ id: 'a', label: 'A', kind: 'text' }]} />`,
    '<TextField id="why" label="Why" />',
  ].join('\n\n');
  const report = await reportOf({ [SHEET]: added(text) });
  expect(report.split('\n').filter((line) => /cannot|counted|could follow/.test(line))).toMatchInlineSnapshot(`
    [
      "  "why" is no number, so it cannot be counted. Name number fields or scales of this sheet.",
      "  The sheet has no field "steps" to be counted. Name number fields or scales of this sheet.",
      "  The sheet has no date field from which the days of this table could follow. Let firstDay name the id of a <DateField>.",
    ]
  `);
});

test('a link to a heading or a part that is not there', async () => {
  const text = '## Signs\n\n[Signs](#signs), [Sings](#sings), [the plan](part:plann).';
  const report = await reportOf({ [SHEET]: added(text) });
  expect(report.split('\n').filter((line) => /leads to/.test(line))).toMatchInlineSnapshot(`
    [
      "  The link "#sings" leads to a heading that this sheet does not have. Did you mean "#signs"?",
      "  The link "part:plann" leads to a part of a program that does not exist. Did you mean "part:start"?",
    ]
  `);
});
