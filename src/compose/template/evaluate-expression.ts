import type {
  ArrowFunctionExpression,
  CallExpression,
  JSXElement,
  JSXFragment,
  MemberExpression,
  Node,
} from 'estree-jsx';
import { adviseNearest } from '../../problem/nearest.ts';
import { TemplateElement, type Child } from './element.ts';
import { NOTHING } from './nothing.ts';

export interface ExpressionContext {
  /** What each name stands for that a path may start with. */
  values: Readonly<Record<string, unknown>>;
  report(node: Node, rule: string, message: string, advice: string): void;
  /** What an element within the expression becomes. */
  makeElement(element: JSXElement | JSXFragment, values: ExpressionContext['values']): Child[];
}

/**
 * The value of an expression that passed `checkExpression`. Paths reach own keys of the data they start in and
 * nothing else; one that leads nowhere is reported and yields `NOTHING`.
 */
export function evaluateExpression(node: Node, context: ExpressionContext): unknown {
  const evaluate = (part: Node) => evaluateExpression(part, context);
  switch (node.type) {
    case 'Literal':
      return node.value;
    case 'TemplateLiteral':
      return node.quasis
        .map(({ value }, index) => value.cooked! + printText(node.expressions[index], context))
        .join('');
    case 'ArrayExpression':
      return node.elements.map((part) => evaluate(part!));
    case 'ObjectExpression':
      return Object.fromEntries(
        node.properties.map((property) => {
          if (property.type !== 'Property') throw unchecked(property);
          const { key } = property;
          return [key.type === 'Identifier' ? key.name : String(evaluate(key)), evaluate(property.value)];
        }),
      );
    case 'Identifier':
      return context.values[node.name];
    case 'MemberExpression':
      return readPath(node, context);
    case 'UnaryExpression':
      return -(evaluate(node.argument) as number);
    case 'BinaryExpression':
      return compare(evaluate(node.left), node.operator, evaluate(node.right));
    case 'LogicalExpression':
      return evaluate(node.left) && evaluate(node.right);
    case 'ConditionalExpression':
      return evaluate(node.test) ? evaluate(node.consequent) : evaluate(node.alternate);
    case 'CallExpression':
      return mapList(node, context);
    case 'JSXElement':
    case 'JSXFragment':
      return context.makeElement(node, context.values);
    default:
      throw unchecked(node);
  }
}

/** What an expression in the text prints, with lists opened; true, false and empty values print nothing. */
export function printExpression(node: Node, context: ExpressionContext): Child[] {
  const value = evaluateExpression(node, context);
  if (isPrintable(value)) return flatten(value);
  context.report(
    node,
    'wrong-value',
    'This expression gives a group of keys, which cannot be printed.',
    'Name one of its texts, such as {program.title}.',
  );
  return [];
}

function printText(node: Node | undefined, context: ExpressionContext): string {
  return node === undefined ? '' : printExpression(node, context).join('');
}

function isPrintable(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isPrintable);
  return typeof value !== 'object' || value === null || value === NOTHING || value instanceof TemplateElement;
}

function flatten(value: unknown): Child[] {
  if (typeof value === 'string' || value instanceof TemplateElement) return [value];
  if (typeof value === 'number') return [String(value)];
  return Array.isArray(value) ? value.flatMap(flatten) : [];
}

function compare(left: unknown, operator: string, right: unknown): boolean {
  const [a, b] = [left as number, right as number];
  switch (operator) {
    case '===':
      return a === b;
    case '!==':
      return a !== b;
    case '<':
      return a < b;
    case '<=':
      return a <= b;
    case '>':
      return a > b;
    default:
      return a >= b;
  }
}

function readPath(node: MemberExpression, context: ExpressionContext): unknown {
  const object = evaluateExpression(node.object, context);
  if (object === NOTHING) return NOTHING;
  const key = nameOf(node.property);
  if (typeof object === 'object' && object !== null && Object.hasOwn(object, key)) {
    return (object as Record<string, unknown>)[key];
  }
  const parent = pathText(node.object);
  const keys = typeof object === 'object' && object !== null && !Array.isArray(object) ? Object.keys(object) : [];
  context.report(
    node,
    'unknown-path',
    `"${parent}.${key}" leads nowhere: ${describeWithout(object, parent)} has no "${key}".`,
    adviseForPath(object, parent, key, keys),
  );
  return NOTHING;
}

function mapList(node: CallExpression, context: ExpressionContext): unknown[] {
  const { object } = node.callee as MemberExpression;
  const each = node.arguments[0] as ArrowFunctionExpression;
  const list = evaluateExpression(object, context);
  if (list === NOTHING) return [];
  if (Array.isArray(list)) {
    const name = nameOf(each.params[0]!);
    return list.map((item: unknown) =>
      evaluateExpression(each.body, { ...context, values: { ...context.values, [name]: item } }),
    );
  }
  context.report(
    node,
    'unknown-path',
    `"${pathText(object)}" is not a list, so .map cannot go through it.`,
    'Name a list of the program here, such as program.domains.',
  );
  return [];
}

function describeWithout(object: unknown, parent: string): string {
  if (object === undefined) return `"${parent}" is empty here and`;
  return Array.isArray(object) ? `"${parent}" is a list and` : `"${parent}"`;
}

function adviseForPath(object: unknown, parent: string, key: string, keys: string[]): string {
  if (object === undefined) return `Show this only where there is one: {${parent} && …}.`;
  if (Array.isArray(object)) return `Go through the list: {${parent}.map((item) => …)}.`;
  return adviseNearest(key, keys);
}

function pathText(node: Node): string {
  if (node.type === 'MemberExpression') return `${pathText(node.object)}.${nameOf(node.property)}`;
  return node.type === 'Identifier' ? node.name : '…';
}

function nameOf(node: Node): string {
  if (node.type !== 'Identifier') throw unchecked(node);
  return node.name;
}

function unchecked({ type }: Node): Error {
  return new Error(`No form for ${type}, which the check of templates let through.`);
}
