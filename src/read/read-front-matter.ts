import matter from 'gray-matter';
import type { Problem } from '../problem/problem.ts';
import type { Place } from '../model/node.ts';
import { parseYaml, type ParsedYaml } from './parse-yaml.ts';
import { quote } from '../problem/quote.ts';

export interface SplitMdx {
  /** Undefined if there is no front matter that can be read. */
  frontMatter?: ParsedYaml;
  /** The text below the front matter, padded with empty lines so that its positions are those of the file. */
  body: string;
  problems: Problem[];
}

/**
 * Splits an MDX file. Front matter is YAML between two lines of `---`; gray-matter would run JavaScript in it
 * (`---js`), so any language but YAML is refused before it is asked.
 */
export function readFrontMatter(text: string, file: string): SplitMdx {
  const problem = findFenceProblem(text, file);
  if (problem) return { body: text, problems: [problem] };
  let frontMatter = parseYaml('', file);
  const parse = (block: string): object => {
    frontMatter = parseYaml(block, file);
    return {};
  };
  // The options object also keeps gray-matter from its cache, which forgets errors.
  const { content } = matter(text, {
    language: 'yaml',
    engines: { yaml: { parse }, javascript: { parse: refuse }, json: { parse: refuse } },
  });
  const above = text.slice(0, text.length - content.length).split('\n').length - 1;
  return { frontMatter, body: '\n'.repeat(above) + content, problems: frontMatter.problems };
}

function refuse(): never {
  throw new Error('Front matter of another language than YAML reached the parser.');
}

function findFenceProblem(text: string, file: string): Problem | undefined {
  const lines = text.split('\n');
  const first = lines[0]!;
  const start: Place = { file, line: 1, column: 1 };
  const language = /^---+\s*([^\s-].*)$/.exec(first)?.[1];
  if (language !== undefined) {
    return {
      ...start,
      column: first.indexOf(language) + 1,
      rule: 'front-matter-code',
      severity: 'error',
      message: `The front matter begins with ${quote(first)}. Front matter is YAML only; code in it is never run.`,
      advice: 'Begin the file with a line "---" alone, and write keys and values below it.',
    };
  }
  if (first !== '---') {
    return {
      ...start,
      rule: 'missing-front-matter',
      severity: 'error',
      message: 'The file does not begin with front matter, which says its title and standing.',
      advice: 'Make "---" the first line, then write the keys, then another line "---".',
    };
  }
  const close = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
  if (close !== -1 && lines[close] === '---') return undefined;
  return {
    ...(close === -1 ? start : { file, line: close + 1, column: 1 }),
    rule: 'open-front-matter',
    severity: 'error',
    message:
      close === -1
        ? 'The front matter that begins here is never closed.'
        : `The front matter is closed by a line "---" alone, not by ${quote(lines[close]!)}.`,
    advice: 'Write a line "---", without anything before or behind it, below the last key.',
  };
}
