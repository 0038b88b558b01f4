import { describe, expect, it } from 'vitest';
import type { Value } from '../../model/value.ts';
import { isSameValue, mergeAnswers } from './merge-answers.ts';

const text = (value: string): Value => ({ kind: 'text', value });

describe('answers of two windows', () => {
  it('are both kept where each changed another one', () => {
    const { answers, clashes } = mergeAnswers(
      { a: text('1') },
      { a: text('1'), b: text('theirs') },
      new Map([['a', text('mine')]]),
    );
    expect(answers).toEqual({ a: text('mine'), b: text('theirs') });
    expect(clashes).toEqual([]);
  });

  it('clash where both changed the same one: mine stands and theirs is told', () => {
    const { answers, clashes } = mergeAnswers({ a: text('1') }, { a: text('theirs') }, new Map([['a', text('mine')]]));
    expect(answers).toEqual({ a: text('mine') });
    expect(clashes).toEqual([{ name: 'a', mine: text('mine'), theirs: text('theirs') }]);
  });

  it('do not clash where both wrote the same, or only one took it back', () => {
    expect(mergeAnswers({}, { a: text('same') }, new Map([['a', text('same')]])).clashes).toEqual([]);
    const taken = mergeAnswers({ a: text('1') }, { a: text('1') }, new Map([['a', undefined]]));
    expect(taken).toEqual({ answers: {}, clashes: [] });
  });

  it('clash where one took back what the other changed', () => {
    expect(mergeAnswers({ a: text('1') }, {}, new Map([['a', text('2')]])).clashes).toHaveLength(1);
  });

  it('are the same in whatever order their parts stand, and not where only the words differ', () => {
    expect(isSameValue({ kind: 'number', written: '5', value: 5 }, { value: 5, written: '5', kind: 'number' })).toBe(
      true,
    );
    expect(isSameValue({ kind: 'number', written: '5', value: 5 }, { kind: 'number', written: '5,0', value: 5 })).toBe(
      false,
    );
    expect(isSameValue(undefined, undefined)).toBe(true);
    expect(isSameValue({ kind: 'choice', value: ['a'] }, { kind: 'choice', value: ['a', 'b'] })).toBe(false);
  });
});
