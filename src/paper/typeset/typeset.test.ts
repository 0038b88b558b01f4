import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { readLibrary } from '../../read/read-library.ts';
import { composeLibrary } from '../../compose/compose-library.ts';
import type { LanguageComposition } from '../../compose/composition.ts';
import { isPrinted } from '../../model/printed-signs.ts';
import { PAPERS, type Face } from '../../model/face.ts';
import { fieldsOf, optionsOf } from '../../model/fields-of.ts';
import type { Block, RepeatTable, Sheet, TextField, Workbook } from '../../model/node.ts';
import type { PaperSetting, Typeset } from '../paper-document.ts';
import { listFaces } from '../jobs/paper-jobs.ts';
import { makePaperSetting } from './paper-setting.ts';
import { readPaperResources } from './read-paper-resources.ts';
import { createTypesetter } from './typeset.ts';

const SPECIMEN = join(import.meta.dirname, '../../../tests/specimen');
const resources = readPaperResources(SPECIMEN);
const typesetter = createTypesetter(resources);
const face: Face = { edition: 'fillable', size: 'standard', paper: 'a4' };

let specimen: Sheet;
let workbook: Workbook;
let setting: PaperSetting;

beforeAll(async () => {
  const library = (await readLibrary(SPECIMEN)).library!;
  const [english] = composeLibrary(library).composition.languages as [LanguageComposition];
  setting = makePaperSetting(library, english);
  specimen = english.programs[0]!.sheets[0]!.clinician;
  workbook = english.programs[0]!.workbooks[0]!;
});

const text = (words: string): Block => ({ type: 'paragraph', children: [{ type: 'text', text: words }] });
const field = (name: string, label: string): TextField => ({
  kind: 'text',
  name: `sheet__${name}`,
  label,
  accessibleName: label,
  owner: 'patient',
  lines: 1,
});
const sheetOf = (body: Block[], more: Partial<Sheet> = {}): Sheet => ({
  ...specimen,
  key: 'sheet',
  title: 'A sheet',
  body,
  ...more,
});

function tableOf(columns: string[]): RepeatTable {
  return {
    type: 'repeat-table',
    label: 'Table',
    corner: 'Row',
    rowLabel: 'Row',
    columns: columns.map((label, at) => ({ id: `c${at}`, label })),
    rows: [{ id: '1', label: 'Row 1' }],
    cells: [columns.map((label, at) => field(`table__r1__c${at}`, label))],
    maxRows: 1,
    form: { standard: 'table', large: 'cards' },
  };
}

/** The words of each page, without spaces: where lines break is not what is asked. */
async function readPages({ bytes }: Typeset): Promise<string[]> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(squeeze(items.map((item) => ('str' in item ? item.str : '')).join('')));
  }
  return pages;
}
const squeeze = (words: string): string => words.replace(/[\s\u00ad]/g, '');

test('a kind of help leads to the safety page of the book, and from a sheet alone to its place on the site', async () => {
  const link: Block = {
    type: 'paragraph',
    children: [{ type: 'link', href: 'safety:violence', children: [{ type: 'text', text: 'Turn here' }] }],
  };
  const sheet = sheetOf([link]);
  const book = { ...workbook, parts: [{ id: 'part', title: 'Part', sheets: [sheet] }] };
  const pages = await readPages(typesetter.typeset(book, face, setting));
  const safety = pages.findIndex((page) => page.includes('Northland')) + 1;
  expect(safety).toBeGreaterThan(0);
  expect(pages.find((page) => page.includes('Turnhere'))).toContain(`Turnhere(page${safety})`);
  const alone = (await readPages(typesetter.typeset(sheet, face, setting))).join('');
  expect(alone).toContain('Turnhere(example.org/safety/#violence)');
});

