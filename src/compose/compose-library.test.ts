import { describe, expect, test } from 'vitest';
import { showProblems } from '../../tests/support/compose-text.ts';
import { showField, showTree } from '../../tests/support/show-tree.ts';
import { readSpecimen, readSpecimenWith } from '../../tests/support/specimen-library.ts';
import { composeLibrary } from './compose-library.ts';
import type { ComposedProgram, LanguageComposition } from './composition.ts';
import { fieldsOf } from '../model/fields-of.ts';
import { treeForHash } from '../model/tree-for-hash.ts';

const { composition, problems } = composeLibrary(await readSpecimen());
const [english, german] = composition.languages as [LanguageComposition, LanguageComposition];

describe('a language', () => {
  test('has the sheets, articles and workbooks that are written in it', () => {
    expect(problems).toEqual([]);
    const outline = composition.languages.map(({ language, programs, articles }) => ({
      language: language.tag,
      articles: articles.map(({ complete }) => complete.title),
      programs: programs.map(({ program, sheets, untranslated, workbooks }) => ({
        title: program.title,
        sheets: sheets.map(({ complete }) => `${complete.key}: ${complete.title}`),
        untranslated,
        workbooks: workbooks.map(({ key, title }) => `${key}: ${title}`),
      })),
    }));
    expect(outline).toMatchInlineSnapshot(`
      [
        {
          "articles": [
            "How to read a specimen",
          ],
          "language": "en",
          "programs": [
            {
              "sheets": [
                "specimen: Everything once",
                "specimen-later--week-2: sheet_occasion week 2 Looking back",
                "specimen-later--week-6: sheet_occasion week 6 Looking back",
                "specimen-more: More of everything",
                "specimen-dense: Dense paper",
              ],
              "title": "Specimen program",
              "untranslated": [],
              "workbooks": [
                "workbook-patient: workbook.patient Specimen program",
                "workbook-clinician: workbook.clinician Specimen program",
              ],
            },
          ],
        },
        {
          "articles": [
            "Wie man ein Muster liest",
          ],
          "language": "de",
          "programs": [
            {
              "sheets": [
                "specimen: Alles einmal",
                "specimen-more: Mehr von allem",
              ],
              "title": "Musterprogramm",
              "untranslated": [
                "specimen-later",
                "specimen-dense",
              ],
              "workbooks": [
                "workbook-clinician: workbook.clinician Musterprogramm",
              ],
            },
          ],
        },
      ]
    `);
  });

  test('has the same fields as any other', () => {
    const names = ({ programs }: LanguageComposition) =>
      fieldsOf(programs[0]!.sheets[0]!.complete.body).map(({ name, kind, owner }) => [name, kind, owner]);
    expect(names(german)).toEqual(names(english));
  });

  test('says where to turn in the regions it names', () => {
    expect(showTree(english.crisis)).toMatch(/Northland/);
    expect(showTree(german.crisis)).toMatch(/Nordland/);
    expect(showTree(german.crisis)).not.toMatch(/Northland/);
  });
});

describe('a sheet', () => {
  test('says what it is', () => {
    expect({ ...english.programs[0]!.sheets[1]!.complete, body: [] }).toMatchInlineSnapshot(`
      {
        "body": [],
        "file": "templates/specimen-later.mdx",
        "filledBy": "both",
        "id": "specimen-later",
        "key": "specimen-later--week-2",
        "kind": "sheet",
        "lang": "en",
        "minutes": 10,
        "nextStep": [
          {
            "text": "Put the next day into your calendar.",
            "type": "text",
          },
        ],
        "occasion": {
          "id": "week-2",
          "title": "week 2",
        },
        "program": "specimen",
        "purpose": "This sheet shows what comes again from earlier sheets.",
        "stage": "look-back",
        "status": {
          "nextReview": "2028-11-22",
          "sources": [],
          "status": "draft",
          "version": "1.0.0",
        },
        "title": "sheet_occasion week 2 Looking back",
      }
    `);
  });

  test('in another language takes its words from the translation and the rest from the source', () => {
    expect(german.programs[0]!.sheets[0]!.complete).toMatchObject({
      title: 'Alles einmal',
      stage: 'what-matters',
      minutes: 25,
      lang: 'de',
      file: 'templates/specimen.de.mdx',
    });
  });

  test('may be used again in a session', async () => {
    const library = await readSpecimen();
    const source = library.programs.get('specimen')!.source;
    const phases = source.value.phases.map((phase) => ({
      ...phase,
      contents: phase.contents?.map((content) =>
        'occasion' in content && content.occasion === 'week-6' ? { ...content, occasion: 'first' } : content,
      ),
    }));
    const family = {
      id: 'specimen',
      source: { ...source, value: { ...source.value, phases } },
      translations: new Map<never, never>(),
    };
    const { languages } = composeLibrary({ ...library, programs: new Map([['specimen', family]]) }).composition;
    const sheet = languages[0]!.programs[0]!.sheets.find(({ complete }) => complete.occasion?.id === 'first')!.complete;
    expect(sheet.occasion!.title).toBe('First talk');
    expect(fieldsOf(sheet.body)[0]!.name).toMatch(/^specimen-later--first__/);
  });

  test('that comes again shows what was written the time before, but not the first time', () => {
    const shown = english.programs[0]!.sheets.slice(1, 3).map(({ clinician }) =>
      clinician.body.flatMap((block) =>
        block.type === 'carried' || block.type === 'look-back'
          ? [`${showField(block.field)} from ${JSON.stringify(block.from)}`]
          : [],
      ),
    );
    expect(shown).toMatchInlineSnapshot(`
      [
        [
          "[text] specimen__story "What brought me here" = What brought me here owner=patient lines=4 from {"worksheet":"specimen","title":"Everything once"}",
          "[text] specimen__goal__r1__words "My first goal" = My first goal owner=patient lines=3 from {"worksheet":"specimen","title":"Everything once"}",
        ],
        [
          "[text] specimen__story "What brought me here" = What brought me here owner=patient lines=4 from {"worksheet":"specimen","title":"Everything once"}",
          "[text] specimen__goal__r1__words "My first goal" = My first goal owner=patient lines=3 from {"worksheet":"specimen","title":"Everything once"}",
          "[text] specimen-later--week-2__next_action "What I meant to do next" = What I meant to do next owner=both lines=2 from {"worksheet":"specimen-later","occasion":"week-2","title":"sheet_occasion week 2 Looking back"}",
        ],
      ]
    `);
  });
});

