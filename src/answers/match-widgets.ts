import { optionWidgetName } from '../sheet/field-name.ts';
import { originalName } from '../pdf/carried-name.ts';
import type { Manifest, ManifestField, ManifestWidget } from '../pdf/manifest.ts';
import type { FoundWidget } from './collect-widgets.ts';

/** A field with the widgets of a file that belong to it. */
export interface MatchedField {
  field: ManifestField;
  /** The option is that of the box the widget lies in; undefined for a written field or single box. */
  widgets: { found: FoundWidget; option: string | undefined }[];
}

/** Saving moves a box by less than this, in pt. */
const TOLERANCE = 3;

/**
 * Finds the field of each widget: by name, and where a program has changed the names, by where it lies.
 * What belongs to no field is returned apart.
 */
export function matchWidgets(
  manifest: Manifest,
  found: readonly FoundWidget[],
): { fields: MatchedField[]; strangers: FoundWidget[] } {
  const matched = new Map<string, MatchedField>(manifest.fields.map((field) => [field.name, { field, widgets: [] }]));
  const listed = manifest.faces.flatMap((face) => face.widgets);
  const byName = new Map<string, ManifestWidget[]>();
  for (const widget of listed) byName.set(widget.name, [...(byName.get(widget.name) ?? []), widget]);

  const strangers: FoundWidget[] = [];
  for (const widget of found) {
    const named = byName.get(widget.name);
    const place = named ? chooseBox(named, widget) : listed.find((other) => liesIn(widget, other));
    const field = place && matched.get(fieldNameOf(place));
    if (field) field.widgets.push({ found: widget, option: place.option });
    else strangers.push(widget);
  }
  return { fields: [...matched.values()], strangers };
}

/** Radio buttons share a name, and so do the places of a carried value: the one that lies there, or else has that state. */
function chooseBox(named: readonly ManifestWidget[], widget: FoundWidget): ManifestWidget | undefined {
  return (
    named.find((other) => liesIn(widget, other)) ??
    named.find((other) => other.option !== undefined && other.option === widget.shownState) ??
    named[0]
  );
}

function liesIn(widget: FoundWidget, box: ManifestWidget): boolean {
  if (widget.page !== box.page || widget.rect.length !== 4) return false;
  return box.rect.every((edge, index) => Math.abs(edge - widget.rect[index]!) <= TOLERANCE);
}

/** The field a widget of the list belongs to: its own name without its option or the sheet it is carried to. */
function fieldNameOf({ name, option }: ManifestWidget): string {
  const ending = option === undefined ? '' : optionWidgetName('', option);
  const base = ending !== '' && name.endsWith(ending) ? name.slice(0, -ending.length) : name;
  return originalName(base);
}
