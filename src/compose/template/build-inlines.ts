import type { Inline } from '../../model/node.ts';
import { reportAt, wordOf, type Builder } from './builder.ts';
import { isBlank, TemplateElement, type Child } from './element.ts';
import { readWordUse } from './read-word-use.ts';

/** Markdown that stands within a sentence. */
const INLINE_TYPES = ['strong', 'emphasis', 'link', 'linkReference', 'break'];

export function isInline(builder: Builder, child: Child): boolean {
  if (typeof child === 'string' || INLINE_TYPES.includes(child.node.type)) return true;
  const word = wordOf(builder, child);
  return word !== undefined && 'toInlines' in word;
}

/** A sentence or more; spaces and line ends at both sides are left out. */
export function buildInlines(builder: Builder, children: readonly Child[]): Inline[] {
  return trimInlines(joinTexts(children.flatMap((child) => buildInline(builder, child))));
}

function buildInline(builder: Builder, child: Child): Inline[] {
  // A line end within a paragraph is a space; a no-break space stays.
  if (typeof child === 'string') return [{ type: 'text', text: child.replaceAll(/[ \t\r\n]+/g, ' ') }];
  const inside = (): Inline[] => joinTexts(sentenceOf(child).flatMap((part) => buildInline(builder, part)));
  switch (child.node.type) {
    case 'strong':
      return [{ type: 'strong', children: inside() }];
    case 'emphasis':
      return [{ type: 'emphasis', children: inside() }];
    case 'break':
      return [{ type: 'break' }];
    case 'link':
    case 'linkReference':
      return [{ type: 'link', href: String(child.props['href']), children: inside() }];
    default:
      break;
  }
  const word = wordOf(builder, child);
  if (word && 'toInlines' in word) {
    const use = readWordUse(builder, child, word);
    return use === undefined ? inside() : word.toInlines(use.props, use.context, inside());
  }
  reportAt(builder, child, {
    rule: 'misplaced-word',
    message: word
      ? `<${word.name}> stands in the middle of a sentence or a table.`
      : 'A block stands in the middle of a sentence.',
    advice: word
      ? `Put <${word.name}> on a line of its own, with an empty line before and after it.`
      : 'Leave an empty line before and after it.',
  });
  return [];
}

/** What stands in an element of a sentence; between tags on lines of their own, MDX makes a paragraph of it. */
function sentenceOf({ children }: TemplateElement): readonly Child[] {
  const [only, ...more] = children.filter((child) => !isBlank(child));
  const isParagraph =
    only instanceof TemplateElement && ['paragraph', 'mdxFlowExpression'].includes(only.node.type) && more.length === 0;
  return isParagraph ? only.children : children;
}

/** Neighbouring texts become one, so that the tree does not show how an author's expression was cut. */
function joinTexts(inlines: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const inline of inlines) {
    const last = joined.at(-1);
    if (inline.type === 'text' && last?.type === 'text')
      joined[joined.length - 1] = { type: 'text', text: (last.text + inline.text).replaceAll(/ {2,}/g, ' ') };
    // What follows a break begins a line.
    else if (inline.type === 'text' && last?.type === 'break')
      joined.push({ type: 'text', text: inline.text.replace(/^ +/, '') });
    else joined.push(inline);
  }
  return joined.filter((inline) => inline.type !== 'text' || inline.text !== '');
}

function trimInlines(inlines: Inline[]): Inline[] {
  return inlines
    .map((inline, index) => {
      if (inline.type !== 'text') return inline;
      let text = inline.text;
      if (index === 0) text = text.replace(/^ +/, '');
      if (index === inlines.length - 1) text = text.replace(/ +$/, '');
      return { ...inline, text };
    })
    .filter((inline) => inline.type !== 'text' || inline.text !== '');
}
