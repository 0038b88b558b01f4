import { optionWidgetName } from './field-name.ts';
import type { Block, Field, Inline, Option } from './node.ts';
import { allInlines, blocksOf } from './walk-tree.ts';

/**
 * The fields of some blocks in reading order, each as often as it appears.
 * Carried values and look-backs are left out unless asked for: they belong to another sheet.
 */
export function fieldsOf(blocks: readonly Block[], options: { carried?: boolean } = {}): Field[] {
  return blocksOf(blocks).flatMap((block) => ownFields(block, options));
}

/** The fields that stand in a block itself, not in one inside it. */
function ownFields(block: Block, options: { carried?: boolean }): Field[] {
  if (block.type === 'paragraph') return blanksIn(block.children);
  if ('cells' in block) return block.cells.flat(2);
  if ('places' in block) return block.places;
  if ('spots' in block) return block.spots.map(({ field }) => field);
  if (!('field' in block)) return [];
  return block.type === 'field' || options.carried ? [block.field] : [];
}

/** The blanks in some words, in their order. */
function blanksIn(inlines: readonly Inline[]): Field[] {
  return allInlines(inlines).flatMap((inline) => (inline.type === 'blank' ? [inline.field] : []));
}

/** The options a field is answered by ticking, in the order of their boxes; empty for a written field. */
export function optionsOf(field: Field): Option[] {
  if (field.kind === 'choice') return field.options;
  if (field.kind === 'scale') return [...scaleSteps(field.from, field.to), ...field.words];
  return [];
}

/** Every whole number of a scale as an option. */
export function scaleSteps(from: number, to: number): Option[] {
  return Array.from({ length: to - from + 1 }, (_, step) => ({ id: String(from + step), label: String(from + step) }));
}

/** The names of a field's widgets: one for each option, or the field's own name. */
export function widgetNames(field: Field): string[] {
  const options = optionsOf(field);
  return options.length === 0 ? [field.name] : options.map((option) => optionWidgetName(field.name, option.id));
}
