import { expect, test } from 'vitest';
import { listNotAsked, meetsCondition } from './condition.ts';
import type { Value } from './value.ts';

const field = 't__a';

test('a condition holds for the answers it names and no other', () => {
  const many: Value = { kind: 'choice', value: ['walk', 'talk'] };
  expect(meetsCondition({ field, options: ['talk'] }, many)).toBe(true);
  expect(meetsCondition({ field, options: ['none'] }, many)).toBe(false);
  expect(meetsCondition({ field, options: ['0'] }, { kind: 'scale', value: 0 })).toBe(true);
  expect(meetsCondition({ field, from: 3 }, { kind: 'number', value: 3, written: '3' })).toBe(true);
  expect(meetsCondition({ field, from: 3, to: 5 }, { kind: 'scale', value: 6 })).toBe(false);
  expect(meetsCondition({ field, from: 3 }, { kind: 'number', written: 'three' })).toBe(false);
  expect(meetsCondition({ field }, { kind: 'check', value: true })).toBe(true);
  expect(meetsCondition({ field }, undefined)).toBe(false);
});

test('what depends on something not asked is not asked, and what depends on something unclear is', () => {
  const fields = [
    { name: 't__a' },
    { name: 't__b', askedWhen: [{ field: 't__a', options: ['yes'] }] },
    { name: 't__c', askedWhen: [{ field: 't__b' }] },
  ];
  const answers: Record<string, Value> = { t__a: { kind: 'choice', value: 'no' }, t__b: { kind: 'text', value: 'x' } };
  const list = (all: Record<string, Value>, unclear: string[] = []) => [
    ...listNotAsked(
      fields,
      (name) => all[name],
      (name) => unclear.includes(name),
    ),
  ];
  expect(list(answers)).toEqual(['t__b', 't__c']);
  expect(list({ ...answers, t__a: { kind: 'choice', value: 'yes' } })).toEqual([]);
  expect(list({}, ['t__a', 't__b'])).toEqual([]);
});
