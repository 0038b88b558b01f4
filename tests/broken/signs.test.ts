import { expect, test } from 'vitest';
import { reportOf } from './report-of.ts';

const SHEET = 'templates/first-steps.mdx';
const PROGRAM = 'content/programs/tiny/program.yaml';

test('arrows, ticks, boxes, stars and hearts are printed', async () => {
  expect(await reportOf({ [SHEET]: ['Pick one goal.', 'Pick → one ✓ ☐ ☑ ★ ♥ ☺ ⇒ ≤ ½ ① ✂ ☎ ⌚ ⚠ goal.'] })).toBe('');
});

test('marks of direction, joiners and accents of their own are printed; a letter that is a gap is not', async () => {
  const marks = ['\u00ad', '\u200b', '\u200d', '\u200f', '\u2066', '\u2069', '\u061c', '\ufeff', 'e\u0301', 'q\u0489'];
  expect(
    await reportOf({ [SHEET]: ['Pick one goal.', `Pick ${marks.map((mark) => `a${mark}b`).join(' ')} goal.`] }),
  ).toBe('');
  expect(await reportOf({ [SHEET]: ['Pick one goal.', 'Pick ⟦\u3164one goal.'] })).toContain(
    'The fonts of the paper have no "\u3164" (U+3164, HANGUL FILLER).',
  );
});

test('a sign no font has is named with its place: in a sheet, as an entity, in a loop, in a property', async () => {
  expect(
    await reportOf({
      [SHEET]: [
        'Pick one goal.',
        'Pick ⟦😀 one goal. 😀 {/* 🚀 stands in a comment */}\n\nHe is ⟦&#x1F92A; here.\n\n{program.domains.map((d) => <Callout kind="tip">⟦🤝 {d.title}</Callout>)}\n\n<Callout kind="tip" title="⟦🥇 First">It is.</Callout>',
      ],
    }),
  ).toMatchInlineSnapshot(`
    "templates/first-steps.mdx:12:6  sign-not-printed
      The fonts of the paper have no "😀" (U+1F600, GRINNING FACE). Write it in words, or take another sign: arrows such as →, ticks such as ✓, boxes, stars, hearts and most signs of one colour can be printed.
      12 | Pick 😀 one goal. 😀 {/* 🚀 stands in a comment */}
         |      ^
    templates/first-steps.mdx:14:7  sign-not-printed
      The fonts of the paper have no "🤪" (U+1F92A, GRINNING FACE WITH ONE LARGE AND ONE SMALL EYE). Write it in words, or take another sign: arrows such as →, ticks such as ✓, boxes, stars, hearts and most signs of one colour can be printed.
      14 | He is &#x1F92A; here.
         |       ^
    templates/first-steps.mdx:16:49  sign-not-printed
      The fonts of the paper have no "🤝" (U+1F91D, HANDSHAKE). Write it in words, or take another sign: arrows such as →, ticks such as ✓, boxes, stars, hearts and most signs of one colour can be printed.
      16 | {program.domains.map((d) => <Callout kind="tip">🤝 {d.title}</Callout>)}
         |                                                 ^
    templates/first-steps.mdx:18:28  sign-not-printed
      The fonts of the paper have no "🥇" (U+1F947, FIRST PLACE MEDAL). Write it in words, or take another sign: arrows such as →, ticks such as ✓, boxes, stars, hearts and most signs of one colour can be printed.
      18 | <Callout kind="tip" title="🥇 First">It is.</Callout>
         |                            ^"
  `);
});

test('a sign no font has is named with its place: in a program, as an escape, in the glossary, in the words of paper, in the imprint', async () => {
  expect(
    await reportOf({
      [PROGRAM]: ['cover_title: My book', 'cover_title: "My ⟦\\U0001F634 book"'],
      'content/glossary.yaml': ['Stopping before it is too much.', 'Stopping ⟦🛌🏽 before it is too much.'],
      'content/site.yaml': ['en: Ask the clinic.', 'en: Ask the clinic ⟦🏥.'],
    }),
  ).toMatchInlineSnapshot(`
    "content/glossary.yaml:4:45  sign-not-printed
      The fonts of the paper have no "🛌🏽" (U+1F6CC U+1F3FD, PERSON IN BED: MEDIUM SKIN TONE). Write it in words, or take another sign: arrows such as →, ticks such as ✓, boxes, stars, hearts and most signs of one colour can be printed.
      4 |       en: { term: pacing, meaning: Stopping 🛌🏽 before it is too much. }
        |                                             ^
    content/programs/tiny/program.yaml:3:18  sign-not-printed
      The fonts of the paper have no "😴" (U+1F634, SLEEPING FACE). Write it in words, or take another sign: arrows such as →, ticks such as ✓, boxes, stars, hearts and most signs of one colour can be printed.
      3 | cover_title: "My \\U0001F634 book"
        |                  ^
    content/site.yaml:55:22  sign-not-printed
      The fonts of the paper have no "🏥" (U+1F3E5, HOSPITAL). Write it in words, or take another sign: arrows such as →, ticks such as ✓, boxes, stars, hearts and most signs of one colour can be printed.
      55 |   en: Ask the clinic 🏥.
         |                      ^"
  `);
});

