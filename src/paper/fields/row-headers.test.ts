import { PDFName } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { makePlainForm, plainText } from './plain-form.fixture.ts';
import { drawTags, structureDicts, structureTree } from './show-form.fixture.ts';
import { checkUa1 } from '../ua1/check-ua1.ts';
import { nameAt } from '../../pdf/read/pdf-access.ts';

describe('tables', () => {
  const TABLE = `= Table
#table(columns: 3, table.header[Day][What][How long],
  [Monday], field("plain__what"), field("plain__long"),
  table.cell(rowspan: 2)[Week], [a], [b], [c], [d],
  field("plain__other"), [e], [f])`;
  const FIELDS = [plainText('what'), plainText('long'), plainText('other')];

  test('have the first cell of a row as its header, unless it is a field or belongs to the row above', async () => {
    const { bytes } = makePlainForm(TABLE, FIELDS);
    expect(await drawTags(bytes)).toMatchInlineSnapshot(`
      "Root
        Document
          H1
            “Table”
          Table
            THead
              TR
                TH
                  “Day”
                TH
                  “What”
                TH
                  “How long”
            TBody
              TR
                TH
                  “Monday”
                TD
                  Form
                    widget or link
                TD
                  Form
                    widget or link
              TR
                TH
                  “Week”
                TD
                  “a”
                TD
                  “b”
              TR
                TD
                  “c”
                TD
                  “d”
              TR
                TD
                  Form
                    widget or link
                TD
                  “e”
                TD
                  “f”"
    `);
    expect(await checkUa1(bytes)).toEqual([]);
  });

  test('name the header of the row in all cells it heads', async () => {
    const { bytes } = makePlainForm(TABLE, FIELDS);
    const heads: Record<string, number> = {};
    for (const cell of await structureDicts(bytes)) {
      if (nameAt(cell, 'S') !== 'TD') continue;
      for (const [id] of String(cell.get(PDFName.of('A'))).matchAll(/R\d{5}/g)) heads[id] = (heads[id] ?? 0) + 1;
    }
    const ids = (await structureTree(bytes, 'IDTree', 'Names')).filter((_, index) => index % 2 === 0).map(String);
    // A name tree that is not sorted cannot be searched.
    expect(ids).toEqual(ids.toSorted());
    expect(ids).toHaveLength(5);
    // Monday has two cells, the week two in each of its rows.
    expect(heads).toEqual({ R00000: 2, R00001: 4 });
  });
});
