const BETWEEN = ' · ';

/**
 * What a screen reader says of a field: group · question (· row · column). Parts that are missing are left out.
 */
export function accessibleName(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(BETWEEN);
}

/** The name where the group it begins with is said already; as it is where it begins with another. */
export function nameWithin(group: string, name: string): string {
  const before = group + BETWEEN;
  return name.startsWith(before) ? name.slice(before.length) : name;
}
