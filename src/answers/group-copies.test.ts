import { describe, expect, test } from 'vitest';
import { findCopyName, groupCopies, type SheetReading } from './group-copies.ts';
import type { Value } from '../model/value.ts';

const scale = (value: number): Value => ({ kind: 'scale', value });
const diary = (
  file: string,
  copy: string | undefined,
  pain: number,
  more: Partial<SheetReading> = {},
): SheetReading => ({
  ...{ file, program: 'rehab', sheet: 'diary', answers: { diary__pain: scale(pain) } },
  ...(copy !== undefined && { copy }),
  ...more,
});
/** Days and answers of each series. */
const show = (readings: SheetReading[]) =>
  groupCopies(readings).map(({ sheet, person, copies }) => [
    person === undefined ? sheet : `${person}: ${sheet}`,
    ...copies.map(({ copy, answers }) => `${copy}: ${[...answers.values()].map(({ value }) => value).join()}`),
  ]);

describe('copies of one sheet', () => {
  test('of different days are a series, oldest first, and no contradiction', () => {
    const readings = [diary('c', '2026-11-16', 3), diary('a', '2026-11-02', 6), diary('b', '2026-11-09', 5)];
    expect(show(readings)).toEqual([['diary', '2026-11-02: 6', '2026-11-09: 5', '2026-11-16: 3']]);
    expect(groupCopies(readings)[0]!.copies.flatMap(({ contradictions }) => contradictions)).toEqual([]);
  });

  test('stay apart however equal they are', () => {
    expect(show([diary('a', '2026-11-02', 6), diary('b', '2026-11-09', 6)])).toEqual([
      ['diary', '2026-11-02: 6', '2026-11-09: 6'],
    ]);
  });

  test('of one day are told apart by their number, in its order', () => {
    const numbered = ['2026-11-02-10', '2026-11-02-2', '2026-11-02'].map((copy, index) =>
      diary(`${index}`, copy, index),
    );
    expect(show(numbered)).toEqual([['diary', '2026-11-02: 2', '2026-11-02-2: 1', '2026-11-02-10: 0']]);
  });

  test('of two people, programs or sheets are never put together', () => {
    expect(
      show([
        diary('a', '2026-11-02', 1, { person: 'Ann' }),
        diary('b', '2026-11-02', 2, { person: 'Bob' }),
        diary('c', '2026-11-02', 3, { program: 'pain' }),
        diary('d', '2026-11-02', 4, { sheet: 'diary--week-2' }),
        diary('e', '2026-11-09', 5, { person: 'Ann' }),
      ]),
    ).toEqual([
      ['Ann: diary', '2026-11-02: 1', '2026-11-09: 5'],
      ['Bob: diary', '2026-11-02: 2'],
      ['diary', '2026-11-02: 3'],
      ['diary--week-2', '2026-11-02: 4'],
    ]);
  });

  test('are put together from files that hold the same one, and what those say differently is a contradiction', () => {
    const [series] = groupCopies([
      diary('a', '2026-11-02', 6, { answers: { diary__pain: scale(6), diary__note: { kind: 'text', value: 'Rain' } } }),
      diary('b', '2026-11-02', 7),
      diary('c', '2026-11-02', 6),
    ]);
    expect(series!.copies).toEqual([
      {
        copy: '2026-11-02',
        files: ['a', 'b', 'c'],
        answers: new Map([['diary__note', { kind: 'text', value: 'Rain' }]]),
        contradictions: [
          {
            name: 'diary__pain',
            found: [
              { file: 'a', value: scale(6) },
              { file: 'b', value: scale(7) },
            ],
          },
        ],
      },
    ]);
  });

  test('do not contradict each other by how a number is written, but where it is not sure they do', () => {
    const walked = (written: string, value?: number): SheetReading['answers'] => ({
      diary__walked: { kind: 'number', written, ...(value !== undefined && { value }) },
    });
    const contradictionsOf = (...all: SheetReading['answers'][]) =>
      groupCopies(all.map((answers, index) => ({ file: `${index}`, sheet: 'diary', answers })))[0]!.copies[0]!
        .contradictions.length;
    expect(contradictionsOf(walked('2,5', 2.5), walked('2.5 km', 2.5))).toBe(0);
    expect(contradictionsOf(walked('two'), walked('2', 2))).toBe(1);
  });

  test('without a day are one, and stand last', () => {
    expect(show([diary('a', undefined, 1), diary('b', undefined, 1), diary('c', '2026-11-02', 2)])).toEqual([
      ['diary', '2026-11-02: 2', 'undefined: 1'],
    ]);
  });

  test('with names that every object has are like others', () => {
    const answers = Object.fromEntries([['constructor__tostring', scale(1)] as const]);
    expect(show([{ file: 'a', sheet: 'constructor', program: '__proto__', answers }])).toEqual([
      ['constructor', 'undefined: 1'],
    ]);
  });
});

describe('when a sheet was filled', () => {
  const find = (file: string, answers: SheetReading['answers'] = {}, copy?: string) =>
    findCopyName({ file, sheet: 'diary', answers, ...(copy !== undefined && { copy }) });
  const on = (value: string): Value => ({ kind: 'date', written: value, value });

  test('is what the saved file says, else what stands on the sheet, else what the name of the file says', () => {
    expect(find('diary-2026-11-02.pdf', { diary__day: on('2026-11-01') }, '2026-10-31-2')).toBe('2026-10-31-2');
    expect(find('diary-2026-11-02.pdf', { diary__day: on('2026-11-01') })).toBe('2026-11-01');
    expect(find('diary-2026-11-02.pdf', { diary__look_again: on('2026-12-24') })).toBe('2026-11-02');
    expect(find('My week 2026-11-02-3 (1).pdf')).toBe('2026-11-02-3');
    expect(find('diary-2026-11-02 part 2.pdf')).toBe('2026-11-02');
  });
  test('is not guessed', () => {
    for (const file of ['diary.pdf', 'scan-20261102.pdf', '12026-11-02.pdf', '2026-13-40.pdf', '2026-11-021.pdf'])
      expect(find(file), file).toBeUndefined();
  });
});