test('an article ends with room for a note and the sheet to go on with', () => {
  const { complete } = english.articles[0]!;
  expect(showTree(complete.body.slice(-2))).toMatch(
    /^\[text\] article-reading__note ".*\nparagraph: .*<link sheet:specimen-later@week-2>Looking back<\/>/,
  );
  // The sheet to go on with is not there in German.
  expect(showTree(german.articles[0]!.complete.body)).not.toContain('sheet:specimen-later');
});

describe('problems', () => {
  test('of a template used several times are told once, and those of all templates together', async () => {
    const library = await readSpecimenWith({
      specimen: '<Keep',
      'specimen-later': '<TextField id="A" label="A" />\n\n{program.titel}',
    });
    expect(
      composeLibrary(library)
        .problems.map(({ file, line, rule }) => `${file}:${line} ${rule}`)
        .toSorted(),
    ).toEqual([
      'templates/specimen-later.mdx:1 wrong-prop',
      'templates/specimen-later.mdx:3 unknown-path',
      'templates/specimen.mdx:1 mdx-syntax',
    ]);
  });

  test('tell an author who shows a reader again what that reader never sees', async () => {
    const library = await readSpecimenWith({
      specimen: `<ForClinician><TextField id="notes" label="N" /></ForClinician>
<When test={program.goal_style === 'gas'}><TextField id="levels" label="L" /></When>`,
      'specimen-later': `<Carried field="specimen__notes" label="N" />
<ForClinician><Carried field="specimen__notes" label="M" /></ForClinician>
<Carried field="specimen__levels" label="L" />
<When test={program.goal_style === 'gas'}><Carried field="specimen__levels" label="K" /></When>`,
    });
    expect(showProblems(composeLibrary(library).problems)).toMatchInlineSnapshot(`
      "3:1 hidden-original
        "specimen__levels" cannot be shown again here: the program does not show it.
        Put it into the same <When> as its field, or name another field.
      1:1 hidden-original
        "specimen__notes" cannot be shown again here: only the clinician sees it.
        Put it into <ForClinician>, or name a field the patient sees."
    `);
  });
});

test('the tree that is hashed knows nothing of where it was written', async () => {
  const moved = composeLibrary(
    await readSpecimenWith({ specimen: `\n\n${(await readSpecimen()).worksheets.get('specimen')!.source.body}` }),
  ).composition.languages[0]!.programs[0]!.sheets[0]!.patient;
  const here = english.programs[0]!.sheets[0]!.patient;
  expect(moved).not.toEqual(here);
  expect(treeForHash(moved)).toEqual(treeForHash(here));
  expect(JSON.stringify(treeForHash(here))).not.toContain('"at"');
});

test('the same library gives the same composition, in whatever order its files came', async () => {
  const library = await readSpecimen();
  const turned = {
    ...library,
    worksheets: new Map([...library.worksheets].toReversed()),
    programs: new Map([...library.programs].toReversed()),
  };
  expect(JSON.stringify(composeLibrary(turned).composition)).toBe(JSON.stringify(composition));
});

test('a sheet whose questionnaire has no words in a language is in no book of that language, and in those of the others', async () => {
  const library = await readSpecimen();
  const mood = library.instruments.get('mood')!;
  const { en } = mood.value.wordings;
  const onlyEnglish = { ...mood, value: { ...mood.value, wordings: { en: en! } } };
  const made = composeLibrary({ ...library, instruments: new Map([...library.instruments, ['mood', onlyEnglish]]) });
  expect(made.problems.map(({ file, rule, severity }) => `${file} ${rule} ${severity}`)).toEqual([
    'templates/specimen-more.de.mdx instrument-without-wording warning',
  ]);
  const [inEnglish, inGerman] = made.composition.languages.map(({ programs }) => programs[0]!);
  expect(inEnglish!.sheets.map(({ complete }) => complete.id)).toContain('specimen-more');
  expect(inGerman!.sheets.map(({ complete }) => complete.id)).not.toContain('specimen-more');
  expect(inGerman!.untranslated).toContain('specimen-more');
  const inBooks = (program: ComposedProgram) =>
    program.workbooks.flatMap(({ parts }) => parts.flatMap(({ sheets }) => sheets.map(({ id }) => id)));
  expect(inBooks(inEnglish!)).toContain('specimen-more');
  expect(inBooks(inGerman!)).not.toContain('specimen-more');
});
