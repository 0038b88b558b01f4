import type { JSXElement, JSXFragment, Node as ExpressionNode } from 'estree-jsx';
import { visit } from 'estree-util-visit';
import type { Definition, Nodes, Root } from 'mdast';
import type { Problem } from '../../problem/problem.ts';
import { checkExpression, ELEMENT_IN_PROPERTY, forbid, type ExpressionScope } from './check-expression.ts';
import { describeForbiddenMarkdown } from './forbidden-markdown.ts';
import { findLostWords } from './find-lost-words.ts';
import { expressionOf, isMdxElement, parseElement, readSyntaxProblem, type MdxElement } from './parse-mdx.ts';
import { adviseUnknownWord } from './unknown-word.ts';

export interface TemplateRules {
  file: string;
  /** The file's text, to quote from. */
  text: string;
  /** Names of the words an author may use. */
  words: readonly string[];
  /** Names an expression may start a path with. */
  values: readonly string[];
}

export interface CheckedTemplate {
  problems: Problem[];
  /** Each element within an expression as the tree it would be in the text. */
  elements: ReadonlyMap<JSXElement | JSXFragment, MdxElement>;
  /** Addresses of links that stand below the text, by their names. */
  addresses: ReadonlyMap<string, string>;
}

type Fault = Pick<Problem, 'rule' | 'message' | 'advice'>;

/** What is around a node. */
interface Surroundings {
  /** The text the node was parsed from. */
  text: string;
  /** Names an expression may start a path with; more than those of the template within `.map`. */
  names: readonly string[];
  quoted: boolean;
  heading: boolean;
}

/** Checks a whole template on its tree; nothing of it is evaluated. */
export function checkTemplate(root: Root, { file, text, words, values }: TemplateRules): CheckedTemplate {
  const problems: Problem[] = [];
  const elements = new Map<JSXElement | JSXFragment, MdxElement>();
  const definitions: Definition[] = [];
  const used = new Set<string>();

  const reportAt = ({ line, column }: { line: number; column: number }, { rule, message, advice }: Fault) =>
    problems.push({ rule, severity: 'error', file, line, column, message, advice });

  const makeScope = (around: Surroundings, printed: boolean): ExpressionScope => ({
    names: around.names,
    elements: printed,
    quote: (node) => quote(around.text, node),
    report: (node, rule, message, advice) => {
      const { line, column } = node.loc!.start;
      reportAt({ line, column: column + 1 }, { rule, message, advice });
    },
    onElement: (element, names) => checkInnerElement(element, { ...around, names }),
  });
  const checkInnerElement = (element: JSXElement | JSXFragment, around: Surroundings) => {
    const before = problems.length;
    visit(element, (node) => {
      if (node.type === 'JSXAttribute' && node.value && /^JSX(Element|Fragment)$/.test(node.value.type))
        forbid(node.value, makeScope(around, false), ELEMENT_IN_PROPERTY);
    });
    // Outside of expressions, MDX has no such property.
    if (problems.length > before) return;
    try {
      const { tree, text: alone } = parseElement(element, around.text, around.quoted);
      elements.set(element, tree);
      walk(tree, { ...around, text: alone, quoted: false });
    } catch (error) {
      problems.push(readSyntaxProblem(error, file));
    }
  };
  const checkElement = (element: MdxElement, around: Surroundings) => {
    const unknown = describeUnknown(element.name, words);
    if (unknown) reportAt(element.position!.start, unknown);
    const names = new Set<string>();
    for (const attribute of element.attributes) {
      const { start } = attribute.position!;
      if (attribute.type === 'mdxJsxAttribute' && names.size === names.add(attribute.name).size)
        reportAt(start, describeTwice(attribute.name));
      if (attribute.type === 'mdxJsxExpressionAttribute') reportAt(start, SPREAD);
      else if (attribute.value && typeof attribute.value === 'object')
        checkExpression(expressionOf(attribute.value.data?.estree)!, makeScope(around, false));
    }
  };
  const walk = (node: Nodes, around: Surroundings): void => {
    const inList = around.names.length > values.length;
    const forbidden = describeForbiddenMarkdown(node, around.heading && !inList);
    if (forbidden) reportAt(node.position!.start, forbidden);
    findLostWords(node, around.text).forEach(({ at, ...fault }) => reportAt(at.position!.start, fault));
    if (isMdxElement(node)) checkElement(node, around);
    else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      const expression = expressionOf(node.data?.estree);
      if (expression && !forbidden) checkExpression(expression, makeScope(around, true));
    } else if (node.type === 'definition') definitions.push(node);
    else if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier);
    const { heading, quoted } = around;
    const inside = {
      ...around,
      heading: heading || node.type === 'heading',
      quoted: quoted || node.type === 'blockquote',
    };
    if ('children' in node) node.children.forEach((child) => walk(child, inside));
  };
  walk(root, { text, names: values, quoted: false, heading: false });
  const unused = definitions.filter(({ identifier }) => !used.has(identifier));
  unused.forEach(({ position, label }) => reportAt(position!.start, describeUnused(label!)));
  return { problems, elements, addresses: new Map(definitions.map(({ identifier, url }) => [identifier, url])) };
}

const SPREAD = {
  rule: 'spread-attribute',
  message: 'Properties cannot be spread with {...}.',
  advice: 'Write each property out, such as id="my_goal".',
};

function describeTwice(name: string): Fault {
  return {
    rule: 'duplicate-prop',
    message: `"${name}" is written twice here, and only one of the two can count.`,
    advice: 'Take one of them out.',
  };
}

function describeUnused(label: string): Fault {
  return {
    rule: 'unused-address',
    message: `"[${label}]:" at the beginning of a line is read as the address of a link. No link uses it, and nothing of the line is printed.`,
    advice: `Write \\[${label}]: to print it, or take the line out.`,
  };
}

function describeUnknown(name: string | null, words: readonly string[]): Fault | undefined {
  // `<>…</>` holds several elements together and is no element itself.
  if (name === null || words.includes(name)) return undefined;
  const isHtml = /^[a-z]/.test(name) && !name.includes('.') && !name.includes(':');
  const what = isHtml ? 'an element of HTML, which has no form on paper' : 'not a word of the vocabulary';
  return {
    rule: isHtml ? 'raw-html' : 'unknown-word',
    message: `<${name}> is ${what}.`,
    advice: adviseUnknownWord(name, words),
  };
}

/** The author's text of a node, shortened to one line. */
function quote(text: string, node: ExpressionNode): string {
  const { start, end } = node as { start?: number; end?: number };
  const words = text.slice(start, end).replaceAll(/\s+/g, ' ');
  return words.length > 60 ? `${words.slice(0, 59)}…` : words;
}
