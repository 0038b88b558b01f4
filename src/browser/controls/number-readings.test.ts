import { describe, expect, it } from 'vitest';
import { findNumberReadings, writeNumber } from './number-readings.ts';

describe('a number as it was typed', () => {
  it('is sure with comma or point, and with its unit', () => {
    expect(findNumberReadings('72,5', undefined)).toEqual([72.5]);
    expect(findNumberReadings('20 minutes', 'minutes')).toEqual([20]);
  });

  it('is asked about where the sign may part thousands or decimals', () => {
    expect(findNumberReadings('1.250', undefined)).toEqual([1250, 1.25]);
    expect(findNumberReadings('-2,500 m', 'm')).toEqual([-2500, -2.5]);
  });

  it('is none where it is words', () => {
    for (const text of ['about ten', '1.2.500', '', '10-12']) expect(findNumberReadings(text, undefined)).toEqual([]);
  });

  it('is written back so that it is sure', () => {
    for (const value of [1250, 1.25, 12.345, -2.5, 0])
      expect(findNumberReadings(writeNumber(value, ','), undefined)).toEqual([value]);
  });
});
