import { PDFDict, PDFDocument } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import type { Field } from '../../model/node.ts';
import { makePlainForm, plainText } from './plain-form.fixture.ts';
import {
  drawTags,
  listPlacesToWrite,
  listWidgets,
  openForm,
  structureDicts,
  structureTree,
} from './show-form.fixture.ts';
import { checkUa1 } from '../ua1/check-ua1.ts';
import { nameAt, textAt } from '../../pdf/read/pdf-access.ts';

const OPTIONS = [
  { id: 'walk', label: 'Walking' },
  { id: 'rest', label: 'Resting' },
];
const OFTEN: Field = {
  kind: 'choice',
  name: 'plain__often',
  label: 'Often',
  accessibleName: 'About me · Often',
  hint: 'Tick one',
  many: false,
  options: OPTIONS,
  owner: 'patient',
};
const SURE: Field = {
  kind: 'scale',
  name: 'plain__sure',
  label: 'Sure',
  accessibleName: 'Sure',
  from: 0,
  to: 2,
  low: 'Not at all',
  high: 'Fully',
  words: [{ id: 'a-bit', label: 'a bit' }],
  owner: 'patient',
};
const WEIGHT: Field = {
  kind: 'number',
  name: 'plain__weight',
  label: 'W',
  accessibleName: 'Weight',
  unit: 'kg',
  min: 20,
  max: 300,
  owner: 'patient',
};
const DAY: Field = {
  kind: 'date',
  name: 'plain__day',
  label: 'D',
  accessibleName: 'Day',
  format: 'DD/MM/YYYY',
  owner: 'patient',
};
const AGREE: Field = { kind: 'check', name: 'plain__agree', label: 'A', accessibleName: 'I agree', owner: 'patient' };

const EVERY_KIND: Field[] = [
  plainText('word', { hint: 'One word' }),
  plainText('story', { lines: 3 }),
  WEIGHT,
  DAY,
  OFTEN,
  SURE,
  AGREE,
];
const EVERY_BOX = `
= A plain form
Word #field("plain__word")

Story #field("plain__story", height: 3cm)

Weight #field("plain__weight") Day #field("plain__day")

- #field("plain__often__is_walk", width: 5mm, height: 5mm) Walking
- #field("plain__often__is_rest", width: 5mm, height: 5mm) Resting

#for step in ("0", "1", "2", "a-bit") { field("plain__sure__is_" + step, width: 7mm, height: 7mm) }

#field("plain__agree", width: 5mm, height: 5mm) I agree
`;

/** A method pdf.js has, but not its types. */
interface AttachmentReader {
  getAttachmentContent(name: string): Promise<Uint8Array>;
}

const PLACED_AGAIN = {
  field: plainText('word', { accessibleName: 'Week 2 · word' }),
  sheet: 'later--week-2',
  sheetTitle: 'Later: week 2',
  lang: 'en',
  carried: true,
};
const TWO_PLACES = '= Two places\nHere #field("plain__word")\n\nThere #field("plain__word#later--week-2")';

