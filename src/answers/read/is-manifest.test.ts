import { expect, test } from 'vitest';
import type { Condition } from '../../model/node.ts';
import { isManifest } from './is-manifest.ts';

/** Whether this is a list of fields, one of which is asked when this holds. */
function isListWith(askedWhen: unknown): boolean {
  return isManifest({
    ...{
      format: 'handrail-fields',
      format_version: 1,
      program: null,
      key: 't',
      language: 'en',
      version: '1',
      faces: [],
    },
    fields: [{ name: 't__a', kind: 'text', label: 'A', accessible_name: 'A', owner: 'patient', asked_when: askedWhen }],
  });
}

test('a list of fields has conditions that can be judged, or none', () => {
  const any: Condition = { field: 't__b' };
  for (const good of [
    undefined,
    [],
    [any],
    [
      { ...any, or: ['t__c'], options: ['x'] },
      { ...any, from: 1, to: 2 },
    ],
  ])
    expect(isListWith(good)).toBe(true);
  for (const bad of [null, 5, any, [null], [{}], [{ field: 5 }]]) expect(isListWith(bad)).toBe(false);
  for (const harmed of [{ or: 5 }, { or: [5] }, { options: null }, { options: [5] }, { from: '1' }, { to: null }])
    expect(isListWith([{ ...any, ...harmed }])).toBe(false);
});
