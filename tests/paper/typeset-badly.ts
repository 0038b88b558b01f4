import { readPaperFonts } from '../../src/paper/typeset/fonts.ts';
import type { PaperSetting, WidgetFact } from '../../src/paper/paper-document.ts';
import { createTypesetter } from '../../src/paper/typeset/typeset.ts';
import type { Face, Size } from '../../src/model/face.ts';
import { STAGE_COLOURS } from '../../src/model/stage-colours.ts';
import type { Field, Sheet } from '../../src/model/node.ts';
import type { LayoutFault } from './layout-fault.ts';
import { measureLayout } from './measure-layout.ts';
import { readLaidOutPdf } from './laid-out-pdf.ts';

const SETTING: PaperSetting = {
  publisher: { name: 'Example clinic', url: 'https://example.org' },
  accent: '#0b5d5b',
  colours: STAGE_COLOURS,
  twoSided: true,
  dateFormat: 'DD/MM/YYYY',
  disclaimer: '',
  otherFormats: '',
  crisisShort: [],
  words: { version: 'Version {version}', published_by: 'Published by {publisher}, {url}' },
  stages: {},
  terms: {},
  links: {},
  programLinks: {},
  form: { singleChoice: 'checkboxes', carriedValues: 'shared', chromeFontWorkaround: false },
};

/** An otherwise empty sheet with some fields. */
function makeSheet(fields: readonly Field[]): Sheet {
  return {
    ...{
      kind: 'sheet',
      id: 'bad',
      key: 'bad',
      program: 'none',
      lang: 'en',
      title: 'Bad',
      purpose: '',
      file: 'templates/bad.mdx',
    },
    body: fields.map((field) => ({ type: 'field', field })),
    status: { version: '1.0.0', status: 'draft', nextReview: '2028-11-22', sources: [] },
  };
}

/** What is wrong with some Typst markup, on pages with our margins, and with boxes that are said to lie on them. */
export async function findFaults(
  markup: string,
  boxes: { field: Field; rect: WidgetFact['rect'] }[] = [],
  size: Size = 'standard',
): Promise<LayoutFault[]> {
  const face: Face = { edition: 'fillable', size, paper: 'a4' };
  const [text, bottom] = size === 'standard' ? ['12pt', '21mm'] : ['18pt', '28mm'];
  const theme = `#let typeset(data) = {
    set document(title: "Bad", date: none)
    set page(width: 210mm, height: 297mm, margin: (inside: 22mm, outside: 17mm, top: 14mm, bottom: ${bottom}))
    set text(font: data.fonts, fallback: false, size: ${text}, lang: "en", costs: (widow: 0%, orphan: 0%))
    [= Title\n\n${markup}]
  }`;
  const typesetter = createTypesetter({ fonts: readPaperFonts(), theme: { 'main.typ': theme }, images: {}, signs: {} });
  const sheet = makeSheet(boxes.map(({ field }) => field));
  const { bytes } = typesetter.typeset(sheet, face, SETTING);
  const widgets = boxes.map(({ field, rect }) => ({ name: field.name, page: 1, rect }));
  return measureLayout(await readLaidOutPdf(bytes, widgets), sheet, face, SETTING);
}
