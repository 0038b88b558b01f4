import { optionWidgetName } from './field-name.ts';
import { assertNever, type Block, type Field, type Option } from './node.ts';

/**
 * The fields of some blocks in reading order, each as often as it appears.
 * Carried values and look-backs are left out unless asked for: they belong to another sheet.
 */
export function fieldsOf(blocks: readonly Block[], options: { carried?: boolean } = {}): Field[] {
  return blocks.flatMap((block) => fieldsOfBlock(block, options));
}

function fieldsOfBlock(block: Block, options: { carried?: boolean }): Field[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'table':
    case 'page-break':
      return [];
    case 'list':
    case 'steps':
      return block.items.flatMap((item) => fieldsOf(item, options));
    case 'callout':
    case 'quote':
    case 'section':
    case 'keep':
    case 'landscape':
    case 'when':
    case 'for-clinician':
      return fieldsOf(block.children, options);
    case 'figure':
      return fieldsOf(block.twin, options);
    case 'columns':
      return block.columns.flatMap((column) => fieldsOf(column.children, options));
    case 'field':
      return [block.field];
    case 'ranking':
      return block.places;
    case 'grid':
    case 'repeat-table':
      return block.cells.flat();
    case 'drawing':
      return block.twin.cells.flat();
    case 'figure-fields':
      return block.spots.map((spot) => spot.field);
    case 'carried':
    case 'look-back':
      return options.carried ? [block.field] : [];
    default:
      return assertNever(block);
  }
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
