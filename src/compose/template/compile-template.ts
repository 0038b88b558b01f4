import { compileSync } from '@mdx-js/mdx';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import type { Problem } from '../../problem/problem.ts';
import { checkTemplate, type PropPlaces } from './check-template.ts';

export interface CompiledTemplate {
  file: string;
  /** The body of a function, see `outputFormat: 'function-body'` of @mdx-js/mdx. */
  code: string;
  propPlaces: PropPlaces;
}

interface TemplateSource {
  file: string;
  /** Text whose positions equal the file's. */
  body: string;
}

/**
 * Checks a template and compiles it to code that can be run for any program and occasion.
 * With any problem there is no code, so nothing of a faulty template is ever run.
 */
export function compileTemplate(
  source: TemplateSource,
  names: { words: readonly string[]; values: readonly string[] },
): { template: CompiledTemplate | undefined; problems: Problem[] } {
  const rules = { file: source.file, text: source.body, ...names };
  let problems: Problem[] = [];
  let propPlaces: PropPlaces = new Map();
  const check = () => (root: Root) => {
    ({ problems, propPlaces } = checkTemplate(root, rules));
    if (problems.length > 0) root.children = [];
  };
  try {
    const code = compileSync(
      { value: source.body, path: source.file },
      { development: true, outputFormat: 'function-body', remarkPlugins: [remarkGfm, check] },
    );
    return {
      template: problems.length > 0 ? undefined : { file: source.file, code: String(code), propPlaces },
      problems,
    };
  } catch (error) {
    if (!isMessage(error)) throw error;
    return { template: undefined, problems: [readSyntaxProblem(error, source.file)] };
  }
}

/** What remark and acorn throw: a `VFileMessage`. */
interface Message extends Error {
  reason: string;
  line?: number;
  column?: number;
  cause?: unknown;
}

function isMessage(error: unknown): error is Message {
  return error instanceof Error && 'reason' in error && typeof error.reason === 'string';
}

function readSyntaxProblem(message: Message, file: string): Problem {
  // A tag that is never closed is named with its place in the text of the message only.
  const range = /\((\d+):(\d+)-\d+:\d+\)/.exec(message.reason);
  const reason = message.reason
    .replace(/ \(\d+:\d+-\d+:\d+\)/g, '')
    .replace(/ \(note: .*\)$/s, '')
    .replace(' with acorn', '');
  const cause = message.cause instanceof Error ? `: ${message.cause.message.replace(/ \(\d+:\d+\)$/, '')}` : '';
  return {
    rule: 'mdx-syntax',
    severity: 'error',
    file,
    line: message.line ?? Number(range?.[1] ?? 1),
    column: message.column ?? Number(range?.[2] ?? 1),
    message: `This cannot be read as MDX. ${reason}${cause}.`,
    advice:
      'Close every tag and brace that is opened. To print { or < as it is, write \\{ or \\<; a comment is written {/* … */}.',
  };
}
