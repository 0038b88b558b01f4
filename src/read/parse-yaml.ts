import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type Node } from 'yaml';
import type { Problem } from '../problem/problem.ts';
import type { Place } from '../model/node.ts';
import { explainYamlError } from './explain-yaml-error.ts';
import { findLostText } from './find-lost-text.ts';

export interface ParsedYaml {
  value: unknown;
  problems: Problem[];
  /** False if the text has faults that leave the value unreliable. */
  sound: boolean;
  /** Where the value at a path stands (a group or list: its key), or the nearest written part above it. */
  placeOf(path: readonly PropertyKey[]): Place;
  /** Where the key at a path stands, or the nearest written part above it. */
  placeOfKey(path: readonly PropertyKey[]): Place;
  /** What the author typed as the value at a path. */
  typedAt(path: readonly PropertyKey[]): string;
}

/** Parses one YAML document. Positions are those of `text`. */
export function parseYaml(text: string, file: string): ParsedYaml {
  const lines = new LineCounter();
  // Keys as strings: `404:` or `no:` is the key "404" or "no", as the author sees it.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const faults = [...findSyntaxProblems(document, text, placeAt), ...findAliases(document, placeAt)];
  const sound = faults.every((problem) => problem.rule === 'duplicate-key');
  const lost = sound ? findLostText(document, text) : [];
  const problems = [
    ...faults,
    ...lost.map(({ offset, ...fault }): Problem => ({ ...placeAt(offset), severity: 'error', ...fault })),
  ];
  return {
    value: sound ? document.toJS() : undefined,
    problems,
    sound,
    placeOf: (path) => {
      const { steps, exact } = walk(document, path);
      const last = steps.at(-1);
      if (last === undefined) return { file, line: 1, column: 1 };
      const written = exact && isScalar(last.value) && last.value.range![1] > last.value.range![0];
      return placeAt(written ? last.value!.range![0] : startOf(last));
    },
    placeOfKey: (path) => {
      const last = walk(document, path).steps.at(-1);
      return last === undefined ? { file, line: 1, column: 1 } : placeAt(startOf(last));
    },
    typedAt: (path) => {
      const { steps, exact } = walk(document, path);
      const node = path.length === 0 ? document.contents : steps.at(-1)?.value;
      const range = exact ? node?.range : undefined;
      return range ? text.slice(range[0], range[1]) : '';
    },
  };
}

function findSyntaxProblems(document: Document, text: string, placeAt: (offset: number) => Place): Problem[] {
  const errors = [...document.errors, ...document.warnings];
  // All that follows an unclosed quotation mark is an echo of it.
  const open = errors.findIndex((error) => isOpenQuote(error.message));
  const problems = errors.slice(0, open === -1 ? undefined : open + 1).map((error): Problem => {
    // It is found at the end of the file, where nobody looks for it.
    const offset = isOpenQuote(error.message) ? openingQuote(document, error.pos[0]) : error.pos[0];
    const place = placeAt(indentSkipped(text, offset));
    const at = text.slice(offset).split('\n')[0]!;
    const before = text.slice(0, offset).split('\n').at(-1)!;
    return { ...place, severity: 'error', ...explainYamlError(error.code, error.message, at, before) };
  });
  // One slip often makes several errors in its line; the first one tells it.
  return problems.filter(({ line }, index) => problems.findIndex((other) => other.line === line) === index);
}

function isOpenQuote(message: string): boolean {
  return /^Missing closing .quote/.test(message);
}

/** Moves an offset that lies on the white space before a line's first letter to that letter, except on a tab. */
function indentSkipped(text: string, offset: number): number {
  const indent = /^ +(?=\S)/.exec(text.slice(offset));
  return offset + (indent?.[0].length ?? 0);
}

function openingQuote(document: Document, end: number): number {
  let start = end;
  visit(document, {
    Scalar(_, node) {
      if (node.type?.startsWith('QUOTE') && node.range && node.range[1] >= end) start = node.range[0];
    },
  });
  return start;
}

/** Aliases are refused: a text that stands in two places has two translations, and nested ones can grow without limit. */
function findAliases(document: Document, placeAt: (offset: number) => Place): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Alias(_, node) {
      problems.push({
        ...placeAt(node.range![0]),
        rule: 'yaml-alias',
        severity: 'error',
        message: `"*${node.source}" stands for a text written elsewhere, which these files do not allow.`,
        advice: 'Write the text out here, or put it in quotation marks if it is meant to begin with "*".',
      });
    },
  });
  return problems;
}

interface Step {
  key?: Node;
  value?: Node;
}

/** The written parts along a path from the root, as far as there are any; `exact` if it was found to its end. */
function walk(document: Document, path: readonly PropertyKey[]): { steps: Step[]; exact: boolean } {
  const steps: Step[] = [];
  let node: unknown = document.contents;
  for (const part of path) {
    const step = stepInto(node, part);
    if (step === undefined) return { steps, exact: false };
    steps.push(step);
    node = step.value;
  }
  return { steps, exact: true };
}

function stepInto(node: unknown, part: PropertyKey): Step | undefined {
  if (isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && item.key.value === String(part));
    return pair && { key: pair.key as Node, value: (pair.value as Node | null) ?? undefined };
  }
  const item = isSeq(node) ? node.items[Number(part)] : undefined;
  return item === undefined ? undefined : { value: item as Node };
}

function startOf(step: Step): number {
  return (step.key ?? step.value)!.range![0];
}
