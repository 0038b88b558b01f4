import { expect, it } from 'vitest';
import { writeSummary } from './write-summary.ts';

it('is a message of what was ticked, sheet by sheet, below what one says oneself', () => {
  const answers = [
    { name: 'a', question: 'My goal', answer: 'Walk to the lake' },
    { name: 'b', question: 'How sure', answer: '7' },
  ];
  const sheets = [{ id: '1', title: 'My goals', day: '3 May 2026', answers }];
  const made = 'Put together on 4 May 2026';
  expect(writeSummary({ heading: 'What I want you to know', made, own: 'Dear Jo,\n\n\nhere it is. ', sheets })).toBe(
    [
      'What I want you to know\nPut together on 4 May 2026',
      'Dear Jo,',
      'here it is.',
      'My goals (3 May 2026)\nMy goal: Walk to the lake\nHow sure: 7',
    ].join('\n\n'),
  );
});
