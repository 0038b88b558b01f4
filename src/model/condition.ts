import type { Condition } from './node.ts';
import type { Value } from './value.ts';

/** Whether an answer is one that a condition names; no answer never is. @internal */
export function meetsCondition({ options, from, to }: Condition, value: Value | undefined): boolean {
  if (value === undefined) return false;
  if (options !== undefined) return [value.value].flat().some((one) => options.includes(String(one)));
  if (from === undefined && to === undefined) return true;
  return typeof value.value === 'number' && value.value >= (from ?? -Infinity) && value.value <= (to ?? Infinity);
}

/**
 * The names of the fields that are not asked after these answers. A field whose condition rests on one that is not asked is
 * not asked either; one that rests on an unclear answer is.
 *
 * @param fields in the order of the sheet
 */
export function listNotAsked(
  fields: readonly { name: string; askedWhen?: readonly Condition[] | undefined }[],
  answerTo: (name: string) => Value | undefined,
  isUnclear: (name: string) => boolean = () => false,
): Set<string> {
  const notAsked = new Set<string>();
  for (const { name, askedWhen = [] } of fields) {
    const isAsked = askedWhen.every((condition) =>
      [condition.field, ...(condition.or ?? [])].some(
        (one) => isUnclear(one) || (!notAsked.has(one) && meetsCondition(condition, answerTo(one))),
      ),
    );
    if (!isAsked) notAsked.add(name);
  }
  return notAsked;
}
