import { expect, test } from 'vitest';
import { computeNumbers } from './compute-numbers.ts';

test('a total follows the rows of a table that come and go', () => {
  const output = { textContent: '' };
  const part = {
    dataset: { operation: 'total', of: JSON.stringify([{ field: 'walks', column: 'minutes' }]) },
    querySelector: () => output,
  };
  const rows = [{ name: 's__walks__r1__minutes' }, { name: 's__walks__r2__minutes' }];
  const parts = { querySelectorAll: (selector: string) => (selector === '.computed' ? [part] : rows) };
  const root = Object.assign(new EventTarget(), parts) as unknown as HTMLElement;
  computeNumbers(
    root,
    { computed_from: '{value} of {count}', computed_none: 'none' },
    { locale: 'en', read: () => ({ kind: 'number', written: '20', value: 20 }) },
  );
  expect(output.textContent).toBe('40 of 2');
  rows.pop();
  root.dispatchEvent(new Event('answers-moved'));
  expect(output.textContent).toBe('20 of 1');
});
