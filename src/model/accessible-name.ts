/**
 * What a screen reader says of a field: group · question (· row · column). Parts that are missing are left out.
 */
export function accessibleName(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}
