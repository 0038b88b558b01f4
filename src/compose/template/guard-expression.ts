import type {
  CallExpression,
  Expression,
  Identifier,
  MemberExpression,
  Node,
  Program,
  SimpleLiteral,
} from 'estree-jsx';
import { visit } from 'estree-util-visit';

/**
 * Rewrites a checked expression in place so that every value comes through `props`:
 * `program` becomes `props.program`, `a.b` becomes `props.read(a, 'b', …)`, `a.map(f)` becomes `props.map(a, f, …)`
 * and what is printed `props.show(…)`. So a template reaches own keys of its values only, and what is not there or
 * cannot be printed is a problem with its place. `printed`: the expression stands in the text, not in a property.
 */
export function guardExpression(program: Program, valueNames: readonly string[], printed: boolean): void {
  // The path in a message is read from the author's own expression, before anything in it is rewritten.
  const paths = new Map<object, string>();
  visit(program, {
    enter(node) {
      if (node.type === 'MemberExpression') paths.set(node, pathText(node));
    },
    leave(node, key, index, ancestors) {
      const parent = ancestors.at(-1);
      if (parent === undefined || key === undefined) return;
      const isPrinted =
        parent.type === 'JSXExpressionContainer'
          ? /^JSX(Element|Fragment)$/.test(ancestors.at(-2)!.type)
          : parent.type === 'ExpressionStatement' && printed;
      const guarded = replaceNode(node as Expression, key, parent.type, valueNames, paths);
      const replacement =
        isPrinted && node.type !== 'JSXEmptyExpression' ? showCall(guarded ?? (node as Expression), node) : guarded;
      if (replacement === undefined) return;
      const slots = parent as unknown as Record<string, unknown>;
      if (index === undefined) slots[key] = replacement;
      else (slots[key] as unknown[])[index] = replacement;
    },
  });
}

function replaceNode(
  node: Expression,
  key: string,
  parentType: string,
  valueNames: readonly string[],
  paths: ReadonlyMap<object, string>,
): Expression | undefined {
  if (node.type === 'Identifier') {
    const isName =
      (parentType === 'MemberExpression' && key === 'property') || (parentType === 'Property' && key === 'key');
    return !isName && valueNames.includes(node.name) ? propsMember(node.name) : undefined;
  }
  if (node.type === 'MemberExpression') {
    // The callee of .map is rewritten with its call.
    if (parentType === 'CallExpression' && key === 'callee') return undefined;
    return propsCall(
      'read',
      node,
      [node.object as Expression, literal((node.property as Identifier).name)],
      paths.get(node)!,
    );
  }
  // Only .map calls pass the check; those of `props` are made here and have no place.
  if (node.type === 'CallExpression' && node.loc) {
    const callee = node.callee as MemberExpression;
    const path = paths.get(callee)!.replace(/\.map$/, '');
    return propsCall('map', callee, [callee.object as Expression, node.arguments[0] as Expression], path);
  }
  return undefined;
}

function showCall(value: Expression, { loc }: Node): CallExpression {
  return {
    type: 'CallExpression',
    callee: propsMember('show'),
    arguments: [value, literal(loc!.start.line), literal(loc!.start.column + 1)],
    optional: false,
  };
}

function propsCall(name: 'read' | 'map', at: Expression, args: Expression[], path: string): CallExpression {
  const { line, column } = at.loc!.start;
  return {
    type: 'CallExpression',
    callee: propsMember(name),
    arguments: [...args, literal(path), literal(line), literal(column + 1)],
    optional: false,
  };
}

function propsMember(name: string): MemberExpression {
  const [object, property] = ['props', name].map((part): Identifier => ({ type: 'Identifier', name: part }));
  return { type: 'MemberExpression', object: object!, property: property!, computed: false, optional: false };
}

function literal(value: string | number): SimpleLiteral {
  return { type: 'Literal', value };
}

function pathText(node: Expression): string {
  if (node.type === 'Identifier') return node.name;
  if (node.type === 'MemberExpression')
    return `${pathText(node.object as Expression)}.${(node.property as Identifier).name}`;
  return '…';
}
