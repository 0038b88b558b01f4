import type { z } from 'zod';
import { TYPES } from '../../problem/explain-issue.ts';
import { listFindings, valueAt, type Finding } from '../../problem/list-findings.ts';
import { findNearest } from '../../problem/nearest.ts';
import type { Word } from '../../words/word.ts';
import type { WordProblem } from '../../words/word-context.ts';
import { reportAt, type Builder } from './builder.ts';
import type { TemplateElement } from './element.ts';
import { NOTHING } from './nothing.ts';

/** The properties of a word as its schema reads them, or undefined after reporting what is wrong with them. */
export function readProps(builder: Builder, element: TemplateElement, word: Word): Record<string, unknown> | undefined {
  const written = Object.fromEntries(Object.entries(element.props).filter(([, value]) => value !== undefined));
  // A path that leads nowhere was reported where it stands.
  if (holdsNothing(written)) return undefined;
  const result = word.props.safeParse(written);
  if (result.success) return result.data;
  for (const finding of listFindings(word.props, written, result.error.issues))
    reportAt(builder, element, explainFinding(finding, written, word));
  return undefined;
}

function holdsNothing(value: unknown): boolean {
  if (value === NOTHING) return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsNothing);
}

function explainFinding(
  { path, issue, unknownKey, missing, nearest }: Finding,
  written: Record<string, unknown>,
  word: Word,
): WordProblem {
  const [prop] = path.map(String);
  if (unknownKey) return explainUnknown(path, nearest, word);
  if (missing) {
    return {
      ...propOf(path.length > 1 ? prop : undefined),
      rule: 'missing-prop',
      message: `<${word.name}> needs ${pathText(path)}.`,
      advice: listProps(word),
    };
  }
  const value = valueAt(written, path);
  return {
    ...propOf(prop),
    rule: 'wrong-prop',
    message: `${pathText(path)} of <${word.name}> is ${show(value)}, but ${describeNeed(issue)}`,
    advice: adviseValue(issue, value, word, path),
  };
}

function explainUnknown(path: readonly PropertyKey[], nearest: string | undefined, word: Word): WordProblem {
  const [key, around] = [String(path.at(-1)), path.slice(0, -1)];
  return {
    ...propOf(String(path[0])),
    rule: 'unknown-prop',
    message:
      around.length === 0
        ? `<${word.name}> has no property "${key}".`
        : `${pathText(around)} of <${word.name}> has no "${key}".`,
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

function adviseValue(issue: z.core.$ZodIssue, value: unknown, word: Word, path: readonly PropertyKey[]): string {
  if (issue.code === 'invalid_value' && typeof value === 'string') {
    const nearest = findNearest(value, issue.values.map(String));
    if (nearest !== undefined) return `Did you mean "${nearest}"?`;
  }
  if (issue.code === 'invalid_type' && issue.expected !== 'string' && typeof value === 'string') {
    // What stands within a list or group has its braces already.
    if (path.length > 1) return `An example: ${word.specimen.split('\n')[0]}`;
    return `Write ${String(path[0])}={…} with braces for anything but a text.`;
  }
  return listProps(word);
}

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

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'empty';
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
