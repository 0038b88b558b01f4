import type { PDFRef } from 'pdf-lib';
import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, type PDFDocument } from 'pdf-lib';
import { encodeShown } from '../../pdf/font/field-font.ts';
import { fitText, makeShowable } from '../../pdf/write/fit-text.ts';
import { printNumber } from '../../pdf/write/print-value.ts';
import { dictAt, entriesAt, numberAt, rawAt, setAt, valueAt } from '../../pdf/read/pdf-access.ts';
import { markContinuation } from './continuation-mark.ts';
import type { FieldType } from './field-type.ts';
import {
  alignRight,
  layOutContinuation,
  type ContinuedElement,
  type Piece,
  type PlacedLine,
} from './lay-out-continuation.ts';

/** An answer in full, with its question. */
export interface ContinuedAnswer {
  question: string;
  text: string;
}

export interface ContinuationWords extends FooterWords {
  /** Heading of the added pages. */
  heading: string;
  /** A sentence below it that says why they are there. */
  intro?: string;
}

export interface FooterWords {
  /** What stands at the foot of each page; the title of the document, if not said. */
  footer?: string;
  /** “page 3 of 4”, at the right of the footer; numbers alone, if not said. */
  pageOf?: (page: number, pages: number) => string;
}

/** Adds pages at the end of a tagged file with answers in full. */
export function addContinuation(
  pdf: PDFDocument,
  answers: readonly ContinuedAnswer[],
  words: ContinuationWords,
  type: FieldType,
): void {
  const pieces: Piece[] = [
    { type: 'H1', text: words.heading },
    ...(words.intro === undefined ? [] : [{ type: 'P' as const, text: words.intro }]),
    ...answers.flatMap(({ question, text }): Piece[] => [
      { type: 'H2', text: question },
      { type: 'P', text },
    ]),
  ];
  const first = pdf.getPageCount();
  addTextPages(pdf, pieces, words, type, pdf.getPage(0).getSize());
  pdf.getPages().slice(first).forEach(markContinuation);
}

/**
 * Adds pages with headings and paragraphs at the end of a tagged file. Each is in the structure tree (ISO 32000-1, 14.7) in a
 * section of its own, the footer as an artifact.
 *
 * @returns the letters that the font lacks
 */
export function addTextPages(
  pdf: PDFDocument,
  text: readonly Piece[],
  words: FooterWords,
  type: FieldType,
  { width, height }: { width: number; height: number },
): string[] {
  const root = dictAt(pdf.catalog, 'StructTreeRoot');
  const parents = root && dictAt(root, 'ParentTree');
  if (!root || !parents) throw new Error('The PDF to continue has no structure tree.');
  const { footer = pdf.getTitle() ?? '', pageOf = (page: number, of: number) => `${page} / ${of}` } = words;
  const layout = layOutContinuation(text, { width, height }, type.metrics, type.size);
  const first = pdf.getPageCount();
  const pages = layout.pages.map(() => pdf.addPage([width, height]));

  const elements = addElements(pdf, root, layout.elements);
  const kids = layout.elements.map((): PDFDict[] => []);
  let nextKey = numberAt(root, 'ParentTreeNextKey') ?? 0;
  const entries: [key: number, elements: PDFRef[]][] = [];
  layout.pages.forEach((lines, index) => {
    const page = pages[index]!;
    const pieces = groupByElement(lines);
    for (const [mcid, { element }] of pieces.entries())
      kids[element]!.push(pdf.context.obj({ Type: 'MCR', Pg: page.ref, MCID: mcid }));
    const foot = [footer, pageOf(first + index + 1, first + layout.pages.length)] as const;
    const content = [
      ...pieces.map(({ element, lines: shown }, mcid) => drawPiece(layout.elements[element]!.type, mcid, shown, type)),
      ...drawFooter(foot, width, layout.footerAt, type),
    ].join('\n');
    const fonts = pdf.context.obj({});
    fonts.set(PDFName.of(type.resource), type.font);
    setAt(page.node, 'Resources', pdf.context.obj({ Font: fonts }));
    setAt(page.node, 'Contents', pdf.context.register(pdf.context.flateStream(content)));
    setAt(page.node, 'StructParents', PDFNumber.of(nextKey));
    setAt(page.node, 'Tabs', PDFName.of('S'));
    entries.push([nextKey++, pieces.map(({ element }) => elements[element]!)]);
  });
  elements.forEach((ref, index) =>
    setAt(pdf.context.lookup(ref, PDFDict), 'K', pdf.context.obj(kids[index]! as never)),
  );
  addParents(pdf, parents, entries);
  setAt(root, 'ParentTreeNextKey', PDFNumber.of(nextKey));
  return [...new Set(layout.elements.flatMap(({ missing }) => missing))];
}