describe('the specimen, with every node', () => {
  test.each(listFaces(PAPERS, sheetOf([])))(
    'shows every label in $edition $size $paper, and all of it fits',
    async (each) => {
      const typeset = typesetter.typeset(specimen, each, setting);
      expect(typeset.overflows).toEqual([]);
      const words = (await readPages(typeset)).join('');
      const shown = fieldsOf(specimen.body).flatMap((one) => [one.label, ...optionsOf(one).map(({ label }) => label)]);
      // The table of values beside a drawing is for those who type.
      const drawn =
        each.edition === 'print'
          ? specimen.body.flatMap(function inDrawing(block): string[] {
              if (block.type === 'drawing') return fieldsOf([block]).map(({ label }) => label);
              return 'children' in block ? (block.children as Block[]).flatMap(inDrawing) : [];
            })
          : [];
      expect(shown.filter((label) => !words.includes(squeeze(label)) && !drawn.includes(label))).toEqual([]);
    },
  );

  test('is the same bytes from two typesetters, and wherever it was authored', () => {
    const first = typesetter.typeset(specimen, face, setting).bytes;
    const moved = JSON.parse(JSON.stringify(specimen).replace(/"line":\d+/g, '"line":7')) as Sheet;
    const second = createTypesetter(resources).typeset(moved, face, setting).bytes;
    expect(Buffer.compare(first, second)).toBe(0);
  });
});

describe('words that do not fit their place are reported', () => {
  const places = (document: Sheet | Workbook, words = setting, at = face) =>
    typesetter.typeset(document, at, words).overflows.map(({ place, text }) => ({ place, text }));
  const endless = 'Selbstwirksamkeitserwartungsfragebogen';

  test('on a tab', () => {
    const stage = Array(12).fill('what matters').join(' ');
    expect(places(sheetOf([], { stage: 'plan' }), { ...setting, stages: { ...setting.stages, plan: stage } })).toEqual([
      { place: 'tab', text: `3  ${stage}` },
    ]);
  });

  test('in the header of a column', () => {
    const twice = `${endless}${endless}`;
    expect(places(sheetOf([tableOf(['What', twice, 'When'])]))).toContainEqual({ place: 'column header', text: twice });
    // Columns that have no room beside each other become rows.
    expect(places(sheetOf([tableOf(['What', endless, `${endless}s`])]))).toEqual([]);
    expect(places(sheetOf([tableOf(['What', 'When'])]))).toEqual([]);
  });

  test('on the cover', () => {
    expect(places({ ...workbook, coverTitle: `My ${endless}` })).toContainEqual({
      place: 'cover title',
      text: endless,
    });
  });

  test('in the footer', () => {
    const title = Array(30).fill('A long title').join(' ');
    expect(places(sheetOf([], { title }))).toContainEqual({ place: 'footer', text: title });
  });

  test('beside a number', () => {
    const unit = Array(20).fill('minutes').join(' ');
    expect(places(sheetOf([{ type: 'field', field: { ...field('n', 'How long'), kind: 'number', unit } }]))).toEqual([
      { place: 'unit of How long', text: unit },
    ]);
  });
});

test('a heading stands on the page of what it heads, wherever the page ends', async () => {
  for (let lines = 18; lines < 30; lines++) {
    const filler = Array.from({ length: lines }, (_, at) => text(`Line ${at}`));
    const heading: Block = { type: 'heading', level: 2, id: 'h', children: [{ type: 'text', text: 'Heading' }] };
    const pages = await readPages(
      typesetter.typeset(sheetOf([...filler, heading, text('What follows')], { stage: 'plan' }), face, setting),
    );
    expect(pages.findIndex((page) => page.includes('Heading'))).toBe(
      pages.findIndex((page) => page.includes('Whatfollows')),
    );
  }
});

