import type { z } from 'zod';
import { findNearest } from '../../problem/nearest.ts';
import type { Word } from '../../words/word.ts';
import type { WordProblem } from '../../words/word-context.ts';
import { reportAt, type Builder } from './builder.ts';
import type { TemplateElement } from './element.ts';
import { NOTHING } from './nothing.ts';

/** The properties of a word as its schema reads them, or undefined after reporting what is wrong with them. */
export function readProps(builder: Builder, element: TemplateElement, word: Word): Record<string, unknown> | undefined {
  const written = Object.fromEntries(
    Object.entries(element.props).filter(([prop, value]) => prop !== 'children' && value !== undefined),
  );
  // A path that leads nowhere was reported where it stands.
  if (holdsNothing(written)) return undefined;
  const result = word.props.safeParse(written);
  if (result.success) return result.data;
  const misspelt = result.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' && issue.path.length === 0
      ? issue.keys.map((key) => findNearest(key, Object.keys(word.props.shape)))
      : [],
  );
  for (const issue of result.error.issues) {
    // A property with a slip in its name is not missing as well.
    const [prop] = issue.path;
    if (written[String(prop)] === undefined && misspelt.includes(String(prop))) continue;

    explainIssue(issue, written, word).forEach((problem) => reportAt(builder, element, problem));
  }
  return undefined;
}

function holdsNothing(value: unknown): boolean {
  if (value === NOTHING) return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsNothing);
}

function explainIssue(issue: z.core.$ZodIssue, written: Record<string, unknown>, word: Word): WordProblem[] {
  const [prop] = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => explainUnknown(key, issue.path, word));
  const path = pathText(issue.path);
  const value = valueAt(written, issue.path);
  if (
    value === undefined &&
    (issue.code === 'invalid_type' || issue.code === 'invalid_value' || issue.code === 'invalid_union')
  ) {
    return [
      {
        ...propOf(issue.path.length > 1 ? prop : undefined),
        rule: 'missing-prop',
        message: `<${word.name}> needs ${path}.`,
        advice: listProps(word),
      },
    ];
  }
  return [
    {
      ...propOf(prop),
      rule: 'wrong-prop',
      message: `${path} of <${word.name}> is ${show(value)}, but ${describeNeed(issue)}`,
      advice: adviseValue(issue, value, word, prop),
    },
  ];
}

function explainUnknown(key: string, path: readonly PropertyKey[], word: Word): WordProblem {
  const names = path.length === 0 ? Object.keys(word.props.shape) : [];
  const nearest = findNearest(key, names);
  return {
    ...propOf(path.length === 0 ? key : String(path[0])),
    rule: 'unknown-prop',
    message:
      path.length === 0
        ? `<${word.name}> has no property "${key}".`
        : `${pathText(path)} of <${word.name}> has no "${key}".`,
    advice: nearest === undefined ? listProps(word) : `Did you mean "${nearest}"?`,
  };
}

function describeNeed(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `it must be ${TYPES[issue.expected] ?? issue.expected}.`;
    case 'invalid_value':
      return `it must be ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}.`;
    case 'too_small':
      // An empty text has a sentence of its own in the schema.
      if (issue.origin === 'string') return `that does not fit: ${issue.message}`;
      return issue.origin === 'number'
        ? `it must be at least ${issue.minimum}.`
        : `it must hold at least ${issue.minimum}.`;
    case 'too_big':
      return issue.origin === 'number'
        ? `it must be at most ${issue.maximum}.`
        : `it must hold at most ${issue.maximum}.`;
    default:
      // The schema's own sentence says what is needed.
      return `that does not fit: ${issue.message}`;
  }
}

function adviseValue(issue: z.core.$ZodIssue, value: unknown, word: Word, prop: string | undefined): string {
  if (issue.code === 'invalid_value' && typeof value === 'string') {
    const nearest = findNearest(value, issue.values.map(String));
    if (nearest !== undefined) return `Did you mean "${nearest}"?`;
  }
  if (issue.code === 'invalid_type' && issue.expected !== 'string' && typeof value === 'string') {
    return `Write ${prop}={…} with braces for anything but a text.`;
  }
  return listProps(word);
}

const TYPES: Record<string, string> = {
  array: 'a list',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
  object: 'a group of keys',
  string: 'a text',
};

/** `<Scale> takes id, label, hint?, …`: a question mark behind what may be left out. */
function listProps(word: Word): string {
  const names = Object.entries(word.props.shape).map(([name, schema]) =>
    (schema as z.ZodType).safeParse(undefined).success ? `${name}?` : name,
  );
  return names.length === 0 ? `<${word.name}> takes no properties.` : `<${word.name}> takes ${names.join(', ')}.`;
}

function propOf(prop: string | undefined): { prop?: string } {
  return prop === undefined ? {} : { prop };
}

function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index > 0 ? '.' : ''}${String(part)}`))
    .join('');
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce(
    (part: unknown, key) =>
      typeof part === 'object' && part !== null ? (part as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'empty';
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
