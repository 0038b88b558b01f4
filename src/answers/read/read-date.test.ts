import { expect, test } from 'vitest';
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
])('“%s” written as %s is %s', (text, format, day) => {
  expect(readDate(text, format)).toBe(day);
});

test.each(['DD/MM/YYYY', 'DD.MM.YYYY', 'DD. MM. YYYY', 'DD-MM-YYYY', 'YYYY-MM-DD', 'YYYY/MM/DD', 'MM/DD/YYYY'])(
  'a day that is written as %s is read back',
  (format) => {
    const written = format.replace('YYYY', '2027').replace('MM', '05').replace('DD', '04');
    expect(readDate(written, format)).toBe('2027-05-04');
  },
);
