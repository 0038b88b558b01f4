import { expect, test } from 'vitest';
import { ENGLISH, KEY_WORDS } from '../../tests/support/compose-text.ts';
import { showTree } from '../../tests/support/show-tree.ts';
import { readSpecimen } from '../../tests/support/specimen-library.ts';
import { composeOtherHelp } from './other-help.ts';

const site = (await readSpecimen()).site.value;
const both = { ...ENGLISH, crisis_regions: ['north', 'nord'] };

test('each kind of help lists its lines by region, and says what people of a region without one do', () => {
  expect(showTree(composeOtherHelp(site, both, KEY_WORDS))).toMatchInlineSnapshot(`
    "section
      ## help.medical.title (medical)
      paragraph: help.medical.without Northland, Nordland
    section
      ## help.poison.title (poison)
      paragraph: help.poison.without Northland, Nordland
    section
      ## help.violence.title (violence)
      list
        - paragraph: <strong>Northland</>. The open door: <link tel:08000000001>0800 000 0001</> (Day and night. For everyone)
      paragraph: help.violence.without Nordland
    section
      ## help.complaints.title (complaints)
      paragraph: help.complaints.without Northland, Nordland"
  `);
});

test('in short there are name, number and hours', () => {
  expect(showTree(composeOtherHelp(site, ENGLISH, KEY_WORDS).slice(2, 3))).toMatchInlineSnapshot(`
    "section
      ## help.violence.title (violence)
      list
        - paragraph: <strong>Northland</>. The open door: <link tel:08000000001>0800 000 0001</> (Day and night. For everyone)"
  `);
});
