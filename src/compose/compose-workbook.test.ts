import { describe, expect, test } from 'vitest';
import { showTree } from '../../tests/support/show-tree.ts';
import { readSpecimen, readSpecimenWith } from '../../tests/support/specimen-library.ts';
import { composeLibrary } from './compose-library.ts';

const [english] = composeLibrary(await readSpecimen()).composition.languages;

describe('a workbook', () => {
  const [patient, clinician] = english!.programs[0]!.workbooks;

  test('holds its sheets and articles by phase, with its safety page and the way to use it', () => {
    const { parts, safety, howToUse, ...rest } = patient!;
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
    expect(showTree(safety).replaceAll(/^callout safety: .*$/gm, 'callout')).toContain('My chest hurts');
  });

  test('tells where to turn, and then the signs, the most urgent first', () => {
    const safety = showTree(patient!.safety);
    const order = ['Northland', 'My chest hurts', 'My neck is stiff'].map((words) => safety.indexOf(words));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order).not.toContain(-1);
  });

  test('for the patient holds nothing that is for the clinician', () => {
    expect(JSON.stringify(patient)).not.toContain('What I heard');
    expect(JSON.stringify(clinician)).toContain('What I heard');
  });

  test('for the clinician holds only what the team uses, not the patient’s book again', async () => {
    const library = await readSpecimenWith({
      specimen: '<TextField id="a" label="A" /><ForClinician>What the team keeps in mind.</ForClinician>',
      'specimen-later': '<TextField id="a" label="A" owner="patient" />',
      'specimen-more': '<TextField id="a" label="A" owner="both" />',
    });
    const books = composeLibrary(library).composition.languages[0]!.programs[0]!.workbooks;
    expect(books.map(({ parts }) => parts.flatMap(({ sheets }) => sheets.map(({ key }) => key)))).toEqual([
      ['specimen', 'reading', 'specimen-later--week-2', 'specimen-later--week-6', 'specimen-more', 'specimen-dense'],
      ['specimen', 'specimen-more'],
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
});
