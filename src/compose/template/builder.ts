import GithubSlugger from 'github-slugger';
import type { Problem } from '../../problem/problem.ts';
import type { Condition, Heading, Inline, Owner, Place } from '../../model/node.ts';
import { inlineText } from '../../model/inline-text.ts';
import type { TemplateSetting, WordProblem } from '../../words/word-context.ts';
import type { Word } from '../../words/word.ts';
import type { TemplateElement } from './element.ts';
import { isMdxElement } from './parse-mdx.ts';

/** What is known while one template becomes nodes, in reading order. */
export interface Builder {
  file: string;
  setting: TemplateSetting;
  words: ReadonlyMap<string, Word>;
  problems: Problem[];
  /** True once a word has said that the sheet cannot be offered in this language. */
  withheld: boolean;
  slugger: GithubSlugger;
  /** Changes as the building goes on: the nearest heading above, who fills fields in, when they are asked, what stands before their ids, the words around. */
  now: {
    group: string | undefined;
    level: number;
    owner: Owner;
    askedWhen: readonly Condition[];
    prefix: string;
    around: readonly string[];
  };
}

export function makeBuilder(parts: Omit<Builder, 'withheld' | 'slugger' | 'now'>): Builder {
  const now = { group: undefined, level: 1, owner: parts.setting.owner, askedWhen: [], prefix: '', around: [] };
  return { ...parts, withheld: false, slugger: new GithubSlugger(), now };
}

export function placeOf(builder: Builder, element: TemplateElement): Place {
  const { line, column } = element.node.position!.start;
  return { file: builder.file, line, column };
}

/** Adds a problem at an element, or at one of its properties. */
export function reportAt(
  builder: Builder,
  element: TemplateElement,
  { rule, message, advice, prop }: WordProblem,
  severity: Problem['severity'] = 'error',
): void {
  const attributes = isMdxElement(element.node) ? element.node.attributes : [];
  const attribute = attributes.find((found) => found.type === 'mdxJsxAttribute' && found.name === prop);
  const { line, column } = (attribute ?? element.node).position!.start;
  builder.problems.push({ rule, severity, file: builder.file, line, column, message, advice });
}

/** The word of the vocabulary an element is; Markdown is none. */
export function wordOf({ words }: Builder, { node }: TemplateElement): Word | undefined {
  return isMdxElement(node) ? words.get(node.name!) : undefined;
}

/** A heading whose id no other of the sheet has. */
export function makeHeading(builder: Builder, level: number, children: Inline[], at: Place): Heading {
  // Words without a letter or digit leave nothing to make an id from.
  const id = builder.slugger.slug(inlineText(children)) || builder.slugger.slug('part');
  return { type: 'heading', level: Math.min(level, 4) as Heading['level'], id, children, at };
}
