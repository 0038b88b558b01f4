import { expect, test } from 'vitest';
import { ENGLISH, KEY_WORDS } from '../../tests/support/compose-text.ts';
import { showTree } from '../../tests/support/show-tree.ts';
import { readSpecimen } from '../../tests/support/specimen-library.ts';
import { composeCrisis, composeCrisisWithNumbers } from './crisis.ts';

const site = (await readSpecimen()).site.value;

test('each region of the language has its emergency number and its lines with all that is known of them', () => {
  expect(showTree(composeCrisis(site, ENGLISH, KEY_WORDS))).toMatchInlineSnapshot(`
    "paragraph: <strong>Northland</>⏎crisis.emergency <strong><link tel:112>112</></>
    list
      - paragraph: <strong>The listening line</> · crisis.number <link tel:08000000000>0800 000 0000</> · crisis.text Text HELLO to 00000⏎crisis.hours Day and night, every day · crisis.languages English, Français · crisis.website <link https://example.org/listening>example.org/listening</> · crisis.checked_on 01/11/2026
      - paragraph: <strong>The night chat</> · crisis.text Text NIGHT to 00001⏎crisis.hours 8 in the evening to 4 in the morning · crisis.languages English · crisis.website <link https://example.org/chat>example.org/chat</> · crisis.checked_on 01/11/2026"
  `);
});

test('the last leaf of a book has names, numbers and hours, and nothing else', () => {
  expect(showTree(composeCrisisWithNumbers(site, ENGLISH, KEY_WORDS))).toMatchInlineSnapshot(`
    "paragraph: <strong>Northland</>. crisis.emergency_in_short <link tel:112>112</>
    list
      - paragraph: The listening line: <link tel:08000000000>0800 000 0000</> · crisis.text Text HELLO to 00000 (Day and night, every day)
      - paragraph: The night chat · crisis.text Text NIGHT to 00001 (8 in the evening to 4 in the morning)"
  `);
});

test('the last leaf has a line for medical advice after those for a crisis, and no other', () => {
  const lines = (['medical', 'violence', 'crisis'] as const).map((kind) => ({
    ...site.crisis_help[0]!.lines[0]!,
    ...{ kind, name: { en: `The ${kind} line` } },
  }));
  const help = site.crisis_help.map((region) => ({ ...region, lines }));
  const leaf = showTree(composeCrisisWithNumbers({ ...site, crisis_help: help }, ENGLISH, KEY_WORDS));
  expect(leaf.match(/The \w+ line/g)).toEqual(['The crisis line', 'The medical line']);
});

function regionOf(more: Partial<(typeof site.crisis_help)[number]>): string {
  const help = site.crisis_help.map((region) => (region.id === 'nord' ? { ...region, ...more } : region));
  const german = { ...ENGLISH, crisis_regions: ['nord'] };
  const words = { ...KEY_WORDS, crisis: { ...KEY_WORDS.crisis, emergency: '{number}' } };
  return showTree(composeCrisis({ ...site, crisis_help: help }, german, words).slice(0, 1));
}

test('a number is shown as it is written, and dialled as it is said', () => {
  expect(regionOf({})).toBe('paragraph: <strong>Nordland</>⏎<strong><link tel:112>112 oder 110</></>');
  expect(regionOf({ emergency: '+49 (0)800 111', emergency_dial: undefined })).toBe(
    'paragraph: <strong>Nordland</>⏎<strong><link tel:+49800111>+49 (0)800 111</></>',
  );
});

test('what is not one number is printed, not dialled', () => {
  expect(regionOf({ emergency_dial: undefined })).toBe('paragraph: <strong>Nordland</>⏎<strong>112 oder 110</>');
});
