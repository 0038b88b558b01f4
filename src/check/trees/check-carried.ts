import { parseFieldName } from '../../model/field-name.ts';
import { fieldsOf } from '../../model/fields-of.ts';
import type { Block, Carried, LookBack, Sheet } from '../../model/node.ts';
import { listContents } from '../../read/phase-contents.ts';
import { adviseNearest } from '../../problem/nearest.ts';
import { errorAt } from '../../problem/problem-at.ts';
import type { Problem } from '../../problem/problem.ts';
import type { TreeContext } from './tree-rule.ts';
import { blocksOf, startOf } from '../../model/walk-tree.ts';

type Shown = Carried | LookBack;

/**
 * What is shown again was asked before as a text of full width: the boxes of one field must be equal on paper,
 * which a cell of a table cannot promise.
 */
export function checkCarried(sheet: Sheet, { siblings, library, faulty }: TreeContext): Problem[] {
  const program = library.programs.get(sheet.program ?? '')?.source.value;
  const expected =
    program?.phases.flatMap(listContents).flatMap((content) => ('sheet' in content ? [content.sheet] : [])) ?? [];
  const shown = blocksOf(sheet.body).filter(
    (block): block is Shown => block.type === 'carried' || block.type === 'look-back',
  );
  const fields = siblings.flatMap(({ body }) => fieldsOf(body));
  const inCells = new Set(siblings.flatMap(({ body }) => cellNames(body)));
  return shown.flatMap((block): Problem[] => {
    const place = block.at ?? startOf(sheet);
    const { name } = block.field;
    const original = fields.find((field) => field.name === name);
    if (!original) {
      // A sheet of the program that could not be composed, or not in this language, may well have the field.
      const worksheet = parseFieldName(name)?.worksheet;
      const sound = siblings.some(({ id, file }) => id === worksheet && !faulty.has(file));
      if (worksheet !== undefined && expected.includes(worksheet) && !sound) return [];
      const names = fields.filter((field) => field.kind === 'text').map((field) => field.name);
      return [
        errorAt(
          place,
          'unknown-field',
          `No sheet of the program asks for "${name}", so it cannot be shown here.`,
          adviseNearest(name, names),
        ),
      ];
    }
    if (original.kind !== 'text') {
      return [
        errorAt(
          place,
          'not-a-text',
          `"${name}" is a ${original.kind} field, and only texts can be shown again.`,
          'Name a text field.',
        ),
      ];
    }
    if (!inCells.has(name)) return [];
    return [
      errorAt(
        place,
        'carried-from-table',
        `"${name}" is a cell of a table, which has not the room it would have here.`,
        'Give its table standard="cards" and large="cards", or name another field.',
      ),
    ];
  });
}

/** Names of fields laid out as cells of a table in standard or large print. */
function cellNames(body: readonly Block[]): string[] {
  return blocksOf(body).flatMap((block) =>
    (block.type === 'grid' || block.type === 'repeat-table') &&
    (block.form.standard !== 'cards' || block.form.large !== 'cards')
      ? block.cells.flat(2).map((field) => field.name)
      : [],
  );
}
