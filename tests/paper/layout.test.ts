import { expect, test } from 'vitest';
import type { WidgetFact } from '../../src/paper/paper-document.ts';
import type { Field } from '../../src/model/node.ts';
import { showFault } from './measure-layout.ts';
import { findFaults } from './typeset-badly.ts';

async function show(...bad: Parameters<typeof findFaults>): Promise<string> {
  const faults = await findFaults(...bad);
  return faults.map((fault) => `${fault.rule}: ${showFault('bad.pdf', fault)}`).join('\n');
}

const WORDS = 'One line of words that say nothing much.';
const PARAGRAPH = 'One \\ two \\ three \\ four';

function line(id: string, rect: WidgetFact['rect']): { field: Field; rect: WidgetFact['rect'] } {
  return {
    field: { kind: 'text', name: `bad__${id}`, label: id, accessibleName: id, lines: 1, owner: 'patient' },
    rect,
  };
}

function tick(id: string, rect: WidgetFact['rect']): { field: Field; rect: WidgetFact['rect'] } {
  return { field: { kind: 'check', name: `bad__${id}`, label: id, accessibleName: id, owner: 'patient' }, rect };
}

test('a page as it should be has no fault', async () => {
  expect(await show(`${WORDS}\n\n== Part\n\n${'More words. '.repeat(200)}`, [line('a', [70, 150, 300, 176])])).toBe('');
});

test('words that run into the tabs or the footer are found', async () => {
  expect(await show(`#move(dx: 125mm, par[${WORDS}])\n\n#place(bottom, dy: 12mm, par[Down here])`))
    .toMatchInlineSnapshot(`
      "text-place: bad.pdf, page 1: “One line of words that say nothing” stands 49.5 pt outside the content of the page
      text-place: bad.pdf, page 1: “Down here” stands 34 pt outside the content of the page"
    `);
});

test('an artifact outside of content, footer and tabs is found', async () => {
  expect(await show(`#place(top, dy: -13mm, pdf.artifact[Too near to the edge])\n\n${WORDS}`)).toMatchInlineSnapshot(
    `"text-place: bad.pdf, page 1: “Too near to the edge” stands 36.9 pt outside the content, the footer and the tabs"`,
  );
});

test('a box outside of the content is found', async () => {
  expect(await show(WORDS, [line('a', [420, 300, 560, 330])])).toMatchInlineSnapshot(
    `"text-place: bad.pdf, page 1: “bad__a” lies 12.9 pt outside the content of the page"`,
  );
});

test('words that a frame or a clipped box cuts are found', async () => {
  expect(await show('#box(width: 30mm, stroke: 1pt)[Donaudampfschifffahrt]')).toMatchInlineSnapshot(
    `"text-cut: bad.pdf, page 1: “Donaudampfschifffahrt” is crossed by an upright line at 147.4 pt, 774 pt"`,
  );
  expect(await show('#box(width: 30mm, height: 5mm, clip: true)[Donaudampfschifffahrt]')).toMatchInlineSnapshot(
    `"text-cut: bad.pdf, page 1: “Donaudampfschifffahrt” is crossed by an upright line at 147.4 pt, 767.8 pt"`,
  );
});

test('words on words are found', async () => {
  expect(await show(`#place(dy: 3pt, par[Words on top])${WORDS}`)).toMatchInlineSnapshot(
    `"text-overlap: bad.pdf, page 1: “Words on top” covers “One line of words that say nothing much.” by 7.4 pt"`,
  );
});

test('boxes on boxes and on words are found', async () => {
  expect(await show(WORDS, [line('a', [70, 400, 300, 430]), line('b', [290, 420, 400, 450])])).toMatchInlineSnapshot(
    `"widget-overlap: bad.pdf, page 1: “bad__a” covers the field bad__b by 10 pt"`,
  );
  expect(await show(WORDS, [line('a', [70, 752, 300, 779])])).toMatchInlineSnapshot(
    `"widget-overlap: bad.pdf, page 1: “bad__a” covers the words “One line of words that say nothing much.” by 7.4 pt"`,
  );
});