/** A section with an element for each piece of text, at the end of the document. */
function addElements(pdf: PDFDocument, root: PDFDict, elements: readonly ContinuedElement[]): PDFRef[] {
  const top = rawAt(root, 'K');
  const first = top instanceof PDFArray ? top.get(0) : valueAt(root, 'K') instanceof PDFArray ? undefined : top;
  const document = first && pdf.context.lookup(first);
  const isDocument = document instanceof PDFDict && valueAt(document, 'S') === PDFName.of('Document');
  const [parent, parentRef] = isDocument
    ? [document, first as PDFRef]
    : [root, rawAt(pdf.catalog, 'StructTreeRoot') as PDFRef];
  const section = pdf.context.obj({ Type: 'StructElem', S: 'Sect', P: parentRef });
  const sectionRef = pdf.context.register(section);
  const refs = elements.map(({ type, text, missing }) => {
    const element = pdf.context.obj({ Type: 'StructElem', S: type, P: sectionRef });
    // What is not shown can still be read aloud.
    if (missing.length > 0) setAt(element, 'ActualText', PDFHexString.fromText(text));
    return pdf.context.register(element);
  });
  setAt(section, 'K', pdf.context.obj(refs));
  const known = valueAt(parent, 'K');
  const before = known instanceof PDFArray ? entriesAt(parent, 'K') : [rawAt(parent, 'K')].filter((kid) => !!kid);
  setAt(parent, 'K', pdf.context.obj([...before, sectionRef] as never));
  return refs;
}

/** The way back from a page's marked content to its elements (14.7.4.4): a number tree, whose keys only grow. */
function addParents(pdf: PDFDocument, tree: PDFDict, entries: readonly [number, PDFRef[]][]): void {
  const numbers = entries.flatMap(([key, elements]) => [PDFNumber.of(key), pdf.context.obj(elements)]);
  if (valueAt(tree, 'Nums')) {
    setAt(tree, 'Nums', pdf.context.obj([...entriesAt(tree, 'Nums'), ...numbers] as never));
    return;
  }
  const leaf = pdf.context.obj({ Limits: [entries[0]![0], entries.at(-1)![0]], Nums: numbers as never });
  setAt(tree, 'Kids', pdf.context.obj([...entriesAt(tree, 'Kids'), pdf.context.register(leaf)] as never));
}

function groupByElement(lines: readonly PlacedLine[]): { element: number; lines: PlacedLine[] }[] {
  const pieces: { element: number; lines: PlacedLine[] }[] = [];
  for (const line of lines) {
    if (pieces.at(-1)?.element === line.element) pieces.at(-1)!.lines.push(line);
    else pieces.push({ element: line.element, lines: [line] });
  }
  return pieces;
}

function drawPiece(tag: string, mcid: number, lines: readonly PlacedLine[], type: FieldType): string {
  return [`/${tag} <</MCID ${mcid}>> BDC`, ...lines.map((line) => drawLine(line, type)), 'EMC'].join('\n');
}

function drawFooter(
  [left, right]: readonly [string, string],
  pageWidth: number,
  { x, y, size }: { x: number; y: number; size: number },
  type: FieldType,
): string[] {
  const number = makeShowable(type.metrics, right).shown;
  const numberStart = alignRight(type.metrics, number, pageWidth, size);
  const box = { width: numberStart - x - size, height: size, multiline: false };
  const words = fitText(type.metrics, makeShowable(type.metrics, left).shown, box, size).shown;
  return [
    '/Artifact <</Type /Pagination /Subtype /Footer>> BDC',
    drawLine({ shown: words, x, y, size }, type),
    drawLine({ shown: number, x: numberStart, y, size }, type),
    'EMC',
  ];
}

function drawLine({ shown, x, y, size }: Omit<PlacedLine, 'element'>, { metrics, resource }: FieldType): string {
  return `BT /${resource} ${printNumber(size)} Tf 0 g ${printNumber(x)} ${printNumber(y)} Td ${encodeShown(metrics, shown)} Tj ET`;
}
