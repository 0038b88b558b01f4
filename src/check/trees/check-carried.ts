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
  const shown = blocksOf(sheet.body).filter(
    (block): block is Shown => block.type === 'carried' || block.type === 'look-back',
  );
  if (shown.length === 0) return [];
  const program = library.programs.get(sheet.program ?? '')?.source.value;
  const expected =
    program?.phases.flatMap(listContents).flatMap((content) => ('sheet' in content ? [content.sheet] : [])) ?? [];
  const fields = siblings.flatMap(({ body }) => fieldsOf(body));
  const narrow = new Map(siblings.flatMap(({ body }) => listNarrow(body)));
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
    const from = narrow.get(name);
    if (!from) return [];
    const { rule, what, advice } = NARROW[from];
    return [errorAt(place, rule, `"${name}" is ${what}, which has not the room it would have here.`, advice)];
  });
}

/** What has a box of another size than a text of full width. */
const NARROW = {
  cell: {
    rule: 'carried-from-table',
    what: 'a cell of a table',
    advice: 'Give its table standard="cards" and large="cards", or name another field.',
  },
  blank: {
    rule: 'carried-from-blank',
    what: 'a blank in a sentence',
    advice: 'Ask for it with a TextField, or name another field.',
  },
  spot: {
    rule: 'carried-from-picture',
    what: 'a box on a picture',
    advice: 'Ask for it with a TextField, or name another field.',
  },
};

/** Names of fields in such boxes, in standard or large print, with what they stand in. */
function listNarrow(body: readonly Block[]): [name: string, from: keyof typeof NARROW][] {
  return blocksOf(body).flatMap((block) => {
    const from = narrowOf(block);
    return from ? fieldsOf([block]).map(({ name }): [string, keyof typeof NARROW] => [name, from]) : [];
  });
}

function narrowOf(block: Block): keyof typeof NARROW | undefined {
  if (block.type === 'paragraph') return 'blank';
  if (block.type === 'figure-fields') return 'spot';
  if (block.type !== 'grid' && block.type !== 'repeat-table') return undefined;
  return block.form.standard === 'cards' && block.form.large === 'cards' ? undefined : 'cell';
}
