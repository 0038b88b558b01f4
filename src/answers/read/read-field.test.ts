import { expect, test } from 'vitest';
import type { ManifestField } from '../../model/manifest.ts';
import { listField } from './list-field.ts';
import { readField } from './read-field.ts';

const STEPS: ManifestField = { name: 't__steps', kind: 'number', label: 'S', accessible_name: 'S', owner: 'patient' };

/** What is read where this stands in the box of a number. */
function read(field: ManifestField, text: string): unknown {
  const result = readField({ field, widgets: [{ found: listField(field.name, { text }), option: undefined }] });
  if (!result) return undefined;
  return 'answer' in result ? result.answer.value : result.unclear.reason;
}

test('a fraction is no answer where a whole number was asked for', () => {
  expect(read({ ...STEPS, whole: true }, '3')).toBe(3);
  expect(read({ ...STEPS, whole: true }, '3,0')).toBe(3);
  expect(read({ ...STEPS, whole: true }, '3.5')).toBe('not-whole');
  expect(read(STEPS, '3.5')).toBe(3.5);
});
