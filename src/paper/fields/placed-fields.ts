import type { Edition } from '../../model/face.ts';
import { fieldsOf } from '../../model/fields-of.ts';
import { mapBlocks } from '../../model/map-blocks.ts';
import type { Field, Sheet } from '../../model/node.ts';
import type { PaperDocument } from '../paper-document.ts';

/** A field where it stands in a document. */
export interface PlacedField {
  field: Field;
  /** The key and title of the sheet it stands on. */
  sheet: string;
  sheetTitle: string;
  /** BCP 47 tag of the sheet. */
  lang: string;
  /** Shown again from another sheet or occasion. */
  carried: boolean;
}

/** Every field an edition of a sheet or workbook has, in reading order, with carried values where they are shown. */
export function placeFields(document: PaperDocument, edition: Edition): PlacedField[] {
  if (document.kind !== 'workbook') return placeSheetFields(document, edition);
  const { owner, parts, safety, key: sheet, title: sheetTitle, lang } = document;
  const ofBook = (fields: Field[]): PlacedField[] =>
    fields.map((field) => ({ field, sheet, sheetTitle, lang, carried: false }));
  return [
    ...ofBook(owner ? [owner] : []),
    ...parts.flatMap(({ fields = [], sheets }) => [
      ...ofBook(fieldsOf(fields)),
      ...sheets.flatMap((one) => placeSheetFields(one, edition)),
    ]),
    ...ofBook(fieldsOf(safety)),
  ];
}

function placeSheetFields({ body, key, title, lang }: Sheet, edition: Edition): PlacedField[] {
  // On paper one draws; the table of the same values is for those who fill in a form.
  const blocks = edition === 'print' ? mapBlocks(body, (block) => (block.type === 'drawing' ? [] : [block])) : body;
  const own = new Set(fieldsOf(blocks));
  return fieldsOf(blocks, { carried: true }).map((field) => ({
    field,
    sheet: key,
    sheetTitle: title,
    lang,
    carried: !own.has(field),
  }));
}
