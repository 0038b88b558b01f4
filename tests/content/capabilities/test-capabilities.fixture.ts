import { describe, expect, test } from 'vitest';
import type { Capability } from './capability.ts';
import { isCovered, type Piece } from './tiny-subject.fixture.ts';

/** The pieces that cover a capability, and pieces with which it is not covered although all of its parts seem to be there. */
export interface Case {
  whole: Piece[];
  spoilt?: Record<string, Piece[]>;
}

/** A capability is covered by its pieces, and by no fewer. */
export function testCapabilities(capabilities: readonly Capability[], cases: Record<string, Case>): void {
  test('each capability has a case', () => {
    expect(Object.keys(cases)).toEqual(capabilities.map(({ id }) => id));
  });
  describe.each(Object.entries(cases))('%s', (id, { whole, spoilt = {} }) => {
    test('is covered with all of its pieces', () => {
      expect(isCovered(id, whole)).toBe(true);
    });
    test.each(whole.map((_, index) => index + 1))('is not covered without piece %i', (number) => {
      expect(
        isCovered(
          id,
          whole.filter((_, index) => index !== number - 1),
        ),
      ).toBe(false);
    });
    test.each(Object.entries(spoilt))('is not covered %s', (_, pieces) => {
      expect(isCovered(id, pieces)).toBe(false);
    });
  });
}
