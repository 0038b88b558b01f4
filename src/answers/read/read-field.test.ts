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

const LIKE: ManifestField = {
  ...{ name: 't__like', kind: 'choice', label: 'L', accessible_name: 'L', owner: 'patient' },
  options: ['walk', 'swim', 'rest'].map((id) => ({ id, label: id })),
};

/** What is read where each option has the state that is seen, and that of its value. */
function readTicks(field: ManifestField, states: Record<string, [shown: string, value: string]>): unknown {
  return readField({
    field,
    widgets: Object.entries(states).map(([option, [shownState, valueState]]) => ({
      found: { ...listField(`t__like__is_${option}`, { state: shownState }), valueState },
      option,
    })),
  });
}

test('a tick that only the value has is told beside others that are seen, where there may be several', () => {
  const states: Record<string, [string, string]> = {
    walk: ['Off', 'walk'],
    swim: ['Off', 'Off'],
    rest: ['rest', 'rest'],
  };
  expect(readTicks({ ...LIKE, many: true }, states)).toMatchObject({
    unclear: { reason: 'value-and-appearance-differ', found: ['walk', 'rest'] },
  });
  expect(readTicks(LIKE, states)).toMatchObject({ answer: { value: 'rest' } });
});
