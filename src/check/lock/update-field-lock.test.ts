import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import type { FieldLock, LockedField } from '../../read/schema/field-lock.ts';
import type { FoundField } from './collect-fields.ts';
import { updateFieldLock, writeFieldLock, type LockOrders } from './update-field-lock.ts';

const NONE: LockOrders = { retire: [], rename: [] };
const LOCK: FieldLock = {
  steps: {
    step: { kind: 'text' },
    helper: { kind: 'choice', options: ['friend', 'team'] },
    'plan__r<n>__what': { kind: 'text', rows: 3 },
  },
};

function found(name: string, locked: LockedField, worksheet = 'steps'): FoundField {
  return { worksheet, name, locked, place: { file: 'x.mdx', line: 1, column: 1 } };
}

describe('writing the lock', () => {
  test('adds new fields, options and rows, and takes nothing out', () => {
    const updated = updateFieldLock(
      LOCK,
      [
        found('helper', { kind: 'choice', options: ['team', 'family'] }),
        found('plan__r<n>__what', { kind: 'text', rows: 5 }),
        found('when', { kind: 'date' }, 'review'),
      ],
      NONE,
    );
    expect(updated).toEqual({
      review: { when: { kind: 'date' } },
      steps: {
        ...LOCK['steps'],
        helper: { kind: 'choice', options: ['friend', 'team', 'family'] },
        'plan__r<n>__what': { kind: 'text', rows: 5 },
      },
    });
  });

  test('never makes rows fewer or changes what is for ever', () => {
    const changed = [found('step', { kind: 'date' }), found('plan__r<n>__what', { kind: 'text', rows: 1 })];
    expect(updateFieldLock(LOCK, changed, NONE)).toEqual(LOCK);
  });

  test('a lock from before marks and conditions takes them all at once, and nothing else of it changes', () => {
    const helper = { kind: 'choice', many: true, options: ['friend', 'team', 'none'], exclusive: ['none'] } as const;
    const marked: LockedField = { ...structuredClone(helper), options: [...helper.options], exclusive: ['none'] };
    const asked: LockedField = { kind: 'text', asked_when: [{ field: 'helper', options: ['none'] }] };
    const before: FieldLock = {
      steps: {
        helper: { kind: 'choice', many: true, options: ['friend', 'team', 'none'] },
        instead: { kind: 'text' },
        step: { kind: 'text', retired: true },
        first_step: { kind: 'text', renamed_from: 'step' },
      },
    };
    const updated = updateFieldLock(before, [found('helper', marked), found('instead', asked)], NONE);
    expect(updated).toEqual({ steps: { ...before['steps'], helper: marked, instead: asked } });
    expect(parse(writeFieldLock(updated))).toEqual(updated);
    expect(updateFieldLock(updated, [found('helper', marked), found('instead', asked)], NONE)).toEqual(updated);
  });

  test('a mark or condition that is gone or another stays as it was published', () => {
    const before: FieldLock = {
      steps: {
        helper: { kind: 'choice', many: true, options: ['friend', 'none'], exclusive: ['none'] },
        instead: { kind: 'text', asked_when: [{ field: 'helper', options: ['none'] }] },
        lift: { kind: 'number', asked_when: [{ field: 'sure', from: 4 }] },
      },
    };
    const changed = [
      found('helper', { kind: 'choice', many: true, options: ['friend', 'none'] }),
      found('instead', { kind: 'text' }),
      found('lift', { kind: 'number', asked_when: [{ field: 'sure', from: 5 }] }),
    ];
    expect(updateFieldLock(before, changed, NONE)).toEqual(before);
  });

  test.each([
    [['steps__helper', 'steps__helpers', 'steps__instead', 'steps__other_way']],
    [['steps__instead', 'steps__other_way', 'steps__helper', 'steps__helpers']],
  ])('a condition follows the field it waits for to its new name, in any order: %j', ([from, to, from2, to2]) => {
    const before: FieldLock = {
      steps: {
        helper: { kind: 'choice', options: ['friend', 'none'] },
        instead: { kind: 'text', asked_when: [{ field: 'helper', options: ['none'] }] },
        day: { kind: 'date', asked_when: [{ field: 'sure', or: ['helper'] }] },
      },
    };
    const now = [
      found('helpers', { kind: 'choice', options: ['friend', 'none'] }),
      found('other_way', { kind: 'text', asked_when: [{ field: 'helpers', options: ['none'] }] }),
    ];
    const rename: LockOrders['rename'] = [
      [from!, to!],
      [from2!, to2!],
    ];
    expect(updateFieldLock(before, now, { ...NONE, rename })['steps']).toMatchObject({
      other_way: { asked_when: [{ field: 'helpers', options: ['none'] }], renamed_from: 'instead' },
      day: { asked_when: [{ field: 'sure', or: ['helpers'] }] },
    });
  });

  test('an option that is retired loses its mark with it', () => {
    const before: FieldLock = {
      steps: { helper: { kind: 'choice', options: ['friend', 'none'], exclusive: ['none'] } },
    };
    const retired = updateFieldLock(before, [], { ...NONE, retire: ['steps__helper__is_none'] });
    expect(retired['steps']).toEqual({
      helper: { kind: 'choice', options: ['friend'], retired_options: ['none'] },
    });
  });

  test('leaves the lock it was given as it is', () => {
    const before = structuredClone(LOCK);
    updateFieldLock(LOCK, [found('helper', { kind: 'choice', options: ['family'] })], {
      ...NONE,
      retire: ['steps__step'],
    });
    expect(LOCK).toEqual(before);
  });

  test('records a worksheet and a field with names that every object has', () => {
    const place = { file: 'templates/constructor.mdx', line: 1, column: 1 };
    const found = { worksheet: 'constructor', name: 'constructor', locked: { kind: 'text' as const }, place };
    expect(updateFieldLock({}, [found], NONE)).toEqual({ constructor: { constructor: { kind: 'text' } } });
  });

  test('retires a field or an option only when told', () => {
    const updated = updateFieldLock(LOCK, [], { ...NONE, retire: ['steps__step', 'steps__helper__is_team'] });
    expect(updated['steps']).toMatchObject({
      step: { kind: 'text', retired: true },
      helper: { options: ['friend'], retired_options: ['team'] },
    });
  });

  test('renames within a worksheet and keeps the old name as retired', () => {
    const updated = updateFieldLock(LOCK, [found('first_step', { kind: 'text' })], {
      ...NONE,
      rename: [['steps__step', 'steps__first_step']],
    });
    expect(updated['steps']).toMatchObject({
      step: { kind: 'text', retired: true },
      first_step: { kind: 'text', renamed_from: 'step' },
    });
  });

  test.each([
    [
      { ...NONE, retire: ['steps__stepp'] },
      'The lock has no field "steps__stepp". A name is written as <worksheet>__<field>.',
    ],
    [{ ...NONE, retire: ['steps__helper__is_cat'] }, 'The field "steps__helper" has no option "cat" to retire.'],
    [
      { ...NONE, rename: [['steps__step', 'steps__helper']] },
      '"steps__step" cannot become "steps__helper": its kind was text and is now choice.',
    ],
    [
      { ...NONE, rename: [['steps__step', 'review__when']] },
      '"review__when" is in another worksheet than "steps__step"; a field is renamed within its worksheet.',
    ],
  ] as [LockOrders, string][])('refuses an order it cannot carry out: %j', (orders, message) => {
    expect(() => updateFieldLock(LOCK, [found('when', { kind: 'text' }, 'review')], orders)).toThrow(message);
  });
});

test('the order of the keys of a field changes nothing', () => {
  const one = writeFieldLock({ a: { b: { kind: 'number', unit: 'km', min: 0 } } });
  expect(writeFieldLock({ a: { b: { min: 0, unit: 'km', kind: 'number' } } })).toBe(one);
});

test('the file is sorted and reads back as the same lock', () => {
  const text = writeFieldLock({
    b: { z: { kind: 'text' }, a: { kind: 'choice', options: ['x', 'y'] } },
    a: { c: { kind: 'check' } },
  });
  expect(text).toMatchInlineSnapshot(`
    "# Names and kinds of all fields ever published. Written by "npm run lock"; answers in filled files are read by it.
    # Nothing is taken out: what is no longer asked is marked "retired: true".

    a:
      c:
        kind: check
    b:
      a:
        kind: choice
        options: [x, y]
      z:
        kind: text
    "
  `);
  expect(parse(text)).toEqual({
    a: { c: { kind: 'check' } },
    b: { a: { kind: 'choice', options: ['x', 'y'] }, z: { kind: 'text' } },
  });
});
