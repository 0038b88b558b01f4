import type { List, Paragraph, PhrasingContent, Table } from 'mdast';
import { inlineText } from '../../model/inline-text.ts';
import type { Block, Heading, Inline, List as ListNode, Place } from '../../model/node.ts';
import type { BlockWord, WordChildren } from '../../words/word.ts';
import { buildInlines, isInline } from './build-inlines.ts';
import { makeHeading, placeOf, reportAt, wordOf, type Builder } from './builder.ts';
import { isBlank, TemplateElement, type Child } from './element.ts';
import { readWordUse } from './read-word-use.ts';

/** Nodes of some children in order; words that stand loose become paragraphs. `at` is the place of what is around them. */
export function buildBlocks(builder: Builder, children: readonly Child[], at: Place): Block[] {
  const blocks: Block[] = [];
  let loose: Child[] = [];
  const closeParagraph = () => {
    const inlines = buildInlines(builder, loose);
    const first = loose.find((child) => child instanceof TemplateElement);
    if (inlines.length > 0)
      blocks.push({ type: 'paragraph', children: inlines, at: first ? placeOf(builder, first) : at });
    loose = [];
  };
  for (const child of children) {
    if (isInline(builder, child)) {
      loose.push(child);
    } else {
      closeParagraph();
      blocks.push(...buildBlock(builder, child as TemplateElement, at));
    }
  }
  closeParagraph();
  return blocks;
}

function buildBlock(builder: Builder, element: TemplateElement, around: Place): Block[] {
  const at = placeOf(builder, element);
  const { node, children } = element;
  switch (node.type) {
    case 'paragraph':
      if (isLaidOut(node)) return buildBlocks(builder, children, around);
      return children.every(isBlank) ? [] : [{ type: 'paragraph', children: buildInlines(builder, children), at }];
    case 'mdxFlowExpression':
      return buildBlocks(builder, children, around);
    case 'heading':
      return [openPart(builder, makeHeading(builder, node.depth, buildInlines(builder, children), at))];
    case 'list':
      return [
        { type: 'list', ordered: node.ordered === true, items: buildItems(builder, children, isLoose(node)), at },
      ];
    case 'blockquote':
      return [{ type: 'quote', children: buildBlocks(builder, children, at), at }];
    case 'table':
      return [buildTable(builder, element as TemplateElement<Table>)];
    default:
      break;
  }
  const word = wordOf(builder, element);
  if (word && 'toNodes' in word) return buildWord(builder, element, word);
  throw new Error(`No form for ${node.type}, which the check of templates let through.`);
}

/** Whether a paragraph is only a line of words and expressions, which then stand between paragraphs. */
function isLaidOut({ children }: Paragraph): boolean {
  const isPlaced = ({ type }: PhrasingContent) => type === 'mdxJsxTextElement' || type === 'mdxTextExpression';
  return (
    children.some(isPlaced) &&
    children.every((child) => isPlaced(child) || (child.type === 'text' && child.value.trim() === ''))
  );
}

/** From an author's heading on, fields are grouped under it. */
function openPart(builder: Builder, heading: Heading): Heading {
  builder.now = { ...builder.now, group: inlineText(heading.children), level: heading.level };
  return heading;
}

function buildWord(builder: Builder, element: TemplateElement, word: BlockWord): Block[] {
  const use = readWordUse(builder, element, word);
  const children = makeChildren(builder, element, word);
  if (use === undefined) {
    // The faults of what stands inside are told as well.
    children.blocks();
    return [];
  }
  let printed = children.isEmpty;
  const nodes = word.toNodes(use.props, use.context, {
    ...children,
    blocks: (change) => {
      printed = true;
      return children.blocks(change);
    },
  });
  if (!printed)
    reportAt(builder, element, {
      rule: 'wrong-children',
      message: `<${word.name}> prints nothing of what stands between its tags.`,
      advice: `Put it before or behind <${word.name} … />, or into one of its properties.`,
    });
  return nodes;
}

function makeChildren(builder: Builder, element: TemplateElement, word: BlockWord): WordChildren {
  const { children } = element;
  return {
    isEmpty: children.every(isBlank),
    blocks: ({ group, owner, askedWhen, prefix = '' } = {}) => {
      const { now } = builder;
      builder.now = {
        ...now,
        group: group ?? now.group,
        owner: owner ?? now.owner,
        askedWhen: askedWhen ? [...now.askedWhen, askedWhen] : now.askedWhen,
        prefix: now.prefix + prefix,
        around: [...now.around, word.name],
      };
      const blocks = buildBlocks(builder, children, placeOf(builder, element));
      // A heading inside goes on counting after the word; a change made for the word does not.
      builder.now = {
        ...builder.now,
        owner: now.owner,
        askedWhen: now.askedWhen,
        prefix: now.prefix,
        around: now.around,
      };
      if (group !== undefined) builder.now = now;
      return blocks;
    },
  };
}

/** Whether there are empty lines in a list; without them, the words of an item are no paragraph of their own. */
function isLoose(list: List): boolean {
  return list.spread === true || list.children.some(({ spread }) => spread === true);
}

function buildItems(builder: Builder, items: readonly Child[], loose: boolean): ListNode['items'] {
  return items.filter(isElement).map((item) => {
    const open = (child: Child) => (isElement(child) && child.node.type === 'paragraph' ? child.children : [child]);
    return buildBlocks(builder, loose ? item.children : item.children.flatMap(open), placeOf(builder, item));
  });
}

function buildTable(builder: Builder, table: TemplateElement<Table>): Block {
  const [columns = [], ...rows] = table.children.filter(isElement).map((row) => {
    const cells = row.children.filter(isElement).map(({ children }): Inline[] => buildInlines(builder, children));
    // A row may have fewer cells than the first one.
    return Array.from(table.node.children[0]!.children, (_, index) => cells[index] ?? []);
  });
  return { type: 'table', columns, rows, at: placeOf(builder, table) };
}

function isElement(child: Child): child is TemplateElement {
  return child instanceof TemplateElement;
}
