import { expect, it } from 'vitest';
import type { Value } from '../../model/value.ts';
import { listWins } from './list-wins.ts';

const text = (value: string): Value => ({ kind: 'text', value });

it('lists what was written into texts and tables of what went well, the newest first', () => {
  const copies = [
    { day: '2026-03-01', answers: new Map([['review--week-2__went_well', text('I rang the office.')]]) },
    {
      day: '2026-03-08',
      answers: new Map<string, Value>([
        ['review--week-4__went_well', text('Ten minutes outside.')],
        ['review--week-4__next', text('Twelve minutes.')],
        ['wins__list__r1__win', text('I asked for help.')],
        ['wins__list__r1__what_it_took', text('Two deep breaths.')],
        ['wins__list__r1__date', { kind: 'date', written: '09/03/2026', value: '2026-03-09' }],
      ]),
    },
  ];
  expect(listWins(['review__went_well', 'wins__list'], copies)).toEqual([
    { day: '2026-03-09', win: 'I asked for help.', whatItTook: 'Two deep breaths.' },
    { day: '2026-03-08', win: 'Ten minutes outside.', whatItTook: '' },
    { day: '2026-03-01', win: 'I rang the office.', whatItTook: '' },
  ]);
});
