import type { Value } from '../model/value.ts';

/** What was answered, without the field's name and where it was read. */
export function valueOfAnswer(answer: { name: string; from: string } & Value): Value {
  const parts = Object.entries(answer).filter(([part]) => part !== 'name' && part !== 'from');
  return Object.fromEntries(parts) as unknown as Value;
}
