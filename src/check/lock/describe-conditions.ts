import type { LockedCondition, LockedField } from '../../read/schema/field-lock.ts';

/** When a field is asked, in words that are the same for all conditions that mean the same. */
export function describeConditions({ asked_when: conditions = [] }: Pick<LockedField, 'asked_when'>): string {
  return conditions.length === 0 ? 'not given' : `"${conditions.map(describe).sort().join(' and ')}"`;
}

function describe({ field, or = [], options, from, to }: LockedCondition): string {
  const asked = anyOf([field, ...or]);
  if (options !== undefined) return `${asked}: ${anyOf(options)}`;
  if (from === undefined && to === undefined) return `${asked}: answered`;
  if (to === undefined) return `${asked}: ${from} or more`;
  return from === undefined ? `${asked}: ${to} or less` : `${asked}: ${from} to ${to}`;
}

function anyOf(names: readonly string[]): string {
  return names.toSorted().join(' or ');
}