test('every sign that the check lets through is printed, upright and slanted, thin and bold', () => {
  const signs = Array.from({ length: 0x20000 }, (_, code) => code)
    .filter((code) => code > 0x20 && !(code >= 0xd800 && code < 0xe000))
    .map((code) => String.fromCodePoint(code))
    .filter((sign) => isPrinted(sign));
  expect(signs.length).toBeGreaterThan(5000);
  const words = `a${signs.join(' a')}`;
  const all: Block = {
    type: 'paragraph',
    children: [
      { type: 'text', text: words },
      { type: 'emphasis', children: [{ type: 'text', text: words }] },
      { type: 'strong', children: [{ type: 'emphasis', children: [{ type: 'text', text: words }] }] },
    ],
  };
  const typeset = (block: Block) => typesetter.typeset(sheetOf([block]), face, setting);
  expect(() => typeset(all)).not.toThrow();
  expect(() => typeset(text('\u{1F600}'))).toThrow('could not be displayed');
});

test('authored text is never markup', async () => {
  const words = '#panic("no") *not bold* _plain_ $x^2$ = // @ref <label> \\ `raw` [link](x)';
  expect((await readPages(typesetter.typeset(sheetOf([text(words)]), face, setting)))[0]).toContain(squeeze(words));
});

test('an answer shown again in a printed workbook names the page of the original', async () => {
  const original = { ...field('goal', 'My goal'), lines: 3 };
  const first = sheetOf([{ type: 'field', field: original }]);
  const carried: Block = {
    type: 'carried',
    field: { ...original, label: 'The goal I chose' },
    from: { worksheet: 'sheet', title: 'A sheet' },
  };
  const second = sheetOf([carried], { id: 'later', key: 'later', title: 'A later sheet' });
  const book: Workbook = { ...workbook, parts: [{ id: 'part', title: 'Part', sheets: [first, second] }] };
  const pages = await readPages(typesetter.typeset(book, { ...face, edition: 'print' }, setting));
  const page = pages.findIndex((words) => words.includes('Mygoal')) + 1;
  expect(pages.find((words) => words.includes('ThegoalIchose'))).toContain(squeeze(`(page ${page})`));
});

test('a link of a workbook names the page of the occasion it means', async () => {
  const link = (href: string, words: string): Block => ({
    type: 'paragraph',
    children: [{ type: 'link', href, children: [{ type: 'text', text: words }] }],
  });
  const first = sheetOf([link('sheet:review@end', 'The last look back'), link('sheet:review', 'Some look back')]);
  const review = (id: string, body: Block[]): Sheet =>
    sheetOf(body, { id: 'review', key: `review--${id}`, title: id, occasion: { id, title: id } });
  const notes = sheetOf([link('sheet:review', 'The look back of this day')], {
    ...{ id: 'notes', key: 'notes--end', title: 'Notes', occasion: { id: 'end', title: 'end' } },
  });
  const sheets = [first, review('week-2', [text('Early')]), review('end', [text('Late')]), notes];
  const book: Workbook = { ...workbook, parts: [{ id: 'part', title: 'Part', sheets }] };
  const pages = await readPages(typesetter.typeset(book, { ...face, edition: 'print' }, setting));
  const page = pages.findIndex((words) => words.includes('Late')) + 1;
  const onPage = squeeze(`(page ${page})`);
  const from = pages.find((words) => words.includes('Thelastlookback'))!;
  expect(from).toContain(`Thelastlookback${onPage}`);
  // Which one is meant nobody has said.
  expect(from).not.toContain('Somelookback(');
  expect(pages.find((words) => words.includes('Thelookbackofthisday'))).toContain(`Thelookbackofthisday${onPage}`);
});

test('a letter that no font has stops the document and is named', () => {
  expect(() => typesetter.typeset(sheetOf([text('書く')]), face, setting)).toThrowErrorMatchingInlineSnapshot(
    `[TypesetError: sheet (en, fillable, standard, a4) cannot be typeset: PDF/UA-1 error: the text \`"書"\` could not be displayed with font \`"Handrail Text"\`; PDF/UA-1 error: the text \`"く"\` could not be displayed with font \`"Handrail Text"\`]`,
  );
});
