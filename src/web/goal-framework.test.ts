import { describe, expect, test } from 'vitest';
import type { Program } from '../read/schema/program.ts';
import { listGoalSheets, type ExampleGoal } from './goal-framework.ts';

describe('the sheets a goal leads to', () => {
  const patient = (id: string, stage: string) => ({ patient: { id, stage } });
  const sheets = [patient('values', 'what-matters'), patient('goals', 'goal'), patient('diary', 'do'), {}];
  const composition = { programs: [{ program: { id: 'rehab' }, sheets }] };
  const links = { worksheet: (id: string) => (id === 'secret' ? undefined : { href: `/${id}/`, sheet: { id } }) };
  const list = (named: string[]) =>
    listGoalSheets({ sheets: named } as unknown as ExampleGoal, { id: 'rehab' } as Program, {
      composition: composition as never,
      links: links as never,
    }).map(({ href }) => href);

  test('are those it names, in its order', () => {
    expect(list(['diary', 'values'])).toEqual(['/diary/', '/values/']);
  });
  test('are those at which goals are written if it names none', () => {
    expect(list([])).toEqual(['/goals/']);
  });
  test('leave out one that is on no page', () => {
    expect(list(['secret', 'diary'])).toEqual(['/diary/']);
  });
});
