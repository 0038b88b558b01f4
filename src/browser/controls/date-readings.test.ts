import { describe, expect, it } from 'vitest';
import { writeDay } from '../../model/date-format.ts';
import { findDateReadings } from './date-readings.ts';

const TODAY = '2026-11-22';
const english = (text: string) => findDateReadings(text, 'DD/MM/YYYY', 'en', TODAY);
const german = (text: string) => findDateReadings(text, 'DD.MM.YYYY', 'de', TODAY);
const american = (text: string) => findDateReadings(text, 'MM/DD/YYYY', 'en-US', TODAY);

describe('a date as it was typed', () => {
  it('is sure in the format of the language, or as an ISO day', () => {
    expect(english('03/05/2026')).toEqual(['2026-05-03']);
    expect(english('3.5.2026')).toEqual(['2026-05-03']);
    expect(american('3/5/2026')).toEqual(['2026-03-05']);
    expect(german('2026-5-3')).toEqual(['2026-05-03']);
  });

  it('is asked about where the year is missing or short', () => {
    expect(english('3/5')).toEqual(['2026-05-03', '2027-05-03', '2026-03-05', '2027-03-05']);
    expect(german('24.12.')).toEqual(['2026-12-24', '2025-12-24']);
    expect(english('3/5/26')).toEqual(['2026-05-03', '2026-03-05']);
    expect(german('3/5/62')).toEqual(['1962-05-03', '2062-05-03', '1962-03-05', '2062-03-05']);
  });

  it('has the day first where dots part it', () => {
    expect(german('3.5.')).toEqual(['2026-05-03', '2027-05-03']);
    expect(english('3.5.26')).toEqual(['2026-05-03']);
    expect(american('3.5.26')).toEqual(['2026-03-05', '2026-05-03']);
  });

  it('is sure where only one order is a day', () => {
    expect(english('05/25/2026')).toEqual(['2026-05-25']);
    expect(english('25/5/26')).toEqual(['2026-05-25']);
    expect(english('5/5/26')).toEqual(['2026-05-05']);
  });

  it('may name the month', () => {
    expect(english('3 May 2026')).toEqual(['2026-05-03']);
    expect(english('May 3rd, 2026')).toEqual(['2026-05-03']);
    expect(german('3. März 2026')).toEqual(['2026-03-03']);
    expect(german('3. Dez')).toEqual(['2026-12-03', '2025-12-03']);
  });

  it.each([
    ['3 de abril de 2026', 'DD/MM/YYYY', 'es-419'],
    ['3 de abr. de 2026', 'DD/MM/YYYY', 'pt-BR'],
    ['3 avril 2026', 'DD/MM/YYYY', 'fr-CH'],
    ['3. dubna 2026', 'DD. MM. YYYY', 'cs'],
    ['3 kwietnia 2026', 'DD.MM.YYYY', 'pl'],
    ['2026. április 3.', 'YYYY. MM. DD.', 'hu'],
    ['3. april 2026.', 'DD.MM.YYYY', 'sr-Latn'],
    ['3. april 2026', 'DD.MM.YYYY', 'sl'],
    ['३ एप्रिल, २०२६', 'DD/MM/YYYY', 'mr'],
    ['٣‏/٤‏/٢٠٢٦', 'DD/MM/YYYY', 'ar-EG'],
    ['3. April 2026', 'DD.MM.YYYY', 'de-x-leicht'],
  ])('may be written as its people write it: %s', (text, format, language) => {
    expect(findDateReadings(text, format, language, TODAY)).toEqual(['2026-04-03']);
  });

  it('is the first of a month in French', () => {
    expect(findDateReadings('1er avril 2026', 'DD/MM/YYYY', 'fr', TODAY)).toEqual(['2026-04-01']);
  });

  it('is none where the calendar has no such day, or it is no date', () => {
    for (const text of ['31/02/2026', '30. Februar 2026', 'soon', '', '5', '1/2/3/4', '12345', '3/5/2', 'May'])
      expect(english(text), text).toEqual([]);
    expect(german('30. Februar 2026')).toEqual([]);
  });

  it('is written back as the format has it', () => {
    expect(writeDay('2026-05-03', 'DD/MM/YYYY')).toBe('03/05/2026');
    expect(writeDay('2026-05-03', 'MM/DD/YYYY')).toBe('05/03/2026');
    expect(german(writeDay('2026-05-03', 'DD.MM.YYYY'))).toEqual(['2026-05-03']);
  });
});
