import type { Program } from '../../read/schema/program.ts';

/** All that can be the occasion of a sheet, and where it stands. */
export function listOccasions({ review_schedule, phases }: Program): { id: string; path: PropertyKey[] }[] {
  return [
    ...review_schedule.map(({ id }, index) => ({ id, path: ['review_schedule', index] })),
    ...phases.flatMap((phase, at) =>
      phase.sessions.map(({ id }, index) => ({ id, path: ['phases', at, 'sessions', index] })),
    ),
  ];
}
