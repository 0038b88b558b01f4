import type { FormSetting, WidgetFact } from '../paper-document.ts';
import { addFields } from './add-fields.ts';
import type { FieldSettings } from './field-settings.ts';
import { prepareFieldFont } from './field-font.ts';
import { readPaperFonts } from '../typeset/fonts.ts';
import { nodeCompression } from '../jobs/node-compression.ts';
import type { PlacedField } from './placed-fields.ts';
import { createTypesetter } from '../typeset/typeset.ts';
import type { Field, Sheet } from '../../model/node.ts';

const PRELUDE = `
#let field(name, width: 100%, height: 9mm, body: none) = link("https://field.invalid/" + name, box(width: width, height: height, body))
#let typeset(data) = {
  set document(title: "A plain form", date: none)
  set text(lang: "en", region: "GB", font: data.fonts, fallback: false, size: 12pt)
`;

const fonts = readPaperFonts();
const tools = { fieldFont: await prepareFieldFont(), compression: nodeCompression };

/** A raw PDF of a body in Typst, in which `#field("name")` is a placeholder: tests of the form need no theme. */
function typesetPlain(body: string): Uint8Array {
  const typesetter = createTypesetter({
    fonts,
    images: {},
    signs: {},
    theme: { 'main.typ': `${PRELUDE}\n[${body}]\n}` },
  });
  const nothing = {} as Sheet;
  return typesetter.typeset(nothing, { edition: 'fillable', size: 'standard', paper: 'a4' }, {
    links: {},
    programLinks: {},
    terms: {},
  } as never).bytes;
}

/** The form of such a body with these fields. */
export function makePlainForm(
  body: string,
  fields: readonly (Field | PlacedField)[],
  settings: Partial<FieldSettings & FormSetting> = {},
): { bytes: Uint8Array; widgets: WidgetFact[] } {
  const placed = fields.map((field) =>
    'field' in field ? field : { field, sheet: 'plain', sheetTitle: 'A plain form', lang: 'en', carried: false },
  );
  return addFields(
    typesetPlain(body),
    {
      fields: placed,
      edition: 'fillable',
      size: 'standard',
      documentId: 'handrail:demo/plain@1.0/en/fillable-standard-a4',
      manifestOf: (form) => ({
        format: 'handrail-fields',
        format_version: 1,
        program: 'demo',
        key: 'plain',
        language: 'en',
        version: '1.0',
        fields: [],
        faces: [{ id: '', path: '', edition: 'fillable', size: 'standard', paper: 'a4', ...form }],
      }),
      singleChoice: 'checkboxes',
      carriedValues: 'shared',
      chromeFontWorkaround: false,
      ...settings,
    },
    tools,
  );
}

/** A written field with as many lines as asked for. */
export function plainText(id: string, more: Partial<Field> = {}): Field {
  return {
    kind: 'text',
    name: `plain__${id}`,
    label: id,
    accessibleName: `About me · ${id}`,
    lines: 1,
    owner: 'patient',
    ...more,
  } as Field;
}
