import { z } from 'zod';
import type { Problem } from '../problem/problem.ts';
import { explainIssue, explainUnknownKey, type IssueContext } from '../problem/explain-issue.ts';
import { listFindings, valueAt, type Finding } from '../problem/list-findings.ts';
import type { ParsedYaml } from './parse-yaml.ts';
import { keysAt, schemasAt } from '../problem/schema-at.ts';

/** A parsed value as its schema gives it, or every fault found in it, each at the place the author wrote it. */
export function validate<S extends z.ZodType>(
  schema: S,
  parsed: ParsedYaml,
  noun: string,
): { value?: z.output<S>; problems: Problem[] } {
  const result = schema.safeParse(parsed.value, { reportInput: false });
  if (result.success) return { value: result.data, problems: [] };
  const findings = listFindings(schema, parsed.value, result.error.issues);
  return { problems: findings.map((finding) => toProblem(schema, parsed, noun, finding)) };
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
