import { fieldsOf } from '../../model/fields-of.ts';
import type { Field, Sheet } from '../../model/node.ts';
import { errorAt } from '../../problem/problem-at.ts';
import type { Problem } from '../../problem/problem.ts';
import { startOf } from '../../model/walk-tree.ts';

/** Each field of a sheet has a name of its own, and sounds like no other to those who hear it. */
export function checkFieldNames(sheet: Sheet): Problem[] {
  const fields = fieldsOf(sheet.body);
  return [
    ...repeated(fields, (field) => field.name).map(({ field, first }) =>
      errorAt(
        field.at ?? startOf(sheet),
        'duplicate-field',
        `The field name "${field.name}" is already taken${inLine(first)}, so the two would share one answer.`,
        'Give this one another id. Keep the one that has been published.',
      ),
    ),
    ...repeated(fields, (field) => field.accessibleName.toLowerCase())
      .filter(({ field, first }) => field.name !== first.name)
      .map(({ field, first }) =>
        errorAt(
          field.at ?? startOf(sheet),
          'duplicate-label',
          `A screen reader calls this field "${field.accessibleName}", as it does the one${inLine(first)}.`,
          'Give one of them another label, or a heading of its own above it.',
        ),
      ),
  ];
}

function inLine(field: Field): string {
  return field.at ? ` in line ${field.at.line}` : ' above';
}

function repeated(fields: Field[], keyOf: (field: Field) => string): { field: Field; first: Field }[] {
  const seen = new Map<string, Field>();
  return fields.flatMap((field) => {
    const first = seen.get(keyOf(field));
    if (first === undefined) seen.set(keyOf(field), field);
    return first === undefined ? [] : [{ field, first }];
  });
}
