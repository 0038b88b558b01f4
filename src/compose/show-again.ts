import { compact } from '../model/compact.ts';
import { nameOnSheet } from '../model/field-name.ts';
import { fieldsOf } from '../model/fields-of.ts';
import { mapBlocks } from '../model/map-blocks.ts';
import type { Carried, LookBack, Sheet, TextField } from '../model/node.ts';

/** An answer's own place: the field and the sheet that asks for it. */
interface Original {
  field: TextField;
  sheet: Sheet;
}

/**
 * The sheets of a program, in order, with carried values and look-backs joined to the fields they show again.
 * One whose field does not exist stays as its template made it; the check of carried values tells its author.
 */
export function joinShownAgain(sheets: readonly Sheet[]): Sheet[] {
  const originals = indexTexts(sheets);
  return sheets.map((sheet, index) => {
    const before = sheets.slice(0, index).findLast(({ id }) => id === sheet.id);
    const body = mapBlocks(sheet.body, (block) => {
      if (block.type === 'carried') return [join(block, originals.get(block.field.name))];
      if (block.type === 'look-back' && before) return [join(block, originals.get(nameOn(before, block.field.name)))];
      return [block];
    });
    return { ...sheet, body };
  });
}

function indexTexts(sheets: readonly Sheet[]): Map<string, Original> {
  const originals = new Map<string, Original>();
  for (const sheet of sheets) {
    for (const field of fieldsOf(sheet.body)) {
      if (field.kind === 'text') originals.set(field.name, { field, sheet });
    }
  }
  return originals;
}

/** The same name and room as the original, with the label it has here. */
function join<B extends Carried | LookBack>(block: B, original: Original | undefined): B {
  if (original === undefined) return block;
  const { name, lines, owner } = original.field;
  const { id, occasion, title } = original.sheet;
  return {
    ...block,
    field: { ...block.field, name, lines, owner },
    from: compact({ worksheet: id, occasion: occasion?.id, title }),
  };
}

/** The name a field of a repeated sheet had on another occasion. */
function nameOn(sheet: Sheet, name: string): string {
  return nameOnSheet(sheet.key, name);
}
