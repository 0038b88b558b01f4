import { z } from 'zod';
import type { Word } from '../words/word.ts';

/** A property of a word, as an author needs to know it. */
export interface PropLine {
  name: string;
  /** "text", "number", "one of a, b", "list of {id, label}". */
  type: string;
  required: boolean;
  /** As it is written in a template; empty without one. */
  preset: string;
  description: string;
}

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The properties of a word in the order of its schema. */
export function describeProps({ props }: Word): PropLine[] {
  const schema = z.toJSONSchema(props, { io: 'input', unrepresentable: 'any' });
  const required = new Set(schema.required ?? []);
  return Object.entries(schema.properties ?? {}).map(([name, part]) => {
    const property = part as JsonSchema;
    return {
      name,
      type: nameType(property),
      required: required.has(name),
      preset: property.default === undefined ? '' : JSON.stringify(property.default),
      description: property.description ?? '',
    };
  });
}

function nameType(schema: JsonSchema): string {
  if (schema.enum) return `one of ${schema.enum.map(String).join(', ')}`;
  if (schema.const !== undefined) return String(schema.const);
  const options = schema.anyOf ?? schema.oneOf;
  if (options) return options.map((option) => nameType(option as JsonSchema)).join(' or ');
  switch (schema.type) {
    case 'string':
      return 'text';
    case 'integer':
    case 'number':
      return nameNumber(schema);
    case 'boolean':
      return 'yes or no';
    case 'array':
      return `list of ${nameType(schema.items as JsonSchema)}`;
    case 'object':
      return nameKeys(schema);
    default:
      return 'any value';
  }
}

function nameNumber({ type, minimum, maximum }: JsonSchema): string {
  const name = type === 'integer' ? 'whole number' : 'number';
  const from = minimum !== undefined && minimum > Number.MIN_SAFE_INTEGER ? ` from ${minimum}` : '';
  const to = maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER ? ` to ${maximum}` : '';
  return name + from + to;
}

/** A question mark behind a key that may be left out. */
function nameKeys({ properties = {}, required = [] }: JsonSchema): string {
  const keys = Object.keys(properties).map((key) => (required.includes(key) ? key : `${key}?`));
  return keys.length === 0 ? 'things' : `{ ${keys.join(', ')} }`;
}

/** Properties that at least so many words have alike; they are explained once for all. */
const SHARED_BY = 10;

/** The properties that many words have alike in all respects. */
export function findSharedProps(words: readonly { props: readonly PropLine[] }[]): PropLine[] {
  const groups = Map.groupBy(
    words.flatMap(({ props }) => props),
    (prop) => JSON.stringify(prop),
  );
  return [...groups.values()].filter((alike) => alike.length >= SHARED_BY).map(([first]) => first!);
}

export function isSameProp(a: PropLine, b: PropLine): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
