import type { Nodes } from 'mdast';
import { normalizeUri } from 'micromark-util-sanitize-uri';
import type { Problem } from '../../problem/problem.ts';
import type { CompiledTemplate } from './compile-template.ts';
import { TemplateElement, type Child } from './element.ts';
import { evaluateExpression, printExpression, type ExpressionContext } from './evaluate-expression.ts';
import { expressionOf, type MdxElement } from './parse-mdx.ts';

/** What a template holds for the given values, in order. A path in it that leads nowhere goes to `problems`. */
export function evaluateTree(
  template: CompiledTemplate,
  values: ExpressionContext['values'],
  problems: Problem[],
): TemplateElement[] {
  const { file, root, elements, addresses } = template;
  const evaluate = (node: Nodes, context: ExpressionContext): Child[] => {
    const inside = () => ('children' in node ? node.children.flatMap((child) => evaluate(child, context)) : []);
    switch (node.type) {
      case 'text':
        return [node.value];
      case 'definition':
        return [];
      case 'mdxTextExpression':
        return print(node.data?.estree, context);
      case 'mdxFlowExpression':
        return [new TemplateElement(node, print(node.data?.estree, context))];
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement': {
        if (node.name === null) return inside();
        const props = evaluateProps(node, context);
        return [new TemplateElement(node, inside(), props)];
      }
      case 'link':
        return [new TemplateElement(node, inside(), { href: normalizeUri(node.url) })];
      case 'linkReference':
        return [new TemplateElement(node, inside(), { href: normalizeUri(addresses.get(node.identifier) ?? '') })];
      default:
        return [new TemplateElement(node, inside())];
    }
  };
  const context: ExpressionContext = {
    values,
    report: (node, rule, message, advice) => {
      const { line, column } = node.loc!.start;
      problems.push({ rule, severity: 'error', file, line, column: column + 1, message, advice });
    },
    makeElement: (element, inner) => evaluate(elements.get(element)!, { ...context, values: inner }),
  };
  // Between paragraphs there are no loose words.
  return root.children.flatMap((node) => evaluate(node, context)).filter((child) => typeof child !== 'string');
}

function print(program: Parameters<typeof expressionOf>[0], context: ExpressionContext): Child[] {
  const expression = expressionOf(program);
  return expression === undefined ? [] : printExpression(expression, context);
}

function evaluateProps(element: MdxElement, context: ExpressionContext): Record<string, unknown> {
  return Object.fromEntries(
    element.attributes.map((attribute) => {
      if (attribute.type !== 'mdxJsxAttribute')
        throw new Error('The check of templates let spread properties through.');
      const { name, value } = attribute;
      if (typeof value !== 'object') return [name, value];
      // A name alone, such as `many`, says yes.
      return [name, value === null ? true : evaluateExpression(expressionOf(value.data?.estree)!, context)];
    }),
  );
}
