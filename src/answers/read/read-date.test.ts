import { expect, test } from 'vitest';
import { dateFormatOf, writeDay } from '../../model/date-format.ts';
import { knownLocale } from '../../model/locale.ts';
import { readDate } from './read-date.ts';

test.each<[string, string, string | undefined]>([
  ['03/04/2026', 'DD/MM/YYYY', '2026-04-03'],
  ['03/04/2026', 'MM/DD/YYYY', '2026-03-04'],
  ['3. 4. 2026', 'DD.MM.YYYY', '2026-04-03'],
  [' 3-4-2026 ', 'DD.MM.YYYY', '2026-04-03'],
  ['2026-04-03', 'DD/MM/YYYY', '2026-04-03'],
  ['2026-4-3', 'YYYY-MM-DD', '2026-04-03'],
  ['29/02/2028', 'DD/MM/YYYY', '2028-02-29'],
  ['29/02/2026', 'DD/MM/YYYY', undefined],
  ['13/13/2026', 'DD/MM/YYYY', undefined],
  ['03/04/26', 'DD/MM/YYYY', undefined],
  ['3 April 2026', 'DD/MM/YYYY', undefined],
  ['03/04', 'DD/MM/YYYY', undefined],
  ['next week', 'DD/MM/YYYY', undefined],
  ['2026. 4. 3.', 'YYYY. MM. DD.', '2026-04-03'],
  ['03. 04. 2026.', 'DD.MM.YYYY', '2026-04-03'],
  ['2026年4月3日', 'YYYY/MM/DD', '2026-04-03'],
  ['2026년 4월 3일', 'YYYY. MM. DD.', '2026-04-03'],
  ['٠٣\u200f/٠٤\u200f/٢٠٢٦', 'DD/MM/YYYY', '2026-04-03'],
  ['३-४-२०२६', 'DD-MM-YYYY', '2026-04-03'],
  ['03–04–2026', 'DD-MM-YYYY', '2026-04-03'],
  ['۱۴۰۵/۰۱/۱۴', 'YYYY/MM/DD', undefined],
  ['1405-01-14', 'YYYY/MM/DD', undefined],
  ['3/4/2569', 'DD/MM/YYYY', undefined],
])('“%s” written as %s is %s', (text, format, day) => {
  expect(readDate(text, format)).toBe(day);
});

test.each(
  'en en-US de de-CH gsw fr fr-CA es-419 pt-BR nl da sv fi lt pl cs sk sl hr sr-Latn bg hu uk tr he ar ar-EG fa hi mr th zh-Hant ja ko'.split(
    ' ',
  ),
)('a day that is written as people of “%s” do is read back, in figures and in their own digits', (tag) => {
  const format = dateFormatOf(tag);
  expect(readDate(writeDay('2027-05-04', format), format)).toBe('2027-05-04');
  const options = { year: 'numeric', month: 'numeric', day: 'numeric', calendar: 'gregory', timeZone: 'UTC' } as const;
  const written = new Intl.DateTimeFormat(knownLocale(tag), options).format(Date.UTC(2027, 4, 4));
  expect(readDate(written, format)).toBe('2027-05-04');
});