test('a heading and a label at the end of a page are found', async () => {
  expect(await show(`== Part\n#pagebreak()\n${PARAGRAPH}`)).toMatchInlineSnapshot(
    `"heading-alone: bad.pdf, page 1: “Part” is a heading at the end of the page; what follows is on page 2"`,
  );
  expect(await show(`*Label*\n#pagebreak()\n${PARAGRAPH}`)).toMatchInlineSnapshot(
    `"label-alone: bad.pdf, page 1: “Label” is a label in bold at the end of the page; what follows is on page 2"`,
  );
});

test('a single line parted from its paragraph is found', async () => {
  expect(await show(`#v(236mm)\n${PARAGRAPH}\n\n${PARAGRAPH}`)).toMatchInlineSnapshot(
    `"stranded-line: bad.pdf, page 2: “four” is one line of a paragraph that stands on two pages"`,
  );
  expect(await show(`#v(248mm)\n${PARAGRAPH}`)).toMatchInlineSnapshot(
    `"stranded-line: bad.pdf, page 1: “One” is one line of a paragraph that stands on two pages"`,
  );
});

test('a page for two lines is found', async () => {
  expect(await show(`${PARAGRAPH}\n#pagebreak()\nFive \\ six`)).toMatchInlineSnapshot(
    `"page-stub: bad.pdf, page 2: “Five six” is all there is on the page"`,
  );
});

test('a row parted in two is found', async () => {
  expect(await show(`#v(237mm)\n#table(columns: 2, table.header[A][B], [${PARAGRAPH}], [five])`))
    .toMatchInlineSnapshot(`
    "row-split: bad.pdf, page 1: “One” begins a row that goes on on page 2
    stranded-line: bad.pdf, page 1: “One” is one line of a paragraph that stands on two pages"
  `);
});

test('words without a paragraph, and read out of order, are found', async () => {
  expect(await show('#block[Plain, *strong*, plain.]')).toMatchInlineSnapshot(`
    "text-loose: bad.pdf, page 1: “strong” stands in no paragraph, but in Document/Strong
    text-loose: bad.pdf, page 1: “Plain,, plain.” stands in no paragraph, but in Document/Span
    reading-order: bad.pdf, page 1: “Plain,” is read after “strong”, which stands later on the page"
  `);
});

test('letters that are too small are found', async () => {
  expect(await show('#text(size: 11pt)[Smaller]\n\n#pdf.artifact(text(size: 8pt)[Tiny])')).toMatchInlineSnapshot(`
    "text-size: bad.pdf, page 1: “Smaller” is set in 11 pt; the least is 12 pt
    text-size: bad.pdf, page 1: “Tiny” is set in 8 pt; the least is 9 pt"
  `);
  expect(
    await show(
      '#text(size: 17pt)[Smaller]\n\n#text(size: 10pt)[Published by Example clinic, example.org]',
      [],
      'large',
    ),
  ).toMatchInlineSnapshot(`
    "text-size: bad.pdf, page 1: “Smaller” is set in 17 pt; the least is 18 pt
    text-size: bad.pdf, page 1: “Published by Example clinic, example.org” is set in 10 pt; the least is 18 pt"
  `);
});

test('small print may be small at standard size', async () => {
  expect(await show('#text(size: 10pt)[Published by Example clinic, example.org]')).toBe('');
});

test('boxes that are too small are found', async () => {
  expect(await show(WORDS, [line('a', [70, 400, 300, 419]), tick('b', [70, 300, 82, 312])])).toMatchInlineSnapshot(`
    "widget-size: bad.pdf, page 1: “bad__a” is a line to write on of 230 pt × 19 pt; the least is 19.8 pt × 19.8 pt
    widget-size: bad.pdf, page 1: “bad__b” is an area to tick of 12 pt × 12 pt; the least is 19.8 pt × 19.8 pt"
  `);
  expect(
    await show(WORDS, [
      { ...line('a', [70, 400, 300, 440]), field: { ...line('a', [0, 0, 0, 0]).field, lines: 4 } as Field },
    ]),
  ).toMatchInlineSnapshot(
    `"widget-size: bad.pdf, page 1: “bad__a” is room for 4 lines of 230 pt × 40 pt; the least is 19.8 pt × 65.8 pt"`,
  );
});