describe('the fillable edition', () => {
  test('has a widget for each box, which says group, question, option, hint and format', async () => {
    const { bytes } = makePlainForm(EVERY_BOX, EVERY_KIND);
    expect(await listWidgets(bytes)).toMatchInlineSnapshot(`
      [
        "plain__word | Tx no scrolling | About me · word · One word",
        "plain__story | Tx multiline | About me · story",
        "plain__weight | Tx no scrolling | Weight · 20–300 kg",
        "plain__day | Tx no scrolling | Day · DD/MM/YYYY",
        "plain__often__is_walk | Btn checkbox walk | About me · Often: Walking · Tick one",
        "plain__often__is_rest | Btn checkbox rest | About me · Often: Resting",
        "plain__sure__is_0 | Btn checkbox 0 | Sure: 0 · Not at all",
        "plain__sure__is_1 | Btn checkbox 1 | Sure: 1",
        "plain__sure__is_2 | Btn checkbox 2 | Sure: 2 · Fully",
        "plain__sure__is_a-bit | Btn checkbox a-bit | Sure: a bit",
        "plain__agree | Btn checkbox yes | I agree",
      ]
    `);
    expect(await checkUa1(bytes)).toEqual([]);
  });

  test('makes a tick-one choice a radio group if asked to, with a name for the group and for each button', async () => {
    const { bytes } = makePlainForm(EVERY_BOX, EVERY_KIND, { singleChoice: 'radio' });
    expect((await listWidgets(bytes)).filter((line) => line.includes('radio'))).toMatchInlineSnapshot(`
      [
        "plain__often | Btn radio walk | About me · Often: Walking · Tick one",
        "plain__often | Btn radio rest | About me · Often: Resting",
        "plain__sure | Btn radio 0 | Sure: 0 · Not at all",
        "plain__sure | Btn radio 1 | Sure: 1",
        "plain__sure | Btn radio 2 | Sure: 2 · Fully",
        "plain__sure | Btn radio a-bit | Sure: a bit",
      ]
    `);
    const pdf = await PDFDocument.load(bytes);
    const groups = pdf
      .getForm()
      .getFields()
      .filter((field) => field.acroField.Kids());
    expect(groups.map((field) => `${field.getName()}: ${textAt(field.acroField.dict, 'TU')}`)).toMatchInlineSnapshot(`
      [
        "plain__often: About me · Often · Tick one",
        "plain__sure: Sure",
      ]
    `);
    expect(await checkUa1(bytes)).toEqual([]);
  });

  test('tags each widget as a form element where its box stood', async () => {
    const { bytes } = makePlainForm(EVERY_BOX, EVERY_KIND);
    expect(await drawTags(bytes)).toMatchInlineSnapshot(`
      "Root
        Document
          H1
            “A plain form”
          P
            “Word”
            Form
              widget or link
          P
            “Story”
            Form
              widget or link
          P
            “Weight”
            Form
              widget or link
            “”
            “Day”
            Form
              widget or link
          L
            LI
              Lbl
                “•”
              LBody
                Form
                  widget or link
                “Walking”
            LI
              Lbl
                “•”
              LBody
                Form
                  widget or link
                “Resting”
          P
            Form
              widget or link
            Form
              widget or link
            Form
              widget or link
            Form
              widget or link
          P
            Form
              widget or link
            “I agree”"
    `);
  });

  test('shows a carried value as one field in two places, or as two fields', async () => {
    const fields = [plainText('word'), PLACED_AGAIN];
    const shared = makePlainForm(TWO_PLACES, fields);
    expect(await listWidgets(shared.bytes)).toEqual([
      'plain__word | Tx no scrolling | About me · word',
      'plain__word | Tx no scrolling | Week 2 · word',
    ]);
    expect((await PDFDocument.load(shared.bytes)).getForm().getFields()).toHaveLength(1);
    const separate = makePlainForm(TWO_PLACES, fields, { carriedValues: 'separate' });
    expect(separate.widgets.map((widget) => widget.name)).toEqual(['plain__word', 'plain__word__on--later--week-2']);
    expect((await PDFDocument.load(separate.bytes)).getForm().getFields()).toHaveLength(2);
    expect([...(await checkUa1(shared.bytes)), ...(await checkUa1(separate.bytes))]).toEqual([]);
  });

  test('tells fields of one name apart by the title of their sheet', async () => {
    const body = '= Twice\n#field("review--week-2__mood")\n\n#field("review--week-6__mood")';
    const fields = ['week-2', 'week-6'].map((occasion) => ({
      field: plainText('', { name: `review--${occasion}__mood`, accessibleName: 'Mood' }),
      sheet: `review--${occasion}`,
      sheetTitle: `Review: ${occasion}`,
      lang: 'en',
      carried: false,
    }));
    const names = (await listWidgets(makePlainForm(body, fields).bytes)).map((line) => line.split(' | ')[2]);
    expect(names).toEqual(['Review: week-2 · Mood', 'Review: week-6 · Mood']);
  });

  test('goes from field to field in reading order, also where boxes were painted in another', async () => {
    const body = `= Order\n#place(bottom, float: true)[Last #field("plain__last")]\nFirst #field("plain__first")`;
    const { bytes } = makePlainForm(body, [plainText('first'), plainText('last')]);
    const names = (await listWidgets(bytes)).map((line) => line.split(' ')[0]);
    const tags = (await drawTags(bytes)).split('\n').filter((line) => /First|Last/.test(line));
    expect(names.map((name) => name!.slice('plain__'.length))).toEqual(
      tags.map((line) => line.replace(/\W/g, '').toLowerCase()),
    );
  });

  test('describes a link by its words', async () => {
    const body = '= Links\nSee #link("https://example.org/x")[the *whole* page] and #field("plain__word")';
    const pdf = await openForm(makePlainForm(body, [plainText('word')]).bytes);
    const annotations = await (await pdf.getPage(1)).getAnnotations();
    const link = annotations.find((annotation) => annotation.subtype === 'Link');
    expect(link.contentsObj.str).toBe('the whole page');
  });

  test('carries the list of its fields and its document id', async () => {
    const { bytes, widgets } = makePlainForm(EVERY_BOX, EVERY_KIND);
    const pdf = await openForm(bytes);
    const content = await (pdf as unknown as AttachmentReader).getAttachmentContent('fields.json');
    expect(JSON.parse(new TextDecoder().decode(content)).faces[0].widgets).toEqual(widgets);
    const { info, metadata } = await pdf.getMetadata();
    expect((info as { Custom: Map<string, string> }).Custom.get('HandrailDocument')).toBe(
      'handrail:demo/plain@1.0/en/fillable-standard-a4',
    );
    expect(metadata.getRaw()).toContain(
      '<dc:identifier>handrail:demo/plain@1.0/en/fillable-standard-a4</dc:identifier>',
    );
  });

  test('asks no viewer to draw fields, limits no length and draws no borders', async () => {
    const pdf = await PDFDocument.load(makePlainForm(EVERY_BOX, EVERY_KIND).bytes, { updateMetadata: false });
    const keys = new Set<string>();
    for (const [, object] of pdf.context.enumerateIndirectObjects()) {
      if (object instanceof PDFDict) for (const key of object.keys()) keys.add(key.decodeText());
    }
    expect(['NeedAppearances', 'MaxLen', 'MK', 'BS', 'Border', 'JS', 'XFA'].filter((key) => keys.has(key))).toEqual([]);
  });

  test('can start with text in a field, and refuses letters its font lacks', async () => {
    const words = new Map([['plain__word', 'Zażółć ț']]);
    const { bytes } = makePlainForm(EVERY_BOX, EVERY_KIND, { initialValues: words });
    expect((await PDFDocument.load(bytes)).getForm().getTextField('plain__word').getText()).toBe('Zażółć ț');
    expect(await checkUa1(bytes)).toEqual([]);
    const arabic = new Map([['plain__word', 'صباح']]);
    expect(() => makePlainForm(EVERY_BOX, EVERY_KIND, { initialValues: arabic })).toThrowErrorMatchingInlineSnapshot(
      `[Error: The field font has no glyph for “ص” in “صباح”.]`,
    );
  });

  test('gives the field font the name Chrome needs only if asked to', () => {
    const usual = makePlainForm('= F\n#field("plain__word")', [plainText('word')]).bytes;
    const aliased = makePlainForm('= F\n#field("plain__word")', [plainText('word')], {
      chromeFontWorkaround: true,
    }).bytes;
    return Promise.all(
      [usual, aliased].map(async (bytes) =>
        (await PDFDocument.load(bytes)).getForm().getTextField('plain__word').acroField.getDefaultAppearance(),
      ),
    ).then((appearances) => expect(appearances).toEqual(['/NotoSans 12 Tf 0 g', '/Wingdings 12 Tf 0 g']));
  });

  test('leaves nothing of the placeholder on a form element', async () => {
    const body = '= Blocks\n#block(field("plain__word"))';
    const forms = (await structureDicts(makePlainForm(body, [plainText('word')]).bytes)).filter(
      (dict) => nameAt(dict, 'S') === 'Form',
    );
    expect(
      forms.map((form) =>
        form
          .keys()
          .map((key) => key.decodeText())
          .toSorted(),
      ),
    ).toEqual([['K', 'P', 'S', 'Type']]);
  });

  test('is the same bytes each time', () => {
    expect(makePlainForm(EVERY_BOX, EVERY_KIND).bytes).toEqual(makePlainForm(EVERY_BOX, EVERY_KIND).bytes);
  });
});

