import { expect, test } from 'vitest';
import { EDITIONS, SIZES } from '../../src/model/face.ts';
import type { Block, NumberField, Sheet } from '../../src/model/node.ts';
import { readTaggedText } from '../support/read-tagged-text.ts';
import { readSpecimenSheets } from '../support/specimen-library.ts';
import { makeForm } from '../fill/make-form.ts';
import { readLaidOutPages, type Box, type LaidOutPage } from './read-laid-out-pages.ts';

const DENSE = (await readSpecimenSheets()).get('specimen-dense')!;

/** A tall letter, one with a tail, and words. */
const UNITS = ['kg', 'Schritte', 'hours and minutes of sleep'];

function ask(unit: string, at: number): Block {
  const id = `u${at}`;
  const field: NumberField = {
    ...{ kind: 'number', name: `specimen-dense__${id}`, label: `How much ${id}`, unit, owner: 'patient' },
    accessibleName: `Units · How much ${id}`,
  };
  return { type: 'field', field };
}

const wide = UNITS.map(ask);
/** In a column a box stands below its label. */
const narrow = UNITS.slice(0, 2).map((unit, at) => ask(unit, UNITS.length + at));
const SHEET: Sheet = {
  ...DENSE,
  body: [...wide, { type: 'columns', columns: narrow.map((block) => ({ children: [block] })) }],
};

/** The frame that is drawn around a place, or in print the line below it: as far as its edges go. */
function frameOf(page: LaidOutPage, [left, bottom, right, top]: readonly [number, number, number, number]): Box {
  const near = page.edges.filter(
    (edge) => edge.left < right && edge.left > left - 3 && edge.bottom < top && edge.top > bottom - 3,
  );
  expect(near).not.toEqual([]);
  return {
    left: Math.min(...near.map((edge) => edge.left)),
    bottom: Math.min(...near.map((edge) => edge.bottom)),
    right: Math.max(...near.map((edge) => edge.right)),
    top: Math.max(...near.map((edge) => edge.top)),
  };
}

test.each(EDITIONS.flatMap((edition) => SIZES.map((size) => [edition, size] as const)))(
  'a unit stands inside the box of its number, clear of what is written there: %s, %s',
  async (edition, size) => {
    const { bytes, facts } = await makeForm(SHEET, { edition, size });
    const pages = [...(await readLaidOutPages(bytes)).values()];
    for (const { name, page: number, rect } of facts.widgets) {
      const page = pages.find((one) => one.number === number)!;
      const unit = [...UNITS, ...UNITS][Number(name.slice(-1))]!;
      const frame = frameOf(page, rect);
      const [words, ...more] = page.texts.filter(
        ({ text, left, bottom }) =>
          text.trim() === unit && left > rect[0] && bottom > frame.bottom - 5 && bottom < rect[3],
      );
      expect([words?.text, more], name).toEqual([unit, []]);
      expect(words!.left, name).toBeGreaterThan(rect[2]);
      expect(words!.right, name).toBeLessThan(frame.right);
      expect(words!.bottom, name).toBeGreaterThan(frame.bottom);
      if (edition === 'fillable')
        expect(words!.bottom + words!.top, `${name} in the middle`).toBeCloseTo(rect[1] + rect[3], -1);
    }
    const read = (await readTaggedText(bytes, facts.widgets)).map(({ text }) => text.trim());
    expect(read).toEqual(expect.arrayContaining(UNITS));
  },
);
