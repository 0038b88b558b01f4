import { expect, test } from 'vitest';
import { composeLibrary } from '../../src/compose/compose-library.ts';
import { fieldsOf } from '../../src/model/fields-of.ts';
import { mapBlocks } from '../../src/model/map-blocks.ts';
import type { Block, Callout, FieldKind, GridForm, Inline } from '../../src/model/node.ts';
import { VOCABULARY } from '../../src/words/index.ts';
import { readSpecimen } from '../support/specimen-library.ts';

// The compiler wants each list to name every kind there is, and no other.
const BLOCKS: Record<Block['type'], true> = {
  ...{ heading: true, paragraph: true, list: true, steps: true, table: true, callout: true, quote: true, figure: true },
  ...{ section: true, columns: true, keep: true, 'page-break': true, landscape: true },
  ...{ field: true, ranking: true, grid: true, 'repeat-table': true, drawing: true, 'figure-fields': true },
  ...{
    carried: true,
    'look-back': true,
    signature: true,
    computed: true,
    'when-answered': true,
    when: true,
    'for-clinician': true,
  },
};
const INLINES: Record<Inline['type'], true> = {
  text: true,
  strong: true,
  emphasis: true,
  link: true,
  term: true,
  lang: true,
  blank: true,
  break: true,
};
const FIELDS: Record<FieldKind, true> = {
  text: true,
  number: true,
  date: true,
  choice: true,
  scale: true,
  check: true,
};
const CALLOUTS: Record<Callout['kind'], true> = { tip: true, example: true, safety: true, summary: true };
const FORMS: Record<GridForm, true> = { table: true, flipped: true, cards: true, matrix: true, ladder: true };

const library = await readSpecimen();
const { composition, problems } = composeLibrary(library);
const sheets = composition.languages[0]!.programs[0]!.sheets.map(({ complete }) => complete);
const blocks: Block[] = [];
sheets.forEach(({ body }) => mapBlocks(body, (block) => (blocks.push(block), [block])));
const json = JSON.stringify(sheets);

test('the specimen has no problem', () => {
  expect(problems).toEqual([]);
});

test('the specimen uses every word of the vocabulary', () => {
  const text = [...library.worksheets.values()].map(({ source }) => source.body).join('\n');
  expect(VOCABULARY.map(({ name }) => name).filter((name) => !new RegExp(`<${name}[ >]`).test(text))).toEqual([]);
});

test('the specimen holds every node, field and form', () => {
  const types = new Set(
    blocks.flatMap((block) => (block.type === 'section' ? [block.type, block.heading.type] : [block.type])),
  );
  expect(Object.keys(BLOCKS).filter((type) => !types.has(type as Block['type']))).toEqual([]);
  expect(Object.keys(INLINES).filter((type) => !json.includes(`{"type":"${type}"`))).toEqual([]);
  const kinds = new Set(sheets.flatMap(({ body }) => fieldsOf(body)).map(({ kind }) => kind));
  expect(Object.keys(FIELDS).filter((kind) => !kinds.has(kind as FieldKind))).toEqual([]);
  const callouts = new Set(blocks.flatMap((block) => (block.type === 'callout' ? [block.kind] : [])));
  expect(Object.keys(CALLOUTS).filter((kind) => !callouts.has(kind as Callout['kind']))).toEqual([]);
  const forms = new Set(
    blocks.flatMap((block) =>
      block.type === 'grid' || block.type === 'repeat-table' ? Object.values(block.form) : [],
    ),
  );
  expect(Object.keys(FORMS).filter((form) => !forms.has(form as GridForm))).toEqual([]);
});

test('the specimen holds what is hard to print', () => {
  for (const characters of [
    '<',
    '&',
    '#',
    '*',
    '$',
    '@',
    '\\\\',
    '\\"',
    'Καλημέρα',
    'добрый',
    'ń',
    'Donaudampfschifffahrt',
  ])
    expect(json).toContain(characters);
  expect(blocks.some((block) => block.type === 'table' && block.columns.length === 5)).toBe(true);
  expect(blocks.some((block) => block.type === 'list' && block.items.length > 7)).toBe(true);
});
