type Keyed = Record<string, unknown>;

/** What an author wrote, and below it what they left out: keys of a map are laid over one by one, all else is replaced. */
export function layOver(base: unknown, written: unknown): unknown {
  if (!isKeyed(base) || !isKeyed(written)) return written;
  const keys = new Set([...Object.keys(base), ...Object.keys(written)]);
  return Object.fromEntries(
    [...keys].map((key) => {
      if (!Object.hasOwn(written, key)) return [key, base[key]];
      return [key, Object.hasOwn(base, key) ? layOver(base[key], written[key]) : written[key]];
    }),
  );
}

/** How many texts of the base an author left as they are. */
export function countLeftOut(base: unknown, written: unknown): number {
  if (!isKeyed(base)) return written === undefined ? 1 : 0;
  return Object.keys(base).reduce(
    (sum, key) =>
      sum + countLeftOut(base[key], isKeyed(written) && Object.hasOwn(written, key) ? written[key] : undefined),
    0,
  );
}

function isKeyed(value: unknown): value is Keyed {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