test('letters of a script that has no font are named once in each file', async () => {
  expect(
    await reportOf({
      [SHEET]: ['Pick one goal.', 'Pick ⟦שלום one goal ⟦日本.'],
      [PROGRAM]: ['title: Start', 'title: ⟦سلام'],
    }),
  ).toMatchInlineSnapshot(`
    "content/programs/tiny/program.yaml:42:12  sign-not-printed
      The fonts of the paper have no "س" (U+0633, ARABIC LETTER SEEN). Write it in Latin, Greek, Cyrillic or Devanagari letters, or leave it out. Letters of other scripts cannot be printed.
      42 |     title: سلام
         |            ^
    templates/first-steps.mdx:12:6  sign-not-printed
      The fonts of the paper have no "ש" (U+05E9, HEBREW LETTER SHIN). Write it in Latin, Greek, Cyrillic or Devanagari letters, or leave it out. Letters of other scripts cannot be printed.
      12 | Pick שלום one goal 日本.
         |      ^
    templates/first-steps.mdx:12:20  sign-not-printed
      The fonts of the paper have no "日" (U+65E5, CJK UNIFIED IDEOGRAPH-65E5). Write it in Latin, Greek, Cyrillic or Devanagari letters, or leave it out. Letters of other scripts cannot be printed.
      12 | Pick שלום one goal 日本.
         |                    ^"
  `);
});

test('what has no form of its own needs no font; a sign over a key and one of private use do', async () => {
  expect(
    await reportOf({
      [SHEET]: [
        'Pick one goal.',
        'Pick\u200B one\u00ADgoal \u200Fand\u2060 ☀\uFE0F n\u0303, ⟦1\uFE0F\u20E3 and ⟦\uE000.',
      ],
    }),
  ).toMatchInlineSnapshot(`
    "templates/first-steps.mdx:12:29  sign-not-printed
      The fonts of the paper have no "1️⃣" (U+0031 U+FE0F U+20E3, KEYCAP: 1). Write it in words, or take another sign: arrows such as →, ticks such as ✓, boxes, stars, hearts and most signs of one colour can be printed.
      12 | Pick​ one­goal ‏and⁠ ☀️ ñ, 1️⃣ and .
         |                             ^
    templates/first-steps.mdx:12:37  sign-not-printed
      The fonts of the paper have no "" (U+E000, <private-use-E000>). Write it in words, or take another sign: arrows such as →, ticks such as ✓, boxes, stars, hearts and most signs of one colour can be printed.
      12 | Pick​ one­goal ‏and⁠ ☀️ ñ, 1️⃣ and .
         |                                     ^"
  `);
});

test('the pages of the site, which are never printed, may have any sign', async () => {
  expect(await reportOf({ 'content/pages/about.mdx': ['We do.', 'We do 😀.'] })).toBe('');
});

test('a word that no line holds is told, and the longest of German law is not; an address may be long', async () => {
  const endless = 'x'.repeat(300);
  expect(
    await reportOf({
      [SHEET]: [
        'Pick one goal.',
        `Pick ${endless} goal. Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz, [here](https://example.org/${endless}).`,
      ],
      [PROGRAM]: ['cover_title: My book', `cover_title: ${endless}s`],
    }),
  ).toMatchInlineSnapshot(`
    "content/programs/tiny/program.yaml:3:14  long-word
      The word "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…" has 301 letters, more than any line holds. Write it in several words, or with hyphens.
      3 | cover_title: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
        |              ^
    templates/first-steps.mdx:1:1  hard-to-read (warning)
      The text of this file has 3.6 words a sentence and grade 10.7; the limits are 14 and 6. Shorten sentences, and choose words of one or two syllables.
      1 | ---
        | ^
    templates/first-steps.mdx:12:6  long-word
      The word "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…" has 300 letters, more than any line holds. Write it in several words, or with hyphens.
      12 | Pick xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
         |      ^"
  `);
});
