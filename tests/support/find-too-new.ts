import { parse, type AnyNode, type Expression, type PrivateIdentifier } from 'acorn';
import { full } from 'acorn-walk';
import type { TooNewNames } from './browser-floor.ts';

/** The last edition of ECMAScript whose syntax the floor has, but for what is looked for below. */
const EDITION = 2022;

/**
 * What a script asks of a browser that the floor lacks: methods it calls, interfaces it names, syntax.
 * @throws SyntaxError at syntax of a later edition
 */
export function findTooNew(script: string, { globals, members }: TooNewNames): string[] {
  const found = new Set<string>();
  full(parse(script, { ecmaVersion: EDITION, sourceType: 'module' }), (one) => {
    const node = one as AnyNode;
    if (node.type === 'Identifier' && globals.has(node.name)) found.add(node.name);
    if (node.type === 'CallExpression' && node.callee.type === 'MemberExpression') {
      const name = nameOf(node.callee.property, node.callee.computed);
      if (name !== undefined && members.has(name)) found.add(`.${name}()`);
    }
    // Safari has these since 16.4.
    if (node.type === 'StaticBlock') found.add('static {}');
    if (node.type === 'Literal') {
      const text = node.regex?.pattern ?? node.value;
      if (typeof text === 'string' && /\(\?<[=!]/.test(text)) found.add(`look-behind ${text}`);
    }
  });
  return [...found];
}

function nameOf(property: Expression | PrivateIdentifier, computed: boolean): string | undefined {
  if (property.type === 'Identifier' && !computed) return property.name;
  return property.type === 'Literal' && typeof property.value === 'string' ? property.value : undefined;
}
