import { originalName, parseWidgetName } from '../../model/field-name.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Manifest, ManifestField, ManifestWidget } from '../../model/manifest.ts';
import type { FoundField } from './found-field.ts';
import { makeFieldBeyond } from './repeated-rows.ts';

/** A field with the widgets of a file that belong to it. */
export interface MatchedField<Found extends FoundField = FoundField> {
  field: ManifestField;
  /** The option is that of the box the widget lies in; undefined for a written field or single box. */
  widgets: { found: Found; option: string | undefined }[];
}

/** Saving moves a box by less than this, in pt. */
const TOLERANCE = 3;

/**
 * Finds the field of each widget: by name, and where a program has changed the names, by where it lies. A row beyond those
 * printed, as a further copy of a sheet has it, is a field like those above it. What belongs to no field is returned apart.
 */
export function matchWidgets<Found extends FoundField>(
  manifest: Manifest,
  found: readonly Found[],
): { fields: MatchedField<Found>[]; strangers: Found[] } {
  const fields = new Map<string, ManifestField>(manifest.fields.map((field) => [field.name, field]));
  const matched = new Map<string, MatchedField<Found>>(
    manifest.fields.map((field) => [field.name, { field, widgets: [] }]),
  );
  const listed = manifest.faces.flatMap((face) => face.widgets);
  const byName = groupBy(listed, ({ name }) => name);
  const byPage = groupBy(listed, ({ page }) => page);

  const findPlace = (widget: Found): { field: ManifestField; option: string | undefined } | undefined => {
    const named = byName.get(widget.name);
    if (!named) {
      const beyond = readName(widget, (name) => makeFieldBeyond(name, fields));
      if (beyond) return beyond;
    }
    const box = named ? chooseBox(named, widget) : byPage.get(widget.page ?? 0)?.find((other) => liesIn(widget, other));
    const field = box && fields.get(fieldNameOf(box));
    return field && { field, option: box.option };
  };

  const strangers: Found[] = [];
  for (const widget of found) {
    const place = findPlace(widget);
    if (!place) {
      strangers.push(widget);
      continue;
    }
    const { field, option } = place;
    const known = matched.get(field.name) ?? { field, widgets: [] };
    known.widgets.push({ found: widget, option });
    matched.set(field.name, known);
  }
  return { fields: [...matched.values()], strangers };
}

/** The field and option that a name tells of, or for a radio button its state. */
function readName(
  { name, shownState }: FoundField,
  findField: (name: string) => ManifestField | undefined,
): { field: ManifestField; option: string | undefined } | undefined {
  const { field: base = '', option } = parseWidgetName(name) ?? {};
  const field = findField(base);
  const isOption = field?.options?.some(({ id }) => id === shownState) ?? false;
  return field && { field, option: option ?? (isOption ? shownState : undefined) };
}

/**
 * Radio buttons share a name, and so do the places of a carried value: the one that lies there, or else has that state. A
 * state that none of several options has belongs to none of them.
 */
function chooseBox(named: readonly ManifestWidget[], widget: FoundField): ManifestWidget | undefined {
  const fitting =
    named.find((other) => liesIn(widget, other)) ??
    named.find((other) => other.option !== undefined && other.option === widget.shownState);
  if (fitting) return fitting;
  const options = new Set(named.map(({ option }) => option));
  const isOff = widget.shownState === undefined || widget.shownState === 'Off';
  return options.size === 1 || isOff ? named[0] : undefined;
}

function liesIn(widget: FoundField, box: ManifestWidget): boolean {
  if (widget.page !== box.page || widget.rect.length !== 4) return false;
  return box.rect.every((edge, index) => Math.abs(edge - widget.rect[index]!) <= TOLERANCE);
}

/** The field a widget of the list belongs to: its own name without its option or the sheet it is carried to. */
export function fieldNameOf({ name }: { name: string }): string {
  return parseWidgetName(name)?.field ?? originalName(name);
}
