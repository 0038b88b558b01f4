import type { JSXElement, Node as ExpressionNode, Program } from 'estree-jsx';
import type { Nodes, Root } from 'mdast';
import type { Problem } from '../../problem/problem.ts';
import type { Place } from '../../model/node.ts';
import { checkExpression, type ExpressionScope } from './check-expression.ts';
import { adviseUnknownWord } from './unknown-word.ts';
import { describeForbiddenMarkdown } from './forbidden-markdown.ts';
import { guardExpression } from './guard-expression.ts';

type MdxElement = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

export interface TemplateRules {
  file: string;
  /** The file's text, to quote from. */
  text: string;
  /** Names of the words an author may use. */
  words: readonly string[];
  /** Names an expression may start a path with. */
  values: readonly string[];
}

/** Where each property of each element stands, by `<line>:<column>` of the element. */
export type PropPlaces = Map<string, Map<string, Place>>;

/**
 * Checks a whole template on its tree and runs nothing of it. Where there is no problem, the tree's expressions are
 * rewritten so that they reach their values through a guard.
 */
export function checkTemplate(root: Root, rules: TemplateRules): { problems: Problem[]; propPlaces: PropPlaces } {
  const problems: Problem[] = [];
  const propPlaces: PropPlaces = new Map();
  const programs: { program: Program; printed: boolean }[] = [];

  const reportAt = (place: { line: number; column: number }, rule: string, message: string, advice: string) =>
    problems.push({
      rule,
      severity: 'error',
      file: rules.file,
      line: place.line,
      column: place.column,
      message,
      advice,
    });
  const placeOfExpression = (node: ExpressionNode): Place => {
    const start = node.loc!.start;
    return { file: rules.file, line: start.line, column: start.column + 1 };
  };

  const checkName = (name: string | null, place: Place) => {
    // `<>…</>` holds several elements together and is no element itself.
    if (name === null || rules.words.includes(name)) return;
    const isHtml = /^[a-z]/.test(name) && !name.includes('.') && !name.includes(':');
    const what = isHtml ? 'an element of HTML, which has no form on paper' : 'not a word of the vocabulary';
    reportAt(
      place,
      isHtml ? 'raw-html' : 'unknown-word',
      `<${name}> is ${what}.`,
      adviseUnknownWord(name, rules.words),
    );
  };
  const checkSpread = (place: Place) =>
    reportAt(
      place,
      'spread-attribute',
      'Properties cannot be spread with {...}.',
      'Write each property out, such as id="my_goal".',
    );

  const scope: ExpressionScope = {
    names: rules.values,
    elements: true,
    quote: (node) => quote(rules.text, node),
    report: (node, rule, message, advice) => reportAt(placeOfExpression(node), rule, message, advice),
    onElement: (element) => {
      const place = placeOfExpression(element);
      checkName(elementName(element), place);
      const places = new Map<string, Place>();
      for (const attribute of element.openingElement.attributes) {
        if (attribute.type === 'JSXSpreadAttribute') checkSpread(placeOfExpression(attribute));
        else if (attribute.name.type === 'JSXIdentifier') places.set(attribute.name.name, placeOfExpression(attribute));
      }
      propPlaces.set(`${place.line}:${place.column}`, places);
    },
  };
  const checkProgram = (program: Program | null | undefined, printed: boolean) => {
    const [statement] = program?.body ?? [];
    // A comment has no statement.
    if (statement?.type !== 'ExpressionStatement') return;
    programs.push({ program: program!, printed });
    checkExpression(statement.expression, { ...scope, elements: printed });
  };

  const checkElement = (element: MdxElement) => {
    const place = startOf(element, rules.file);
    checkName(element.name, place);
    const places = new Map<string, Place>();
    for (const attribute of element.attributes) {
      if (attribute.type === 'mdxJsxExpressionAttribute') {
        checkSpread(startOf(attribute, rules.file));
        continue;
      }
      places.set(attribute.name, startOf(attribute, rules.file));
      if (attribute.value && typeof attribute.value === 'object') checkProgram(attribute.value.data?.estree, false);
    }
    propPlaces.set(`${place.line}:${place.column}`, places);
  };

  const walk = (node: Nodes, heading: boolean): void => {
    const forbidden = describeForbiddenMarkdown(node, heading);
    if (forbidden) reportAt(startOf(node, rules.file), forbidden.rule, forbidden.message, forbidden.advice);
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') checkElement(node);
    else if ((node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') && !heading)
      checkProgram(node.data?.estree, true);
    if ('children' in node) node.children.forEach((child) => walk(child, heading || node.type === 'heading'));
  };
  walk(root, false);

  if (problems.length === 0)
    programs.forEach(({ program, printed }) => guardExpression(program, rules.values, printed));
  return { problems, propPlaces };
}

function startOf(node: { position?: Nodes['position'] }, file: string): Place {
  const { line, column } = node.position!.start;
  return { file, line, column };
}

function elementName({ openingElement: { name } }: JSXElement): string {
  if (name.type === 'JSXIdentifier') return name.name;
  return name.type === 'JSXNamespacedName' ? `${name.namespace.name}:${name.name.name}` : 'a.b';
}

/** The author's text of a node, shortened to one line. */
function quote(text: string, node: ExpressionNode): string {
  const { start, end } = node as { start?: number; end?: number };
  const words = text.slice(start, end).replaceAll(/\s+/g, ' ');
  return words.length > 60 ? `${words.slice(0, 59)}…` : words;
}
