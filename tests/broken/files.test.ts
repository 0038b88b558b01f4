import { describe, expect, test } from 'vitest';
import { TINY_LIBRARY } from './tiny-library.ts';
import { reportOf } from './report-of.ts';

const SITE = 'content/site.yaml';
const PROGRAM = 'content/programs/tiny/program.yaml';
const OVERLAY = 'content/programs/tiny/program.de.yaml';
const ARTICLE = 'content/articles/why-rest.mdx';
const SHEET = 'templates/first-steps.mdx';
const PAGE = 'content/pages/about.mdx';

/** The text in ISO 8859-1, as an old editor would save it. */
function inLatin1(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}

describe('a file that is no UTF-8 text is told with the first wrong letter', () => {
  test('a program', async () => {
    const text = TINY_LIBRARY[OVERLAY]!;
    expect(await reportOf({ [OVERLAY]: inLatin1(text) })).toMatchInlineSnapshot(`
      "content/programs/tiny/program.de.yaml:4:17  not-utf-8
        The file is not UTF-8 text: the bytes here stand for no letter. Save the file with the encoding UTF-8 in your editor."
    `);
  });
  test('an article', async () => {
    expect(await reportOf({ [ARTICLE]: inLatin1(TINY_LIBRARY[ARTICLE]!.replace('many', 'för')) }))
      .toMatchInlineSnapshot(`
      "content/articles/why-rest.mdx:12:13  not-utf-8
        The file is not UTF-8 text: the bytes here stand for no letter. Save the file with the encoding UTF-8 in your editor."
    `);
  });
  test('the site file as UTF-16', async () => {
    expect(await reportOf({ [SITE]: Buffer.from('\uFEFFtitle: Tiny\n', 'utf16le') })).toMatchInlineSnapshot(`
      "content/site.yaml:1:1  not-utf-8
        The file is not UTF-8 text: the bytes here stand for no letter. Save the file with the encoding UTF-8 in your editor."
    `);
  });
});

describe('a file without contents is told', () => {
  test('the site file', async () => {
    expect(await reportOf({ [SITE]: '⟦' })).toMatchInlineSnapshot(`
      "content/site.yaml:1:1  empty-file
        The file is empty. Write its contents, or delete the file if it is not needed."
    `);
  });
  test('a worksheet of empty lines', async () => {
    expect(await reportOf({ [SHEET]: '⟦\n \n' })).toMatchInlineSnapshot(`
      "templates/first-steps.mdx:1:1  empty-file
        The file is empty. Write its contents, or delete the file if it is not needed."
    `);
  });
  test('a program of comments only', async () => {
    expect(await reportOf({ [PROGRAM]: '⟦# later\n' })).toMatchInlineSnapshot(`
      "content/programs/tiny/program.yaml:1:1  empty-value
        The program file has no value. Write its value. A text that begins with "#" must stand in quotation marks, or it is taken for a comment.
        1 | # later
          | ^"
    `);
  });
});

describe('habits of editors change nothing', () => {
  test('a byte order mark, Windows line ends and a missing last line end', async () => {
    const changed = Object.fromEntries(
      Object.entries(TINY_LIBRARY).map(([file, text]) => [file, `\uFEFF${text.trimEnd().replaceAll('\n', '\r\n')}`]),
    );
    expect(await reportOf(changed)).toBe('');
  });
  test('positions behind a byte order mark and Windows line ends', async () => {
    const text = TINY_LIBRARY[SHEET]!.replace('stage: plan', 'stage: ⟦plann').replaceAll('\n', '\r\n');
    expect(await reportOf({ [SHEET]: `\uFEFF${text}` })).toMatchInlineSnapshot(`
      "templates/first-steps.mdx:4:8  unknown-value
        "plann" is not one of the values "stage" can have. Did you mean "plan"? Write "what-matters", "goal", "plan", "do", "look-back", "decide" or "keep-going".
        4 | stage: plann
          |        ^"
    `);
  });
});

