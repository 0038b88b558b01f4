import { describe, expect, test } from 'vitest';
import { showTree } from '../../tests/support/show-tree.ts';
import { readSpecimen, readSpecimenWith } from '../../tests/support/specimen-library.ts';
import { fieldsOf } from '../model/fields-of.ts';
import type { Workbook } from '../model/node.ts';
import type { Phase } from '../read/schema/program.ts';
import { composeLibrary } from './compose-library.ts';

const [english] = composeLibrary(await readSpecimen()).composition.languages;

describe('a workbook', () => {
  const [patient, clinician] = english!.programs[0]!.workbooks;

  test('holds its sheets and articles by phase, with its safety page and the way to use it', () => {
    const { parts, safety, otherHelp, howToUse, ...rest } = patient!;
    expect(rest).toMatchInlineSnapshot(`
      {
        "audience": "patient",
        "coverTitle": "My workbook",
        "file": "content/programs/specimen/program.yaml",
        "key": "workbook-patient",
        "kind": "workbook",
        "lang": "en",
        "owner": {
          "accessibleName": "workbook.owner",
          "kind": "text",
          "label": "workbook.owner",
          "lines": 1,
          "name": "workbook__owner",
          "owner": "patient",
        },
        "program": "specimen",
        "status": {
          "nextReview": "2028-11-22",
          "sources": [],
          "status": "draft",
          "version": "1.2.3",
        },
        "title": "workbook.patient Specimen program",
      }
    `);
    expect(parts.map(({ title, sheets }) => [title, ...sheets.map(({ key }) => key)])).toEqual([
      ['Beginning', 'specimen', 'reading'],
      ['Looking back', 'specimen-later--week-2', 'specimen-later--week-6'],
      ['Whole plans', 'specimen-more', 'specimen-dense'],
    ]);
    expect(showTree(howToUse)).toBe(
      'steps\n  - paragraph: Put your name on the cover.\n  - paragraph: Take one sheet at a time.',
    );
    for (const blocks of [safety, otherHelp]) expect(showTree(blocks)).toContain('My chest hurts');
  });

  test('tells on its last leaf whom one can call oneself, where to turn, and then the signs, the most urgent first', () => {
    const safety = showTree(patient!.safety);
    const order = [
      'workbook__people__r1__phone',
      'workbook__helps',
      'Northland',
      'My chest hurts',
      'My neck is stiff',
    ].map((words) => safety.indexOf(words));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order).not.toContain(-1);
  });

  test('has room on the page that opens a part, and none in the book of the team', () => {
    expect(patient!.parts.map(({ fields = [] }) => fieldsOf(fields).map(({ name }) => name))).toEqual([
      ['workbook__begun-start', 'workbook__taken-start'],
      ['workbook__begun-later', 'workbook__taken-later'],
      ['workbook__begun-plans', 'workbook__taken-plans'],
    ]);
    expect(clinician!.parts.flatMap(({ fields }) => fields ?? [])).toEqual([]);
    expect(fieldsOf(clinician!.safety)).toEqual([]);
  });

  test('for the patient holds nothing that is for the clinician', () => {
    expect(JSON.stringify(patient)).not.toContain('What I heard');
    expect(JSON.stringify(clinician)).toContain('What I heard');
  });

  test('for the team holds the team’s sheets, and of the patients’ only what the team alone sees', async () => {
    const library = await readSpecimenWith({
      specimen:
        '<TextField id="a" label="A" />\n\n## Together\n\n<ForClinician><ClinicianNote id="heard" label="What I heard" /></ForClinician>',
      'specimen-later': '<TextField id="a" label="A" owner="patient" />',
      'specimen-more': '<TextField id="a" label="A" owner="both" />',
    });
    const [, team] = composeLibrary(library).composition.languages[0]!.programs[0]!.workbooks;
    expect(team!.parts.flatMap(({ sheets }) => sheets.map(({ key }) => key))).toEqual(['workbook--start']);
    expect(showTree(team!.parts[0]!.sheets[0]!.body)).toMatchInlineSnapshot(`
      "section
        ## Everything once (notes--specimen)
        for-clinician
          for-clinician
            [text] specimen__heard "What I heard" = Everything once · Together · What I heard owner=clinician lines=4"
    `);
    expect(fieldsOf(team!.parts[0]!.sheets[0]!.body)).toMatchObject([
      { name: 'specimen__heard', accessibleName: 'Everything once · Together · What I heard' },
    ]);
  });

  test('for the clinician is not made where it would hold nothing more', async () => {
    const library = await readSpecimenWith({
      specimen: '<TextField id="story" label="A" /><GoalCards />',
      'specimen-later': 'Again.',
      'specimen-more': 'More.',
    });
    expect(composeLibrary(library).composition.languages[0]!.programs[0]!.workbooks.map(({ key }) => key)).toEqual([
      'workbook-patient',
    ]);
  });

  describe('of a program with core, more, clinic and packs', async () => {
    const library = await readSpecimen();
    const phases = library.programs.get('specimen')!.source.value.phases;
    const [start, later, plans] = phases as [Phase, Phase, Phase];
    Object.assign(start, { contents: undefined, core: [{ article: 'reading' }, { sheet: 'specimen' }] });
    const [week2, week6] = later.contents!;
    Object.assign(later, { contents: undefined, core: [week6], more: [week2] });
    Object.assign(plans, {
      contents: undefined,
      more: [{ sheet: 'specimen-more' }],
      clinic: [{ sheet: 'specimen-dense' }],
    });
    const source = library.programs.get('specimen')!.source.value;
    source.packs = [
      { id: 'hour', title: 'One hour', contents: [{ sheet: 'specimen-more' }, { article: 'reading' }], size: 'large' },
    ];
    const { workbooks, sheets } = composeLibrary(library).composition.languages[0]!.programs[0]!;
    const keysOf = (key: string) =>
      workbooks
        .find((book) => book.key === key)!
        .parts.map((part) => [part.title, ...part.sheets.map((one) => one.key)]);

    test('the patient’s holds the core, and the rest stays in the library', () => {
      expect(keysOf('workbook-patient')).toEqual([
        ['Beginning', 'reading', 'specimen'],
        ['Looking back', 'specimen-later--week-6'],
      ]);
      expect(sheets.map(({ complete }) => complete.key)).toEqual([
        ...['specimen', 'specimen-later--week-6', 'specimen-later--week-2', 'specimen-more', 'specimen-dense'],
      ]);
    });

    test('an article has the stage of the sheet it leads to', () => {
      const [reading, specimen] = workbooks[0]!.parts[0]!.sheets;
      expect(reading!.stage).toBe(specimen!.stage);
      expect(specimen!.stage).toBeDefined();
    });

    test('the clinic pack and each pack are files of their own, without a cover', () => {
      expect(keysOf('workbook-clinic')).toEqual([['Whole plans', 'specimen-dense']]);
      expect(keysOf('workbook-pack-hour')).toEqual([['One hour', 'specimen-more', 'reading']]);
      const packs = workbooks.filter(({ owner }) => owner === undefined);
      expect(packs.map(({ key, audience, only }) => [key, audience, only])).toEqual([
        ['workbook-clinic', 'patient', undefined],
        ['workbook-pack-hour', 'patient', { size: 'large' }],
      ]);
    });
  });

  describe('in a language in which something is missing', () => {
    /** The books in German, where "specimen-dense" and "specimen-later" are not written. */
    async function composeGerman(phase: Partial<Phase>, ofTeam: string[] = []) {
      const library = await readSpecimen();
      const { value } = library.programs.get('specimen')!.translations.get('de')!;
      value.phases = [Object.assign(value.phases[0]!, { contents: undefined, core: [], more: [], clinic: [] }, phase)];
      for (const id of ofTeam) library.worksheets.get(id)!.source.value.filled_by = 'clinician';
      const german = composeLibrary(library).composition.languages.find(({ language }) => language.tag === 'de');
      return new Map(german!.programs[0]!.workbooks.map((book) => [book.key, book]));
    }
    const listKeys = (book: Workbook | undefined) => book?.parts.flatMap(({ sheets }) => sheets.map(({ key }) => key));

    test('the patient’s is made without a sheet of the team, and not without one of its own', async () => {
      const core = [{ sheet: 'specimen' }, { sheet: 'specimen-dense' }];
      const books = await composeGerman({ core }, ['specimen-dense']);
      expect(listKeys(books.get('workbook-patient'))).toEqual(['specimen']);
      expect(books.has('workbook-clinician')).toBe(false);
      expect((await composeGerman({ core })).has('workbook-patient')).toBe(false);
    });

    test('the team’s is made without a sheet of patients', async () => {
      const phase = { core: [{ sheet: 'specimen-more' }], more: [{ sheet: 'specimen-dense' }] };
      const books = await composeGerman(phase, ['specimen-more']);
      expect(listKeys(books.get('workbook-clinician'))).toEqual(['specimen-more']);
    });

    test('the clinic pack holds what there is, and names what is missing', async () => {
      const books = await composeGerman({ clinic: [{ sheet: 'specimen-more' }, { sheet: 'specimen-dense' }] });
      const pack = books.get('workbook-clinic');
      expect(listKeys(pack)).toEqual(['specimen-more']);
      expect(showTree(pack!.howToUse)).toBe('paragraph: workbook.clinic_missing Dense paper');
    });
  });
});
