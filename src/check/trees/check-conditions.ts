import { fieldsOf, optionsOf } from '../../model/fields-of.ts';
import { lockName, parseFieldName } from '../../model/field-name.ts';
import type { Condition, Field, Sheet } from '../../model/node.ts';
import { adviseNearest } from '../../problem/nearest.ts';
import { errorAt } from '../../problem/problem-at.ts';
import type { Problem } from '../../problem/problem.ts';
import { blocksOf, startOf } from '../../model/walk-tree.ts';

/** What depends on another answer stands below that question, and the question can be answered so. */
export function checkConditions(sheet: Sheet): Problem[] {
  const blocks = blocksOf(sheet.body);
  return blocks.flatMap((block): Problem[] => {
    if (block.type !== 'when-answered') return [];
    const { condition, children, at = startOf(sheet) } = block;
    const before = fieldsOf(sheet.body).slice(0, findFirst(sheet, fieldsOf(children)[0]));
    const named = [condition.field, ...(condition.or ?? [])];
    const lost = named.find((name) => !before.some((field) => field.name === name));
    const problem =
      lost === undefined
        ? describeMismatch(
            condition,
            before.filter(({ name }) => named.includes(name)),
          )
        : ([
            'unknown-field',
            `No field "${nameInSheet(lost)}" stands above what depends on it.`,
            adviseNearest(
              nameInSheet(lost),
              before.map(({ name }) => nameInSheet(name)),
            ),
          ] as const);
    return problem ? [errorAt(at, ...problem)] : [];
  });
}

/** How many fields stand before one; all of them where there is none. */
function findFirst({ body }: Sheet, field: Field | undefined): number | undefined {
  const index = field ? fieldsOf(body).indexOf(field) : -1;
  return index < 0 ? undefined : index;
}

function describeMismatch(
  { options, from, to }: Condition,
  fields: readonly Field[],
): readonly [rule: string, message: string, advice: string] | undefined {
  const name = fields.map((field) => `"${nameInSheet(field.name)}"`).join(', ');
  if (options !== undefined) {
    const known = fields.flatMap(optionsOf).map(({ id }) => id);
    const unknown = options.find((id) => !known.includes(id));
    return unknown === undefined
      ? undefined
      : ['unknown-reference', `${name} has no option "${unknown}".`, adviseNearest(unknown, known)];
  }
  const other = fields.find(({ kind }) => kind !== 'number' && kind !== 'scale');
  if ((from === undefined && to === undefined) || other === undefined) return undefined;
  const message = `"${nameInSheet(other.name)}" is a ${other.kind} field, and has no number to be compared.`;
  return ['wrong-prop', message, 'Use is={[…]}.'];
}

function nameInSheet(name: string): string {
  const parts = parseFieldName(name);
  return parts ? lockName(parts) : name;
}
