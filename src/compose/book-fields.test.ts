import { expect, test } from 'vitest';
import { fieldsOf } from '../model/fields-of.ts';
import { makePartFields } from './book-fields.ts';

test('the day a part was begun says how it is written, in letters of its language', () => {
  const words = {
    workbook: { begun: 'Angefangen am', taken: 'Was ich mitnehme' },
    date_letters: { day: 'T', month: 'M', year: 'J' },
  };
  const setting = { language: { date_format: 'DD.MM.YYYY' }, words } as Parameters<typeof makePartFields>[1];
  expect(fieldsOf(makePartFields({ id: 'start', title: 'Beginnen' }, setting))).toMatchObject([
    { kind: 'date', format: 'DD.MM.YYYY', hint: 'TT.MM.JJJJ' },
    { kind: 'text' },
  ]);
});
