import { expect, it } from 'vitest';
import type { Program } from '../read/schema/program.ts';
import { listFitting } from './fitting-sheets.ts';

const named = (...sheets: string[]) => ({ sheets });
const program = {
  phases: [
    {
      core: [{ sheet: 'goals' }, { sheet: 'week', occasion: 'plan' }, { article: 'sleep' }],
      more: [{ sheet: 'sleep' }, { sheet: 'pace' }, { sheet: 'work' }],
      sessions: [named('goals', 'week'), named('week', 'pace')],
    },
  ],
  domains: [
    {
      goal_areas: [
        { example_goals: [named('sleep', 'week@plan'), named('sleep', 'goals', 'week@plan'), named('work')] },
      ],
    },
  ],
} as unknown as Pick<Program, 'phases' | 'domains'>;

it('is what the program names beside a sheet of the core, the most often named first', () => {
  expect(listFitting('week', program)).toEqual(['sleep', 'pace']);
  expect(listFitting('goals', program)).toEqual(['sleep']);
});

it('is nothing for a sheet of the library', () => {
  expect(listFitting('sleep', program)).toEqual([]);
});
