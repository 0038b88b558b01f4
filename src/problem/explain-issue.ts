import type { z } from 'zod';
import { adviseNearest, findNearest } from './nearest.ts';
import { quote, quoteList } from './quote.ts';

export type Explanation = { rule: string; message: string; advice: string };

/** What is known of the place a schema found fault with. */
export interface IssueContext {
  path: readonly PropertyKey[];
  /** The parsed value there. */
  value: unknown;
  /** What the author typed there. */
  typed: string;
  /** What the whole file is called in a sentence, such as "the site file". */
  noun: string;
  /** What the schema says of this key to authors. */
  description: string | undefined;
}

/** What authors call the types of a schema. */
export const TYPES: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of keys',
  record: 'a group of keys',
};

const FORMATS: Record<string, string> = {
  url: 'A web address begins with "https://".',
  email: 'An e-mail address looks like name@example.org.',
};

/** A schema's finding in an author's words; unknown keys are told by `explainUnknownKey`. */
export function explainIssue(issue: z.core.$ZodIssue, context: IssueContext): Explanation {
  const { path, value } = context;
  if (value === undefined) return explainMissing(context);
  if (value === null || (typeof value === 'string' && value.trim() === '')) return explainEmpty(context);
  const name = nameOf(path, context.noun);
  switch (issue.code) {
    case 'invalid_type':
      return explainType(issue.expected, context);
    case 'invalid_value': {
      const values = issue.values.map(String);
      const nearest = findNearest(String(value), values);
      return wrong(`${quote(context.typed)} is not one of the values ${name} can have.`, {
        rule: 'unknown-value',
        advice: `${nearest ? `Did you mean ${quote(nearest)}? ` : ''}Write ${quoteList(values, 'or')}.`,
      });
    }
    case 'invalid_key':
      return wrong(`${quote(String(path.at(-1)))} cannot be a key of ${nameOf(path.slice(0, -1), context.noun)}.`, {
        advice: issue.issues[0]!.message,
      });
    case 'too_small':
    case 'too_big':
      return explainSize(issue, context);
    case 'invalid_format':
      return wrong(`${quote(context.typed)} is not right for ${name}.`, {
        advice: FORMATS[issue.format] ?? issue.message,
      });
    default:
      return wrong(`${quote(context.typed)} is not right for ${name}.`, { advice: issue.message });
  }
}

/** `candidates` are the keys that are right there. */
export function explainUnknownKey(key: string, candidates: readonly string[], context: IssueContext): Explanation {
  return {
    rule: 'unknown-key',
    message: `${quote(key)} is not a key of ${nameOf(context.path, context.noun)}.`,
    advice: adviseNearest(key, candidates),
  };
}

function explainMissing({ path, noun, description }: IssueContext): Explanation {
  const key = String(path.at(-1));
  return {
    rule: 'missing-key',
    message: `${quote(key)} is missing from ${nameOf(path.slice(0, -1), noun)}.`,
    advice: `Add "${key}:" and its value.${description ? ` ${description}` : ''}`,
  };
}

function explainEmpty({ path, noun }: IssueContext): Explanation {
  return {
    rule: 'empty-value',
    message: `${upperFirst(nameOf(path, noun))} has no value.`,
    advice: 'Write its value. A text that begins with "#" must stand in quotation marks, or it is taken for a comment.',
  };
}

function explainType(expected: string, { path, value, typed, noun }: IssueContext): Explanation {
  const isText = typeof value === 'string';
  const actual = Array.isArray(value) ? 'array' : typeof value;
  const what = typeof value === 'object' ? TYPES[actual]! : `${quote(typed)}, ${TYPES[actual]!}`;
  const advice: Record<string, string> = {
    string: typeof value === 'object' ? 'Write one text here.' : `Put it in quotation marks: "${typed}".`,
    number: isText ? 'Write a number, without quotation marks.' : 'Write a number.',
    int: isText ? 'Write a whole number, without quotation marks.' : 'Write a whole number.',
    boolean: 'Write true or false, without quotation marks.',
    array: 'Write each entry on a line of its own that begins with "- ", or all in brackets: [a, b].',
  };
  return {
    rule: 'wrong-type',
    message: `${upperFirst(nameOf(path, noun))} must be ${TYPES[expected] ?? expected}, but it is ${actual === 'boolean' ? quote(typed) : what}.`,
    advice: advice[expected] ?? 'Write its keys on lines of their own, indented by two spaces.',
  };
}

function explainSize(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig, context: IssueContext): Explanation {
  const name = nameOf(context.path, context.noun);
  const limit = issue.code === 'too_small' ? issue.minimum : issue.maximum;
  if (issue.origin === 'array') {
    return wrong(`${upperFirst(name)} has too ${issue.code === 'too_small' ? 'few' : 'many'} entries.`, {
      advice: `Write at ${issue.code === 'too_small' ? 'least' : 'most'} ${limit} of them.`,
    });
  }
  const side = issue.code === 'too_small' ? 'above' : 'below';
  return wrong(`${quote(context.typed)} is not right for ${name}.`, {
    advice: `Write a number ${issue.inclusive ? `not ${side === 'above' ? 'below' : 'above'}` : side} ${limit}.`,
  });
}

function wrong(message: string, rest: { advice: string; rule?: string }): Explanation {
  return { rule: rest.rule ?? 'wrong-value', message, advice: rest.advice };
}

/** `the site file`, `"publisher"`, `entry 2 of "papers"`. */
function nameOf(path: readonly PropertyKey[], noun: string): string {
  const last = path.at(-1);
  if (last === undefined) return noun;
  return typeof last === 'number' ? `entry ${last + 1} of ${nameOf(path.slice(0, -1), noun)}` : quote(String(last));
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
