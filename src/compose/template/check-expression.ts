import type {
  ArrowFunctionExpression,
  CallExpression,
  JSXElement,
  JSXFragment,
  MemberExpression,
  Node,
} from 'estree-jsx';

interface ExpressionReport {
  (node: Node, rule: string, message: string, advice: string): void;
}

export interface ExpressionScope {
  /** The names an expression may start a path with. */
  names: readonly string[];
  /** Elements may stand in a text, not in a property. */
  elements: boolean;
  /** The author's own text of a node. */
  quote(node: Node): string;
  report: ExpressionReport;
  /** Called for each element that stands where one may, with the names an expression inside may start a path with. */
  onElement(element: JSXElement | JSXFragment, names: readonly string[]): void;
}

const ADVICE =
  'Write a value, a template string, a path such as program.title, .map with an arrow, a comparison, ? : or &&. Anything more belongs into the data of the program.';

/** Keys that lead from data to the machinery behind it. The reader of paths refuses them too. */
const FORBIDDEN_KEYS = [
  '__proto__',
  'prototype',
  'constructor',
  '__defineGetter__',
  '__defineSetter__',
  '__lookupGetter__',
  '__lookupSetter__',
];

/** What is wrong with an element where a value must stand. */
export const ELEMENT_IN_PROPERTY = 'an element inside a property';

const COMPARISONS = ['===', '!==', '<', '<=', '>', '>='];

const WHAT: Record<string, string> = {
  ArrowFunctionExpression: 'a function outside of .map',
  AssignmentExpression: 'an assignment',
  AwaitExpression: 'an await',
  BinaryExpression: 'a calculation',
  CallExpression: 'a call',
  ChainExpression: 'a path with ?.',
  ClassExpression: 'a class',
  FunctionExpression: 'a function',
  ImportExpression: 'an import',
  LogicalExpression: 'neither a comparison nor &&',
  MetaProperty: 'no value of a template',
  NewExpression: 'a call with new',
  SequenceExpression: 'more than one expression',
  SpreadElement: 'a spread',
  TaggedTemplateExpression: 'a call by a template string',
  ThisExpression: 'no value of a template',
  UnaryExpression: 'an operator',
  UpdateExpression: 'an assignment',
};

/** Reports everything in an expression that is more than data with holes. Nothing is run. */
export function checkExpression(node: Node, scope: ExpressionScope): void {
  switch (node.type) {
    case 'Literal':
      if (node.value instanceof RegExp || typeof node.value === 'bigint' || 'regex' in node)
        forbid(node, scope, 'no value of a template');
      return;
    case 'TemplateLiteral':
      return node.expressions.forEach((part) => checkExpression(part, { ...scope, elements: false }));
    case 'ArrayExpression':
      return node.elements.forEach((part) =>
        part === null ? forbid(node, scope, 'a list with a gap') : checkExpression(part, scope),
      );
    case 'ObjectExpression':
      return node.properties.forEach((property) => checkProperty(property, scope));
    case 'Identifier':
      if (!scope.names.includes(node.name)) reportUnknownName(node, node.name, scope);
      return;
    case 'MemberExpression':
      return checkPath(node, scope);
    case 'UnaryExpression':
      if (node.operator === '-' && node.argument.type === 'Literal' && typeof node.argument.value === 'number') return;
      return forbid(node, scope);
    case 'BinaryExpression':
      if (!COMPARISONS.includes(node.operator))
        return forbid(node, scope, node.operator === '==' || node.operator === '!=' ? 'a loose comparison' : undefined);
      return [node.left, node.right].forEach((side) => checkExpression(side, scope));
    case 'LogicalExpression':
      if (node.operator !== '&&') return forbid(node, scope);
      return [node.left, node.right].forEach((side) => checkExpression(side, scope));
    case 'ConditionalExpression':
      return [node.test, node.consequent, node.alternate].forEach((part) => checkExpression(part, scope));
    case 'CallExpression':
      return checkMap(node, scope);
    case 'JSXElement':
    case 'JSXFragment':
      if (!scope.elements) return forbid(node, scope, ELEMENT_IN_PROPERTY);
      return scope.onElement(node, scope.names);
    default:
      return forbid(node, scope);
  }
}

function checkProperty(property: Node, scope: ExpressionScope): void {
  if (property.type !== 'Property') return forbid(property, scope);
  const key =
    property.key.type === 'Identifier'
      ? property.key.name
      : property.key.type === 'Literal'
        ? String(property.key.value)
        : '';
  if (property.computed || FORBIDDEN_KEYS.includes(key)) {
    return forbid(property, scope, 'no plain key and value');
  }
  checkExpression(property.value, scope);
}

function checkPath(node: MemberExpression, scope: ExpressionScope): void {
  if (node.computed || node.optional || node.property.type !== 'Identifier')
    return forbid(node, scope, 'a path with brackets');
  if (FORBIDDEN_KEYS.includes(node.property.name)) return forbid(node, scope, 'no path into data');
  if (node.object.type !== 'Identifier' && node.object.type !== 'MemberExpression')
    return forbid(node, scope, 'a path that does not start with a name');
  checkExpression(node.object, scope);
}

function checkMap(node: CallExpression, scope: ExpressionScope): void {
  const { callee } = node;
  const [each, ...more] = node.arguments;
  const isMap =
    callee.type === 'MemberExpression' &&
    !callee.computed &&
    !callee.optional &&
    callee.property.type === 'Identifier' &&
    callee.property.name === 'map';
  if (!isMap) return forbid(node, scope);
  if (each?.type !== 'ArrowFunctionExpression' || more.length > 0)
    return forbid(node, scope, '.map without an arrow such as (item) => …');
  if (callee.object.type === 'Super') return forbid(callee.object, scope);
  checkExpression(callee.object, scope);
  checkArrow(each, scope);
}

function checkArrow(each: ArrowFunctionExpression, scope: ExpressionScope): void {
  const [parameter, ...more] = each.params;
  if (each.async || each.body.type === 'BlockStatement' || parameter?.type !== 'Identifier' || more.length > 0) {
    return forbid(each, scope, 'not a plain arrow with one name such as (item) => …');
  }
  const { name } = parameter;
  // `props` and `arguments` mean something else to whoever knows the language.
  if (!/^[a-z][A-Za-z0-9]*$/.test(name) || ['props', 'arguments', ...scope.names].includes(name)) {
    return scope.report(
      parameter,
      'forbidden-expression',
      `"${name}" cannot name an item of a list here.`,
      'Choose another name, such as item, that starts with a small letter and is not taken yet.',
    );
  }
  checkExpression(each.body, { ...scope, names: [...scope.names, name] });
}

function reportUnknownName(node: Node, name: string, scope: ExpressionScope): void {
  scope.report(
    node,
    'forbidden-expression',
    `"${name}" is not a value of this template.`,
    scope.names.length === 0
      ? 'An article belongs to no program, so it has no values: write the words themselves.'
      : `A path starts with ${scope.names.join(' or ')}.`,
  );
}

/** Reports an expression as more than data with holes. */
export function forbid(node: Node, scope: ExpressionScope, what = WHAT[node.type] ?? 'not allowed here'): void {
  scope.report(
    node,
    'forbidden-expression',
    `"${scope.quote(node)}" is ${what}, and a template holds no program code.`,
    ADVICE,
  );
}
