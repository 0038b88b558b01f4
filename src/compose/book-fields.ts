import { accessibleName } from '../model/accessible-name.ts';
import { fieldName } from '../model/field-name.ts';
import { fillWords } from '../model/fill-words.ts';
import type { Block, RepeatTable, TextField } from '../model/node.ts';
import { sayDateFormat } from '../words/fields/date-field.ts';
import type { LanguageSetting } from './language-setting.ts';

/** Below this name stands what a book has besides the sheets it is made from; no worksheet can have it. */
export const OWN_SHEET = 'workbook';

type Setting = Pick<LanguageSetting, 'language' | 'words'>;

/** Whose book it is. The same in the patient's and the team's: it is the patient's. */
export function makeOwnerField({ words }: Setting): TextField {
  return makeText('owner', words.workbook.owner, 1);
}

/** On the page that opens a part: when one began it, and what one takes from it. */
export function makePartFields({ id, title }: { id: string; title: string }, { language, words }: Setting): Block[] {
  const { begun, taken } = words.workbook;
  return [
    {
      type: 'field',
      field: {
        ...{ kind: 'date', name: nameOf(`begun-${id}`), label: begun, owner: 'patient', format: language.date_format },
        hint: sayDateFormat({ language, words }),
        accessibleName: accessibleName(title, begun),
      },
    },
    { type: 'field', field: { ...makeText(`taken-${id}`, taken, 3), accessibleName: accessibleName(title, taken) } },
  ];
}

/** First on the last leaf: whom one can call, what helps, where one is not alone. */
export function makeLeafFields({ words }: Setting): Block[] {
  const { helps, place } = words.workbook;
  const sentences = [makeText('helps', helps, 3), makeText('place', place, 3)];
  return [
    makePeople(words),
    { type: 'columns', columns: sentences.map((field) => ({ children: [{ type: 'field', field }] })) },
  ];
}

function makePeople({ contacts, numbered }: Setting['words']): RepeatTable {
  const columns = [
    { id: 'name', label: contacts.name },
    { id: 'phone', label: contacts.phone },
  ];
  const rows = ['1', '2', '3', '4'].map((id) => ({ id, label: fillWords(numbered, { label: contacts.row, n: id }) }));
  return {
    ...{ type: 'repeat-table', label: contacts.label, corner: contacts.row, rowLabel: contacts.row },
    ...{ columns, rows, maxRows: rows.length, form: { standard: 'table', large: 'table' } },
    cells: rows.map((row) =>
      columns.map(({ id, label }): TextField => ({
        ...makeText('people', label, 1),
        name: fieldName({ worksheet: OWN_SHEET, field: 'people', row: Number(row.id), column: id }),
        accessibleName: accessibleName(contacts.label, row.label, undefined, label),
      })),
    ),
  };
}

function makeText(field: string, label: string, lines: number): TextField {
  return { kind: 'text', name: nameOf(field), label, accessibleName: label, owner: 'patient', lines };
}

function nameOf(field: string): string {
  return fieldName({ worksheet: OWN_SHEET, field });
}
