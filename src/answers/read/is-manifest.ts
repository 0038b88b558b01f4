import type { Manifest, ManifestField } from '../../model/manifest.ts';

/** More than any document has: the largest book has 900 fields, and on each of its faces 3,000 widgets. */
const MOST_FIELDS = 10_000;
const MOST_WIDGETS = 20_000;
const MOST_FACES = 16;
const MOST_PAGES = 1000;

const KINDS = ['text', 'number', 'date', 'choice', 'scale', 'check'];

/** Whether a value that stood in a file is a list of fields, no larger than any: it may have been harmed since it was made. */
export function isManifest(value: unknown): value is Manifest {
  if (!isObject(value) || value.format !== 'handrail-fields' || value.format_version !== 1) return false;
  const { program, key, language, version, fields, faces } = value;
  return (
    [key, language, version].every(isText) &&
    (program === null || isText(program)) &&
    isListOf(fields, MOST_FIELDS, isField) &&
    isListOf(faces, MOST_FACES, isFace)
  );
}

function isField(value: unknown): value is ManifestField {
  if (!isObject(value)) return false;
  const { name, kind, label, accessible_name, options = [], unit, min, max, format, asked_when = [] } = value;
  return (
    [name, label, accessible_name].every(isText) &&
    isText(kind) &&
    KINDS.includes(kind) &&
    [unit, format].every((text) => text === undefined || isText(text)) &&
    [min, max].every(isFiniteIfThere) &&
    isListOf(options, MOST_FIELDS, (option) => isObject(option) && isText(option.id) && isText(option.label)) &&
    isListOf(asked_when, MOST_FIELDS, isCondition)
  );
}

function isCondition(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { field, or = [], options = [], from, to } = value;
  return (
    isText(field) &&
    isListOf(or, MOST_FIELDS, isText) &&
    isListOf(options, MOST_FIELDS, isText) &&
    [from, to].every(isFiniteIfThere)
  );
}

function isFace(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { id, widgets, printed = [] } = value;
  return isText(id) && isListOf(widgets, MOST_WIDGETS, isWidget) && isListOf(printed, MOST_PAGES, isPrintedPage);
}

function isPrintedPage(value: unknown): boolean {
  return isObject(value) && Number.isFinite(value.content) && Number.isFinite(value.letters);
}

function isWidget(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { name, option, page, rect } = value;
  return (
    isText(name) &&
    (option === undefined || isText(option)) &&
    Number.isInteger(page) &&
    isListOf(rect, 4, Number.isFinite) &&
    rect.length === 4
  );
}

function isListOf(value: unknown, most: number, isOne: (one: unknown) => boolean): value is unknown[] {
  return Array.isArray(value) && value.length <= most && value.every(isOne);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isFiniteIfThere(value: unknown): boolean {
  return value === undefined || Number.isFinite(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
