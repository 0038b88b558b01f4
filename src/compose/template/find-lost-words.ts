import type { Heading, List, Nodes, Table, Text } from 'mdast';
import type { Problem } from '../../problem/problem.ts';
import { explainLostSign, LOST_SIGN } from '../../problem/lost-sign.ts';

type Fault = Pick<Problem, 'rule' | 'message' | 'advice'> & { at: Nodes };

const LETTER_BEFORE = /[\p{L}\p{N}]$/u;
const LETTER_BEHIND = /^[\p{L}\p{N}]/u;

/**
 * Where Markdown prints something else than what is written, though an author may have meant no Markdown at all.
 * `text` is what the node was parsed from.
 */
export function findLostWords(node: Nodes, text: string): Fault[] {
  switch (node.type) {
    case 'list':
      return node.ordered ? findNumber(node, text) : findPlus(node, text);
    case 'blockquote':
      return findGreaterThan(node, text);
    case 'emphasis':
    case 'strong':
      return findStarInWord(node, text);
    case 'heading':
      return findLostMarks(node, text);
    case 'table':
      return findSurplusCells(node);
    case 'link':
    case 'definition':
      if (!node.title) return [];
      return fault(node, 'link-title', `The words "${node.title}" behind the address of a link are not printed.`, {
        advice: 'Take them out, or write them into the text.',
      });
    case 'text':
      return findLostSign(node);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return findMarkBehindTag(node.children[0], text);
    default:
      return [];
  }
}

/** One that stands as a reference such as `&#0;`: as itself it was found when the file was read. */
function findLostSign(node: Text): Fault[] {
  const sign = LOST_SIGN.exec(node.value)?.[0];
  return sign === undefined ? [] : [{ at: node, ...explainLostSign(sign) }];
}

/** The first item whose number is not printed as it is written; items may all begin with 1. */
function findNumber(list: List, text: string): Fault[] {
  const numbers = list.children.map((item) => /^\d+[.)]/.exec(sourceOf(item, text))![0]);
  if (numbers.every((number) => number === '1.')) return [];
  const index = numbers.findIndex((number, place) => number !== `${place + 1}.`);
  if (index === -1) return [];
  const number = numbers[index]!;
  return fault(
    list.children[index]!,
    'list-number',
    `"${number}" is read as a number of a list, which prints "${index + 1}." here.`,
    {
      advice: `Write ${number.slice(0, -1)}\\${number.slice(-1)} to print it as it is. The numbers of a list are 1., 2., 3. and so on; what stands between two items is indented below the first.`,
    },
  );
}

function findPlus(list: List, text: string): Fault[] {
  if (!text.startsWith('+', list.position!.start.offset)) return [];
  return fault(list, 'list-plus', '"+" is read as the dot before an item of a list and is not printed.', {
    advice: 'Write \\+ to print it. Begin the items of a list with -.',
  });
}

function findGreaterThan(node: Nodes, text: string): Fault[] {
  if (!/^>\s*\p{N}/u.test(sourceOf(node, text))) return [];
  return fault(node, 'quote-number', '">" is read as the beginning of a quote and is not printed.', {
    advice: 'Write \\> to print it. In a quote, write a number in words, or put it behind another word.',
  });
}

function findStarInWord(node: Nodes, text: string): Fault[] {
  const [start, end] = [node.position!.start.offset!, node.position!.end.offset!];
  const mark = text[start]!;
  const source = text.slice(start, end);
  const inWord = LETTER_BEFORE.test(text.slice(0, start).slice(-2)) || LETTER_BEHIND.test(text.slice(end, end + 2));
  if (!inWord && !/^[*_]+[)\]}.,;:!?/]/.test(source) && !/[([{/][*_]+$/.test(source)) return [];
  return fault(node, 'star-in-word', `"${mark}" within a word is read as a mark of Markdown and is not printed.`, {
    advice: `Write \\${mark} to print it, each time. Words to stress have ${mark} before the first and behind the last letter.`,
  });
}

function findLostMarks(heading: Heading, text: string): Fault[] {
  const source = sourceOf(heading, text);
  if (!source.startsWith('#'))
    return fault(
      heading,
      'underlined-heading',
      'The line below these words makes a heading of them and is not printed.',
      {
        advice:
          'Begin a heading with ##. Leave an empty line above the line of - or =, or write \\ before it to print it.',
      },
    );
  const end = /[ \t](#+)[ \t]*$/.exec(source)?.[1];
  if (end === undefined) return [];
  return fault(heading, 'heading-end', `"${end}" at the end of a heading is not printed.`, {
    advice: `Take it out, or write \\${end} to print it.`,
  });
}

function findSurplusCells({ children: [header, ...rows] }: Table): Fault[] {
  const width = header!.children.length;
  return rows.flatMap(({ children }) =>
    fault(children[width], 'surplus-cell', `This cell is not printed: the first row of the table has ${width}.`, {
      advice: 'Give the first row as many cells, or write \\| where | is meant as a sign.',
    }),
  );
}

/** Markdown that begins a line begins nothing behind a tag. */
function findMarkBehindTag(first: Nodes | undefined, text: string): Fault[] {
  const mark = first?.type === 'text' ? /^ *(#{1,6}|[-*+|]) /.exec(sourceOf(first, text))?.[1] : undefined;
  if (mark === undefined) return [];
  return fault(first, 'mark-behind-tag', `"${mark}" behind a tag is printed as it is.`, {
    advice: `Put "${mark}" and its words on a line of their own and the tags on the lines above and below, or write \\${mark} to print it.`,
  });
}

function sourceOf(node: Nodes, text: string): string {
  return text.slice(node.position!.start.offset, node.position!.end.offset);
}

function fault(at: Nodes | undefined, rule: string, message: string, { advice }: { advice: string }): Fault[] {
  return at === undefined ? [] : [{ at, rule, message, advice }];
}
