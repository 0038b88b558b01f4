import type { Root } from 'mdast';
import type { Problem } from '../../problem/problem.ts';
import { checkTemplate, type CheckedTemplate } from './check-template.ts';
import { parseMdx, readSyntaxProblem } from './parse-mdx.ts';

export interface CompiledTemplate extends Omit<CheckedTemplate, 'problems'> {
  file: string;
  root: Root;
}

interface TemplateSource {
  file: string;
  /** Text whose positions equal the file's. */
  body: string;
}

/**
 * Parses a template and checks it once, so that it can be evaluated for any program and occasion.
 * With any problem there is no template, so nothing of a faulty one is ever evaluated.
 */
export function compileTemplate(
  { file, body }: TemplateSource,
  names: { words: readonly string[]; values: readonly string[] },
): { template: CompiledTemplate | undefined; problems: Problem[] } {
  try {
    const root = parseMdx(body);
    const { problems, ...checked } = checkTemplate(root, { file, text: body, ...names });
    return { template: problems.length > 0 ? undefined : { file, root, ...checked }, problems };
  } catch (error) {
    return { template: undefined, problems: [readSyntaxProblem(error, file)] };
  }
}