describe('front matter that is none, or more than data, is told and never run', () => {
  test('JavaScript in a worksheet', async () => {
    const text = '---⟦js\n{ title: (globalThis.handrailWasRun = true) }\n---\n\nText.\n';
    expect(await reportOf({ [SHEET]: text })).toMatchInlineSnapshot(`
      "templates/first-steps.mdx:1:4  front-matter-code
        The front matter begins with "---js". Front matter is YAML only; code in it is never run. Begin the file with a line "---" alone, and write keys and values below it.
        1 | ---js
          |    ^"
    `);
    expect(globalThis).not.toHaveProperty('handrailWasRun');
  });
  test('JSON in a page', async () => {
    expect(await reportOf({ [PAGE]: '--- ⟦json\n{ "title": "About" }\n---\n\nText.\n' })).toMatchInlineSnapshot(`
      "content/pages/about.mdx:1:5  front-matter-code
        The front matter begins with "--- json". Front matter is YAML only; code in it is never run. Begin the file with a line "---" alone, and write keys and values below it.
        1 | --- json
          |     ^"
    `);
  });
  test('none at all in an article', async () => {
    expect(await reportOf({ [ARTICLE]: '⟦Rest helps.\n' })).toMatchInlineSnapshot(`
      "content/articles/why-rest.mdx:1:1  missing-front-matter
        The file does not begin with front matter, which says its title and standing. Make "---" the first line, then write the keys, then another line "---".
        1 | Rest helps.
          | ^"
    `);
  });
  test('none below an empty first line', async () => {
    expect(await reportOf({ [PAGE]: `⟦\n${TINY_LIBRARY[PAGE]!}` })).toMatchInlineSnapshot(`
      "content/pages/about.mdx:1:1  missing-front-matter
        The file does not begin with front matter, which says its title and standing. Make "---" the first line, then write the keys, then another line "---"."
    `);
  });
  test('an end that is missing', async () => {
    expect(await reportOf({ [PAGE]: '⟦---\ntitle: About\ndescription: Who makes this.\n\nWe do.\n' }))
      .toMatchInlineSnapshot(`
      "content/pages/about.mdx:1:1  open-front-matter
        The front matter that begins here is never closed. Write a line "---", without anything before or behind it, below the last key.
        1 | ---
          | ^"
    `);
  });
  test('an end that is misspelt', async () => {
    expect(await reportOf({ [PAGE]: '---\ntitle: About\ndescription: Who makes this.\n⟦----\n\nWe do.\n' }))
      .toMatchInlineSnapshot(`
      "content/pages/about.mdx:4:1  open-front-matter
        The front matter is closed by a line "---" alone, not by "----". Write a line "---", without anything before or behind it, below the last key.
        4 | ----
          | ^"
    `);
  });
  test('an empty one', async () => {
    expect(await reportOf({ [PAGE]: '⟦---\n---\n\nWe do.\n' })).toMatchInlineSnapshot(`
      "content/pages/about.mdx:1:1  empty-value
        The front matter has no value. Write its value. A text that begins with "#" must stand in quotation marks, or it is taken for a comment.
        1 | ---
          | ^"
    `);
  });
});

describe('a file that nothing reads is told', () => {
  test('a misspelt ending', async () => {
    expect(
      await reportOf({
        [PAGE]: undefined,
        'content/pages/about.md': `⟦${TINY_LIBRARY[PAGE]!}`,
        'content/pages/about.de.mdx': `⟦${TINY_LIBRARY['content/pages/about.de.mdx']!}`,
      }),
    ).toMatchInlineSnapshot(`
      "content/pages/about.de.mdx:1:1  missing-source
        This translates about.mdx, but there is no such file beside it. Name the translation after its source, or write the source first.
        1 | ---
          | ^
      content/pages/about.md:1:1  unknown-file
        Nothing reads a file named "about.md" in content/pages/. Files there are named <page>.mdx, <page>.<language>.mdx.
        1 | ---
          | ^"
    `);
  });
  test('a misspelt program file', async () => {
    expect(await reportOf({ 'content/programs/tiny/programm.yaml': '⟦id: tiny\n' })).toMatchInlineSnapshot(`
      "content/programs/tiny/programm.yaml:1:1  unknown-file
        Nothing reads a file named "programm.yaml" in content/programs/tiny/. Did you mean "program.yaml"? Files there are named program.yaml, program.<language>.yaml.
        1 | id: tiny
          | ^"
    `);
  });
  test('a name that cannot be an id', async () => {
    expect(await reportOf({ 'content/pages/About_Us.mdx': `⟦${TINY_LIBRARY[PAGE]!}` })).toMatchInlineSnapshot(`
      "content/pages/About_Us.mdx:1:1  wrong-id
        "About_Us" cannot be an id, and the name of this file or folder gives one. Rename it with lower-case letters a to z, digits, and single - or _ between them.
        1 | ---
          | ^"
    `);
  });
  test('a folder of its own', async () => {
    expect(await reportOf({ 'content/sheets/one.mdx': '⟦Text.\n' })).toMatchInlineSnapshot(`
      "content/sheets/one.mdx:1:1  unknown-file
        Nothing reads a file named "one.mdx" in content/sheets/. Move it to the folder it belongs to, or out of content/ and templates/.
        1 | Text.
          | ^"
    `);
  });
});

describe('a file that is missing is told', () => {
  test('the site file, and what is wrong elsewhere as well', async () => {
    expect(await reportOf({ [SITE]: undefined, [PAGE]: ['title: About', 'titel: About'] })).toMatchInlineSnapshot(`
      "content/pages/about.mdx:2:1  unknown-key
        "titel" is not a key of the front matter. Did you mean "title"?
        2 | titel: About
          | ^
      content/site.yaml:1:1  missing-file
        There is no site file, which says who publishes the site, in which languages, and where to turn in a crisis. Begin one with "npm run new -- site", or name the folder that holds content/ and templates/ with --root."
    `);
  });
  test('the interface words of a language that Handrail brings none for', async () => {
    const report = await reportOf({ [SITE]: ['- tag: de', '- tag: fr'] });
    expect(report.replace(/\d+ words/, 'All words')).toContain(
      `content/site.yaml:18:10  missing-words (warning)
  All words of pages and paper are not there in the language "fr"; English ones stand there. Write them into content/ui/fr.yaml, under the keys that content/ui/en.yaml of Handrail has.
  18 |   - tag: fr
     |          ^`,
    );
  });
  test('the source of a translation', async () => {
    expect(
      await reportOf({
        [PAGE]: undefined,
        'content/pages/about.de.mdx': `⟦${TINY_LIBRARY['content/pages/about.de.mdx']!}`,
      }),
    ).toMatchInlineSnapshot(`
      "content/pages/about.de.mdx:1:1  missing-source
        This translates about.mdx, but there is no such file beside it. Name the translation after its source, or write the source first.
        1 | ---
          | ^"
    `);
  });
});
