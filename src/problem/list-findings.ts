import type { z } from 'zod';
import { findNearest } from './nearest.ts';
import { keysAt } from './schema-at.ts';

/** One finding; an unknown key has a finding of its own, and its path leads to the key. */
export type Finding = {
  path: PropertyKey[];
  unknownKey: boolean;
  missing: boolean;
  nearest?: string;
  issue: z.core.$ZodIssue;
};

/**
 * What a schema found wrong with a value, one finding a fault: of a union, what is wrong with the part that was meant;
 * of a misspelt key, nothing about the one it stands for. Both files and the properties of words are read with it.
 */
export function listFindings(schema: z.core.$ZodType, root: unknown, issues: readonly z.core.$ZodIssue[]): Finding[] {
  return withoutEchoes(flatten(schema, root, issues));
}

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
