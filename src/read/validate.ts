import { z } from 'zod';
import type { Problem } from '../problem/problem.ts';
import { findNearest } from '../problem/nearest.ts';
import { explainIssue, explainUnknownKey, type IssueContext } from '../problem/explain-issue.ts';
import type { ParsedYaml } from './parse-yaml.ts';
import { keysAt, schemasAt } from './schema-at.ts';

/** A parsed value as its schema gives it, or every fault found in it, each at the place the author wrote it. */
export function validate<S extends z.ZodType>(
  schema: S,
  parsed: ParsedYaml,
  noun: string,
): { value?: z.output<S>; problems: Problem[] } {
  const result = schema.safeParse(parsed.value, { reportInput: false });
  if (result.success) return { value: result.data, problems: [] };
  const issues = withoutEchoes(flatten(schema, parsed.value, result.error.issues));
  return { problems: issues.map((issue) => toProblem(schema, parsed, noun, issue)) };
}

/** One finding; an unknown key has a finding of its own, and its path leads to the key. */
type Finding = {
  path: PropertyKey[];
  unknownKey: boolean;
  missing: boolean;
  nearest?: string;
  issue: z.core.$ZodIssue;
};

function flatten(
  schema: z.core.$ZodType,
  root: unknown,
  issues: readonly z.core.$ZodIssue[],
  above: PropertyKey[] = [],
): Finding[] {
  return issues.flatMap((issue): Finding[] => {
    const path = [...above, ...issue.path];
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => {
        const nearest = findNearest(key, keysAt(schema, path));
        return { path: [...path, key], unknownKey: true, missing: false, ...(nearest && { nearest }), issue };
      });
    }
    if (issue.code === 'invalid_union' && issue.errors.length > 0) {
      // The author meant the part of the union that has the least against it.
      const parts = issue.errors.map((errors) => withoutEchoes(flatten(schema, root, errors, path)));
      return parts.reduce((best, part) => (part.length < best.length ? part : best));
    }
    return [{ path, unknownKey: false, missing: valueAt(root, path) === undefined, issue }];
  });
}

/** Leaves out a missing key where a misspelt one stands for it: that is one fault, not two. */
function withoutEchoes(findings: Finding[]): Finding[] {
  const meant = new Set(findings.map(({ path, nearest }) => nearest && pathKey([...path.slice(0, -1), nearest])));
  return findings.filter((finding) => !finding.missing || !meant.has(pathKey(finding.path)));
}

function toProblem(schema: z.core.$ZodType, parsed: ParsedYaml, noun: string, finding: Finding): Problem {
  const { path, issue } = finding;
  const context: IssueContext = {
    path: finding.unknownKey ? path.slice(0, -1) : path,
    value: valueAt(parsed.value, path),
    typed: parsed.typedAt(path),
    noun,
    description: describe(schema, path),
  };
  const isKey = finding.unknownKey || issue.code === 'invalid_key';
  return {
    ...(isKey ? parsed.placeOfKey(path) : parsed.placeOf(path)),
    severity: 'error',
    ...(finding.unknownKey
      ? explainUnknownKey(String(path.at(-1)), keysAt(schema, context.path), context)
      : explainIssue(issue, context)),
  };
}

function describe(schema: z.core.$ZodType, path: readonly PropertyKey[]): string | undefined {
  return schemasAt(schema, path)
    .map((found) => z.globalRegistry.get(found)?.description)
    .find((description) => description !== undefined);
}

/** The part of a plain value at a path; undefined if there is none. */
export function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, part)
        ? (value as Record<PropertyKey, unknown>)[part]
        : undefined,
    root,
  );
}

function pathKey(path: readonly PropertyKey[]): string {
  return JSON.stringify(path.map(String));
}
