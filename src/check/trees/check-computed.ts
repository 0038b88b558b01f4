import { parseFieldName } from '../../model/field-name.ts';
import { fieldsOf } from '../../model/fields-of.ts';
import type { Sheet } from '../../model/node.ts';
import { errorAt } from '../../problem/problem-at.ts';
import type { Problem } from '../../problem/problem.ts';
import { blocksOf, startOf } from '../../model/walk-tree.ts';

/** What a page works out is worked out from numbers, or from a day, of the same sheet. */
export function checkComputed(sheet: Sheet): Problem[] {
  const fields = fieldsOf(sheet.body).map((field) => ({ ...parseFieldName(field.name)!, kind: field.kind }));
  const dates = new Set(fieldsOf(sheet.body).flatMap(({ kind, name }) => (kind === 'date' ? [name] : [])));
  return blocksOf(sheet.body).flatMap((block): Problem[] => {
    if ('firstDay' in block && !dates.has(block.firstDay!)) {
      const message = 'The sheet has no date field from which the days of this table could follow.';
      return [
        errorAt(block.at ?? startOf(sheet), 'unknown-field', message, 'Let firstDay name the id of a <DateField>.'),
      ];
    }
    if (block.type !== 'computed') return [];
    return block.of.flatMap(({ field, column }) => {
      const counted = fields.filter((one) => one.field === field && one.column === column);
      if (counted.length > 0 && counted.every(({ kind }) => kind === 'number' || kind === 'scale')) return [];
      const name = column === undefined ? `"${field}"` : `"${column}" of "${field}"`;
      const message =
        counted.length === 0
          ? `The sheet has no field ${name} to be counted.`
          : `${name} is no number, so it cannot be counted.`;
      return [
        errorAt(block.at ?? startOf(sheet), 'unknown-field', message, 'Name number fields or scales of this sheet.'),
      ];
    });
  });
}
