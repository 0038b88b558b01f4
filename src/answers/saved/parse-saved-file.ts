import { parseFieldName } from '../../model/field-name.ts';
import { sumUp } from './sum-up.ts';
import { SAVED_FORMAT, SAVED_VERSION, type SavedFile } from './saved-file.ts';
import type { Value } from '../../model/value.ts';

export type ParsedSavedFile =
  | { outcome: 'read'; file: SavedFile }
  /** No JSON: another kind of file, or one that was cut off; or its sum says that it was changed since. */
  | { outcome: 'damaged' }
  /** JSON of another kind; `format` is what it says of itself. */
  | { outcome: 'not-ours'; format: string | undefined }
  /** Written by a later version of this project. */
  | { outcome: 'newer-version'; version: number }
  /** Ours by its format, but not as the format demands. */
  | { outcome: 'broken'; faults: SavedFault[] };

export interface SavedFault {
  /** Where, such as `sheets[0].answers.my-goals__goal.value`. */
  at: string;
  expected: string;
}

/**
 * Reads a saved file. Never throws, and takes nothing that it does not know whole: half a file would look like answers
 * that were cleared. Written by hand, since a schema library would weigh more than the rest of a page's script.
 */
export function parseSavedFile(text: string): ParsedSavedFile {
  let json: unknown;
  try {
    // Windows programs begin text files with this mark.
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { outcome: 'damaged' };
  }
  if (!isObject(json) || json.format !== SAVED_FORMAT) {
    return { outcome: 'not-ours', format: isObject(json) && isText(json.format) ? json.format : undefined };
  }
  if (typeof json.version === 'number' && json.version > SAVED_VERSION) {
    return { outcome: 'newer-version', version: json.version };
  }
  const { sum, ...contents } = json;
  if (sum !== undefined && sum !== sumUp(contents)) return { outcome: 'damaged' };
  const faults: SavedFault[] = [];
  FILE(json, '', (at, expected) => faults.push({ at: at.replace(/^\./, ''), expected }));
  return faults.length > 0
    ? { outcome: 'broken', faults }
    : { outcome: 'read', file: contents as unknown as SavedFile };
}

// ---------------------------------------------------------------- shapes

type Report = (at: string, expected: string) => void;
/** Reports each thing in `value` that is not as it must be. */
type Check = (value: unknown, at: string, report: Report) => void;

const must =
  (expected: string, holds: (value: unknown) => boolean): Check =>
  (value, at, report) => {
    if (!holds(value)) report(at, expected);
  };

const only = (expected: string | number | true): Check => must(JSON.stringify(expected), (value) => value === expected);

/** More sheets than a person fills in, and more answers than the largest book has; each that is wrong is a fault by itself. */
const MOST_ENTRIES = 10_000;

const list =
  (entry: Check): Check =>
  (value, at, report) => {
    if (!Array.isArray(value) || value.length > MOST_ENTRIES) report(at, `a list of ${MOST_ENTRIES} entries at most`);
    else value.forEach((one, index) => entry(one, `${at}[${index}]`, report));
  };

const shape =
  (required: Record<string, Check>, optional: Record<string, Check> = {}): Check =>
  (value, at, report) => {
    if (!isObject(value)) return report(at, 'an object');
    for (const [key, check] of Object.entries(required)) check(value[key], `${at}.${key}`, report);
    for (const [key, check] of Object.entries(optional))
      if (value[key] !== undefined) check(value[key], `${at}.${key}`, report);
    for (const key of Object.keys(value))
      if (!Object.hasOwn(required, key) && !Object.hasOwn(optional, key)) report(`${at}.${key}`, 'nothing');
  };

const text = must('text', isText);
const number = must('a number', Number.isFinite);
const id = must('an id', (value) => isText(value) && /^[a-z0-9]+(?:[-_][a-z0-9]+)*$/.test(value));
const day = must('a day such as 2026-03-04', (value) => isText(value) && isDay(value));
const time = must(
  'a time such as 2026-03-04T14:05:00Z',
  (value) =>
    isText(value) &&
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/.test(value) &&
    isDay(value.slice(0, 10)) &&
    !Number.isNaN(Date.parse(value)),
);
const copy = must(
  'a day and what else tells copies apart',
  (value) => isText(value) && /^\d{4}-\d{2}-\d{2}(?:[-T][A-Za-z0-9:.+-]+)?$/.test(value) && isDay(value.slice(0, 10)),
);

const MARK = { not_asked: only(true) };
const VALUES: Record<Value['kind'], Check> = {
  text: shape({ kind: only('text'), value: text }, MARK),
  number: shape({ kind: only('number'), written: text }, { value: number, ...MARK }),
  date: shape({ kind: only('date'), written: text }, { value: day, ...MARK }),
  choice: shape(
    {
      kind: only('choice'),
      value: (value, at, report) => (Array.isArray(value) ? list(id)(value, at, report) : id(value, at, report)),
    },
    MARK,
  ),
  scale: shape(
    {
      kind: only('scale'),
      value: (value, at, report) => (isText(value) ? id(value, at, report) : number(value, at, report)),
    },
    MARK,
  ),
  check: shape({ kind: only('check'), value: only(true) }, MARK),
};

const answers: Check = (value, at, report) => {
  if (!isObject(value)) return report(at, 'an object');
  const entries = Object.entries(value);
  if (entries.length > MOST_ENTRIES) return report(at, `${MOST_ENTRIES} answers at most`);
  for (const [name, answer] of entries) {
    const kind =
      isObject(answer) && isText(answer.kind) && Object.hasOwn(VALUES, answer.kind) ? answer.kind : undefined;
    if (!isFieldName(name)) report(`${at}.${name}`, 'a field name');
    else if (kind === undefined) report(`${at}.${name}.kind`, Object.keys(VALUES).join(', '));
    else VALUES[kind as Value['kind']](answer, `${at}.${name}`, report);
  }
};

const SHEET = shape({ worksheet: id, title: text, version: text, copy, answers }, { occasion: id });
const FILE = shape(
  { format: only(SAVED_FORMAT), version: only(SAVED_VERSION), saved_at: time, sheets: list(SHEET) },
  { program: id, language: text, sum: text },
);

function isFieldName(name: string): boolean {
  return /^[a-z0-9_-]+$/.test(name) && parseFieldName(name) !== undefined;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isDay(value: string): boolean {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : undefined;
  return date !== undefined && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
