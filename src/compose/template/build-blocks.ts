import { inlineText } from '../../model/inline-text.ts';
import type { Block, Heading, Inline, List, Place } from '../../model/node.ts';
import type { BlockWord, WordChildren } from '../../words/word.ts';
import { buildInlines, isInline } from './build-inlines.ts';
import { makeHeading, placeOf, type Builder } from './builder.ts';
import { childrenOf, isBlank, type Child } from './children.ts';
import { TemplateElement } from './element.ts';
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
      blocks.push(...buildBlock(builder, child as TemplateElement));
    }
  }
  closeParagraph();
  return blocks;
}

function buildBlock(builder: Builder, element: TemplateElement): Block[] {
  const at = placeOf(builder, element);
  const children = childrenOf(element);
  switch (element.type) {
    case 'p':
      return children.every(isBlank) ? [] : [{ type: 'paragraph', children: buildInlines(builder, children), at }];
    case 'h2':
    case 'h3':
      return [
        openPart(builder, makeHeading(builder, Number(element.type.slice(1)), buildInlines(builder, children), at)),
      ];
    case 'ul':
    case 'ol':
      return [{ type: 'list', ordered: element.type === 'ol', items: buildItems(builder, children), at }];
    case 'blockquote':
      return [{ type: 'quote', children: buildBlocks(builder, children, at), at }];
    case 'table':
      return [buildTable(builder, element)];
    default:
      break;
  }
  const word = builder.words.get(element.type);
  if (word && 'toNodes' in word) return buildWord(builder, element, word);
  throw new Error(`No form for <${element.type}>, which the check of templates let through.`);
}

/** From an author's heading on, fields are grouped under it. */
function openPart(builder: Builder, heading: Heading): Heading {
  builder.now = { ...builder.now, group: inlineText(heading.children), level: heading.level };
  return heading;
}

function buildWord(builder: Builder, element: TemplateElement, word: BlockWord): Block[] {
  const use = readWordUse(builder, element, word);
  const children = makeChildren(builder, element);
  if (use !== undefined) return word.toNodes(use.props, use.context, children);
  // The faults of what stands inside are told as well.
  children.blocks();
  return [];
}

function makeChildren(builder: Builder, element: TemplateElement): WordChildren {
  const children = childrenOf(element);
  return {
    isEmpty: children.every(isBlank),
    blocks: ({ group, owner } = {}) => {
      const { now } = builder;
      builder.now = {
        ...now,
        group: group ?? now.group,
        owner: owner ?? now.owner,
        around: [...now.around, element.type],
      };
      const blocks = buildBlocks(builder, children, placeOf(builder, element));
      // A heading inside goes on counting after the word; a change made for the word does not.
      builder.now = { ...builder.now, owner: now.owner, around: now.around };
      if (group !== undefined) builder.now = now;
      return blocks;
    },
  };
}

function buildItems(builder: Builder, children: readonly Child[]): List['items'] {
  return children
    .filter((child) => child instanceof TemplateElement)
    .map((item) => buildBlocks(builder, childrenOf(item), placeOf(builder, item)));
}

function buildTable(builder: Builder, table: TemplateElement): Block {
  const [header, ...rows] = findElements(table, 'tr').map((row) =>
    findElements(row, 'th', 'td').map((cell): Inline[] => buildInlines(builder, childrenOf(cell))),
  );
  return { type: 'table', columns: header ?? [], rows, at: placeOf(builder, table) };
}

/** Elements of the given types below an element, without going into the ones found. */
function findElements(element: TemplateElement, ...types: string[]): TemplateElement[] {
  return childrenOf(element)
    .filter((child) => child instanceof TemplateElement)
    .flatMap((child) => (types.includes(child.type) ? [child] : findElements(child, ...types)));
}
