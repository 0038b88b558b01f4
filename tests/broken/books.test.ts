import { describe, expect, test } from 'vitest';
import { checkBookPages } from '../../src/check/books/check-books.ts';
import { checkLibrary } from '../../src/check/check-library.ts';
import { reportOf } from './report-of.ts';
import { TINY_LIBRARY } from './tiny-library.ts';
import { writeTiny } from './write-tiny.ts';

const PROGRAM = 'content/programs/tiny/program.yaml';
const CONTENTS = `    contents:
      - sheet: first-steps
      - sheet: review
        occasion: week-2
      - article: why-rest
`;
const OVERLAY = 'content/programs/tiny/program.de.yaml';
const PHASE = '  - id: start\n';

/** The program with other lists in its phase, and with what stands behind its phases. */
function programText(lists: string, behind = ''): string {
  return TINY_LIBRARY[PROGRAM]!.replace(CONTENTS, lists).replace('review_schedule:', `${behind}review_schedule:`);
}
const programWith = (lists: string, behind?: string) => ({ [PROGRAM]: programText(lists, behind) });
const CORE = CONTENTS.replace('contents', 'core');

describe('what a phase names', () => {
  test('stands in one of two ways', async () => {
    const lists = CONTENTS.replace('contents:', '⟦contents:').replace('      - article: why-rest\n', '');
    expect(await reportOf(programWith(`${lists}    core: [{ article: why-rest }]\n`))).toMatchInlineSnapshot(`
      "content/programs/tiny/program.yaml:44:5  two-ways
        A phase has either "contents", all of which stand in the book, or "core", "more" and "clinic". Move the entries of "contents" to "core" or "more".
        44 |     contents:
           |     ^"
    `);
  });

  test('is at least one sheet or article', async () => {
    const text = programText(CONTENTS, '  - ⟦id: later\n    title: Later\n    intro: Nothing yet.\n');
    const overlay = TINY_LIBRARY[OVERLAY]!.replace(
      'review_s',
      '  later: { title: Danach, intro: Noch nichts. }\nreview_s',
    );
    expect(await reportOf({ [PROGRAM]: text, [OVERLAY]: overlay })).toMatchInlineSnapshot(`
      "content/programs/tiny/program.yaml:55:5  empty-phase
        The phase "later" names no sheet and no article. Name what stands in the book under "core", and what else there is under "more".
        55 |   - id: later
           |     ^"
    `);
  });

  test('all alone in the library makes no book, and is no fault', async () => {
    await using root = await writeTiny({ [PROGRAM]: programText(CONTENTS.replace('contents', 'more')) });
    const { composition, problems } = await checkLibrary(root.path);
    expect(problems).toEqual([]);
    expect(composition!.languages[0]!.programs[0]!.workbooks).toEqual([]);
    expect(composition!.languages[0]!.programs[0]!.sheets).toHaveLength(2);
  });
});

describe('the core', () => {
  test('that shows again what another sheet asks is told', async () => {
    const lists =
      '    core:\n      - { sheet: ⟦review, occasion: week-2 }\n    more:\n      - sheet: first-steps\n      - article: why-rest\n';
    expect(await reportOf(programWith(lists.replace('{ sheet: ⟦review', '⟦{ sheet: review')))).toMatchInlineSnapshot(`
      "content/programs/tiny/program.yaml:45:9  asked-elsewhere (warning)
        "Looking back: week 2" shows again what another sheet asks that is not in the book: first-steps__step. Readers get an empty box to write it once more. Put the sheet that asks it into "core", too, or leave it at that.
        45 |       - { sheet: review, occasion: week-2 }
           |         ^"
    `);
  });

  test('whose stages run backwards is told', async () => {
    const lists =
      '    core:\n      - sheet: review\n      - ⟦sheet: first-steps\n      - article: why-rest\n    more:\n      - { sheet: review, occasion: week-2 }\n';
    expect(await reportOf(programWith(lists))).toMatchInlineSnapshot(`
      "content/programs/tiny/program.yaml:46:9  stage-backwards (warning)
        "My first steps" (plan) stands behind "Looking back" (look-back), and the tabs of a book run forward. Move one of the two, or give the worksheet the stage it is used at.
        46 |       - sheet: first-steps
           |         ^"
    `);
  });
});

