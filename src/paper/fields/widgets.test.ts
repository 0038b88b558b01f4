import { expect, test } from 'vitest';
import type { Field } from '../../model/node.ts';
import { listWidgets } from './widgets.ts';

function speak(field: Partial<Field>, lang = 'en'): string[] {
  const whole = { name: 'a__b', label: 'l', accessibleName: 'How many', owner: 'patient', ...field } as Field;
  return listWidgets([{ field: whole, sheet: 'a', sheetTitle: 'A', lang, carried: false }]).map(
    (widget) => widget.accessibleName,
  );
}

test.each<[Partial<Field>, string]>([
  [{ kind: 'number' }, 'How many'],
  [{ kind: 'number', unit: 'm' }, 'How many · m'],
  [{ kind: 'number', unit: 'many' }, 'How many'],
  [{ kind: 'number', min: 0, max: 10, unit: 'h', hint: 'Each day' }, 'How many · Each day · 0–10 h'],
  [{ kind: 'number', min: 1 }, 'How many · ≥ 1'],
  [{ kind: 'number', max: 9, unit: 'h' }, 'How many · ≤ 9 h'],
  [{ kind: 'date', format: 'DD.MM.YYYY', hint: 'About (DD.MM.YYYY)' }, 'How many · About (DD.MM.YYYY)'],
])('a written field %j is spoken as “%s”', (field, spoken) => {
  expect(speak(field)).toEqual([spoken]);
});

test('a range is spoken in the signs of the language', () => {
  const range = { kind: 'number' as const, min: -0.5, max: 1500 };
  expect(speak(range, 'de')).toEqual(['How many · -0,5 – 1.500']);
  expect(speak(range, 'fr')).toEqual(['How many · -0,5 – 1\u202f500']);
});

test('a scale says its anchors at its ends and its hint once', () => {
  const scale = {
    kind: 'scale' as const,
    from: 0,
    to: 2,
    low: 'none',
    high: 'lots',
    words: [],
    hint: 'Tick one',
  } satisfies Partial<Field>;
  expect(speak(scale)).toEqual(['How many: 0 · none · Tick one', 'How many: 1', 'How many: 2 · lots']);
});
