import { accessibleName as joinName } from '../../model/accessible-name.ts';
import { optionWidgetName } from '../../model/field-name.ts';
import { optionsOf } from '../../model/fields-of.ts';
import { knownLocale } from '../../model/locale.ts';
import type { Field, Option } from '../../model/node.ts';
import type { PlacedField } from './placed-fields.ts';

/** One widget a document must have. */
export interface Widget {
  field: Field;
  /** The option it ticks, for a box of a choice or scale. */
  option?: Option;
  sheet: string;
  carried: boolean;
  /** What a screen reader says: group · question · option, with hint and format. */
  accessibleName: string;
  /** What it says of the field as a whole. */
  fieldAccessibleName: string;
}

/** The widgets of some fields in reading order. */
export function listWidgets(placed: readonly PlacedField[]): Widget[] {
  const names = nameApart(placed);
  return placed.flatMap((place) => {
    const { field, sheet, carried, lang } = place;
    const spoken = names.get(place)!;
    const fieldAccessibleName = nameWithFormat(field, spoken, lang);
    const shared = { field, sheet, carried, fieldAccessibleName };
    const options = optionsOf(field);
    if (options.length === 0) return [{ ...shared, accessibleName: fieldAccessibleName }];
    return options.map((option, index) => ({
      ...shared,
      option,
      accessibleName: nameOfOption(field, spoken, option, index),
    }));
  });
}

/** The accessible name of each field; where another field has the same, as on a sheet used twice, the sheet's title comes first. */
function nameApart(placed: readonly PlacedField[]): Map<PlacedField, string> {
  const bearers = new Map<string, Set<string>>();
  for (const { field } of placed) {
    bearers.set(field.accessibleName, (bearers.get(field.accessibleName) ?? new Set()).add(field.name));
  }
  return new Map(
    placed.map((place) => {
      const { accessibleName } = place.field;
      return [
        place,
        bearers.get(accessibleName)!.size > 1 ? joinName(place.sheetTitle, accessibleName) : accessibleName,
      ];
    }),
  );
}

/** The name of a widget: its field's, with the option it ticks. */
export function widgetName({ field, option }: Widget): string {
  return option ? optionWidgetName(field.name, option.id) : field.name;
}

/** The name in the placeholder: the widget's, for a carried value with the sheet it is shown on. */
export function placeholderName(widget: Widget): string {
  return widget.carried ? `${widgetName(widget)}#${widget.sheet}` : widgetName(widget);
}

/** PDF ties no visible words to a field, so all of them are in its name. */
function nameWithFormat(field: Field, spoken: string, lang: string): string {
  return joinPhrases(spoken, field.hint, formatOf(field, lang));
}

/** A hint is said once, with the first box: eleven times it would hide the numbers. */
function nameOfOption(field: Field, spoken: string, option: Option, index: number): string {
  const name = `${spoken}: ${joinPhrases(option.label, anchorOf(field, option))}`;
  return index === 0 ? joinPhrases(name, field.hint) : name;
}

/** The phrase at an end of a scale. */
function anchorOf(field: Field, option: Option): string | undefined {
  if (field.kind !== 'scale') return undefined;
  if (option.id === String(field.from)) return field.low;
  if (option.id === String(field.to)) return field.high;
  return undefined;
}

function formatOf(field: Field, lang: string): string | undefined {
  if (field.kind === 'date') return field.format;
  if (field.kind !== 'number') return undefined;
  const { min, max, unit } = field;
  const numbers = new Intl.NumberFormat(knownLocale(lang), { maximumFractionDigits: 20 });
  let range: string | undefined;
  if (min !== undefined && max !== undefined) range = numbers.formatRange(min, max);
  else if (min !== undefined) range = `≥ ${numbers.format(min)}`;
  else if (max !== undefined) range = `≤ ${numbers.format(max)}`;
  return range === undefined || unit === undefined ? (range ?? unit) : `${range} ${unit}`;
}

/** Leaves out what an earlier phrase has said already. */
function joinPhrases(first: string, ...more: (string | undefined)[]): string {
  let joined = first;
  for (const phrase of more) if (phrase && !says(joined, phrase)) joined = joinName(joined, phrase);
  return joined;
}

/** Whether a text has a phrase as words of its own: the unit `m` is not said by `How many`. */
function says(text: string, phrase: string): boolean {
  const words = phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'u').test(text);
}
