import type { Sheet, Table } from '../../model/node.ts';
import { errorAt } from '../../problem/problem-at.ts';
import type { Problem } from '../../problem/problem.ts';
import { blocksOf, startOf } from '../../model/walk-tree.ts';

/** PEMAT-P item 19 asks for simple tables; more than five columns do not fit a page in large print either. */
const MOST_COLUMNS = 5;

/** Tables to read are narrow. */
export function checkTables(sheet: Sheet): Problem[] {
  return blocksOf(sheet.body)
    .filter((block): block is Table => block.type === 'table' && block.columns.length > MOST_COLUMNS)
    .map((table) =>
      errorAt(
        table.at ?? startOf(sheet),
        'wide-table',
        `The table has ${table.columns.length} columns, and more than ${MOST_COLUMNS} are hard to read.`,
        'Split it into two tables, or turn its columns into rows.',
      ),
    );
}