describe('a limit of the books', () => {
  const limits = (text: string) => programWith(CORE, `books:\n${text}`);

  test('of questions and minutes is told where it stands', async () => {
    expect(await reportOf(limits('  core: { fields: ⟦2, minutes: ⟦10 }\n'))).toMatchInlineSnapshot(`
      "content/programs/tiny/program.yaml:56:19  book-too-long
        "Tiny program: my workbook" (en) has 5 questions, and may have 2. Move sheets from "core" to "more", or shorten them; or raise the limit, if people do finish the book.
        56 |   core: { fields: 2, minutes: 10 }
           |                   ^
      content/programs/tiny/program.yaml:56:31  book-too-long
        "Tiny program: my workbook" (en) has 23 minutes, and may have 10. Move sheets from "core" to "more", or shorten them; or raise the limit, if people do finish the book.
        56 |   core: { fields: 2, minutes: 10 }
           |                               ^"
    `);
  });

  test('that is provisional warns', async () => {
    expect(await reportOf(limits('  provisional: true\n  core: { fields: ⟦2 }\n'))).toContain(
      'book-too-long (warning)',
    );
  });

  test('of documents a week counts the core, and what sessions and packs hand out, each once', async () => {
    const text = programText(CORE, 'books:\n  documents_a_week: 2\n');
    expect(await reportOf({ [PROGRAM]: text.replace(PHASE, '  - ⟦id: start\n') })).toMatchInlineSnapshot(`
      "content/programs/tiny/program.yaml:41:5  too-much-at-once
        "Start" hands out 3 documents in a week, and the limit is 2 a week. Move some to "more" and take them out of its sessions, join those of a session in a pack, or say with "length_in_weeks" how long it lasts.
        41 |   - id: start
           |     ^"
    `);
    const long = text.replace(PHASE, `${PHASE}    length_in_weeks: 2\n`);
    expect(await reportOf({ [PROGRAM]: long })).toBe('');
    const pack = 'packs:\n  - id: all\n    title: All\n    contents: [{ sheet: first-steps }, { article: why-rest }]\n';
    const packed = text
      .replace(CORE, CORE.replace('core', 'more'))
      .replace('review_schedule:', `${pack}review_schedule:`)
      .replace('        sheets: [first-steps]\n', '        sheets: [first-steps, review]\n        packs: [all]\n');
    const overlay = `${TINY_LIBRARY[OVERLAY]}packs:\n  all: { title: Alles }\n`;
    expect(await reportOf({ [PROGRAM]: packed, [OVERLAY]: overlay })).toBe('');
  });

  test('of pages in a language that the site does not have is told', async () => {
    const pages = '  core: { pages: { ne: ⟦48 } }\n  team: { pages_in_large_print: { de: 9, fr: ⟦9 } }\n';
    expect(await reportOf(limits(pages))).toMatchInlineSnapshot(`
      "content/programs/tiny/program.yaml:56:24  unknown-language
        "ne" is not a language of the site. Did you mean "de"? A new language is added to "languages" in content/site.yaml.
        56 |   core: { pages: { ne: 48 } }
           |                        ^
      content/programs/tiny/program.yaml:57:46  unknown-language
        "fr" is not a language of the site. There is: de, en. A new language is added to "languages" in content/site.yaml.
        57 |   team: { pages_in_large_print: { de: 9, fr: 9 } }
           |                                              ^"
    `);
  });

  test('of pages is told once the book is made, in its language and size', async () => {
    const pages = '  core: { pages: { en: 3, de: 1 }, pages_in_large_print: { en: 9 } }\n';
    await using root = await writeTiny({ [PROGRAM]: programText(CORE, `books:\n${pages}`) });
    const { library, composition } = await checkLibrary(root.path);
    const made = new Map([
      ['pdf/en/tiny/workbook-patient-fillable-standard-a4.pdf', 4],
      ['pdf/en/tiny/workbook-patient-fillable-large-a4.pdf', 9],
    ]);
    expect(checkBookPages(library!, composition!, () => undefined)).toEqual([]);
    expect(checkBookPages(library!, composition!, (path) => made.get(path))).toMatchInlineSnapshot(`
      [
        {
          "advice": "Move sheets from "core" to "more", or shorten them; or raise the limit, if people do finish the book.",
          "column": 24,
          "file": "content/programs/tiny/program.yaml",
          "line": 56,
          "message": ""Tiny program: my workbook" (en) has 4 pages, and may have 3.",
          "rule": "book-too-long",
          "severity": "error",
        },
      ]
    `);
  });
});

describe('a pack', () => {
  const pack = (contents: string) => ({
    ...programWith(CORE, `packs:\n  - id: hour\n    title: An hour\n    contents: [${contents}]\n`),
    [OVERLAY]: `${TINY_LIBRARY[OVERLAY]}packs:\n  hour: { title: Eine Stunde }\n`,
  });

  test('of what the program has not is told with the nearest', async () => {
    expect(await reportOf(pack('{ sheet: first-step }'))).toMatchInlineSnapshot(`
      "content/programs/tiny/program.yaml:58:16  unknown-reference
        No phase of this program has "sheet:first-step", so no pack can hold it. Did you mean "sheet:first-steps"?
        58 |     contents: [{ sheet: first-step }]
           |                ^"
    `);
  });

  test('of what only the team may see is told', async () => {
    const article = 'content/articles/why-rest.mdx';
    const forTeam = TINY_LIBRARY[article]!.replace('minutes: 3', 'minutes: 3\naudience: clinician');
    expect(await reportOf({ ...pack('{ article: why-rest }'), [article]: forTeam })).toContain(
      '"article:why-rest" is for the team only, and a pack is handed to patients.',
    );
  });

  test('that a session names and is not there is told', async () => {
    const text = TINY_LIBRARY[PROGRAM]!.replace(
      '        sheets: [first',
      '        packs: [⟦hours]\n        sheets: [first',
    );
    expect(await reportOf({ [PROGRAM]: text })).toContain('There is no pack with the id "hours".');
  });
});
