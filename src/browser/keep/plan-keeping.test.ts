import { describe, expect, it } from 'vitest';
import type { Value } from '../../model/value.ts';
import type { KeptCopy } from './kept-copy.ts';
import { planKeeping, type ReadSheet } from './plan-keeping.ts';

const text = (value: string): Value => ({ kind: 'text', value });
const about = { program: 'rehab', title: 'Goals', version: '1.0.0', language: 'en' };
const read = (file: string, answers: Record<string, Value>, more: Partial<ReadSheet> = {}): ReadSheet => ({
  ...{ ...about, file, sheet: 'goals', carried: false, answers, unsure: {} },
  ...more,
});
const kept = (answers: Record<string, Value>, more: Partial<KeptCopy> = {}): KeptCopy => ({
  ...{ ...about, id: 'k', sheet: 'goals', copy: '2026-01-01', changed: '2026-01-01T10:00:00Z', answers },
  ...more,
});

describe('what is read from files and may be kept', () => {
  it('is put together where the files agree or only one has an answer', () => {
    const [plan, ...more] = planKeeping([read('a', { x: text('1') }), read('b', { x: text('1'), y: text('2') })], []);
    expect(more).toEqual([]);
    expect(plan).toMatchObject({ files: ['a', 'b'], answers: { x: text('1'), y: text('2') }, conflicts: [] });
  });

  it('is asked about where files disagree, or one box holds two things', () => {
    const [plan] = planKeeping(
      [read('a', { x: text('1') }), read('b', { x: text('2') }, { unsure: { z: [text('s'), text('t')] } })],
      [],
    );
    expect(plan!.answers).toEqual({});
    expect(plan!.conflicts).toEqual([
      {
        name: 'x',
        found: [
          { file: 'a', value: text('1') },
          { file: 'b', value: text('2') },
        ],
      },
      {
        name: 'z',
        found: [
          { file: 'b', value: text('s') },
          { file: 'b', value: text('t') },
        ],
      },
    ]);
  });

  it('makes a new copy beside what is kept, and none where the same is kept', () => {
    expect(planKeeping([read('a', { x: text('1') })], [kept({ x: text('1') })])).toEqual([]);
    const [plan] = planKeeping([read('a', { x: text('2') })], [kept({ x: text('1') })]);
    expect(plan).toMatchObject({ answers: { x: text('2') }, conflicts: [] });
    expect(plan!.into).toBeUndefined();
  });

  it('stays apart for copies that a file tells apart', () => {
    const plans = planKeeping(
      [read('f', { x: text('1') }, { copy: '2026-01-01' }), read('f', { x: text('2') }, { copy: '2026-02-01' })],
      [],
    );
    expect(plans.map(({ copy, conflicts }) => [copy, conflicts.length])).toEqual([
      ['2026-01-01', 0],
      ['2026-02-01', 0],
    ]);
  });

  it('is kept for each day, though two days are equal', () => {
    const week = (copy: string) => read(copy, { x: text('1') }, { copy });
    expect(planKeeping([week('2026-01-08'), week('2026-01-15')], [kept({ x: text('1') })])).toHaveLength(2);
    expect(planKeeping([week('2026-01-01')], [kept({ x: text('1') })])).toEqual([]);
  });

  it('fills the newest copy with carried answers, but asks before it changes one', () => {
    const newest = kept({ x: text('1') }, { id: 'new', copy: '2026-05-01' });
    const carried = read('steps', { x: text('other'), y: text('2') }, { carried: true });
    const [plan] = planKeeping([carried], [kept({ x: text('0') }), newest]);
    expect(plan!.into!.id).toBe('new');
    expect(plan!.answers).toEqual({ y: text('2') });
    expect(plan!.conflicts[0]!.found.map(({ file }) => file)).toEqual([undefined, 'steps']);
    expect(planKeeping([read('steps', { x: text('1') }, { carried: true })], [newest])).toEqual([]);
  });
});