describe('the print edition', () => {
  test('has no form, and elements that say what to write or tick', async () => {
    const { bytes, widgets } = makePlainForm(EVERY_BOX, EVERY_KIND, { edition: 'print' });
    expect(await listWidgets(bytes)).toEqual([]);
    expect(await listPlacesToWrite(bytes)).toMatchInlineSnapshot(`
      [
        "PrintField tv | About me · word · One word",
        "PrintField tv | About me · story",
        "PrintField tv | Weight · 20–300 kg",
        "PrintField tv | Day · DD/MM/YYYY",
        "PrintField cb off| About me · Often: Walking · Tick one",
        "PrintField cb off| About me · Often: Resting",
        "PrintField cb off| Sure: 0 · Not at all",
        "PrintField cb off| Sure: 1",
        "PrintField cb off| Sure: 2 · Fully",
        "PrintField cb off| Sure: a bit",
        "PrintField cb off| I agree",
      ]
    `);
    expect(await checkUa1(bytes)).toEqual([]);
    expect(widgets).toHaveLength(11);
    // Only the page itself still leads to its elements.
    expect(await structureTree(bytes, 'ParentTree', 'Nums')).toHaveLength(2);
  });
});

describe('a theme that shows other fields than the document has', () => {
  const cases: [what: string, body: string, fields: Field[]][] = [
    ['an unknown box', '= A\n#field("plain__word") #field("plain__wrod")', [plainText('word')]],
    ['a field without a box', '= A\n#field("plain__word")', [plainText('word'), plainText('story')]],
    ['a box twice', '= A\n#field("plain__word")\n\n#field("plain__word")', [plainText('word')]],
    ['a box with text in it', '= A\n#field("plain__word", body: [Here])', [plainText('word')]],
  ];
  test.each(cases)('fails with %s, which it names', (_what, body, fields) => {
    expect(() => makePlainForm(body, fields)).toThrowErrorMatchingSnapshot();
  });
});
