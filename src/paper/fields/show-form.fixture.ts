import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFObject } from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { nameAt, textAt } from '../../pdf/read/pdf-access.ts';

export async function openForm(bytes: Uint8Array) {
  return getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
}

export async function listWidgets(bytes: Uint8Array): Promise<string[]> {
  const pdf = await openForm(bytes);
  const lines: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    for (const widget of await page.getAnnotations()) {
      if (widget.subtype !== 'Widget') continue;
      const type = [
        widget.fieldType,
        widget.checkBox && 'checkbox',
        widget.radioButton && 'radio',
        widget.multiLine && 'multiline',
        widget.doNotScroll && 'no scrolling',
        widget.exportValue ?? widget.buttonValue,
      ];
      lines.push(`${widget.fieldName} | ${type.filter(Boolean).join(' ')} | ${widget.alternativeText}`);
    }
  }
  return lines;
}

interface TagNode {
  role?: string;
  type?: 'content' | 'annotation';
  id?: string;
  alt?: string;
  children?: TagNode[];
}

/** The tag tree as pdf.js reads it, a line for each element. */
export async function drawTags(bytes: Uint8Array): Promise<string> {
  const page = await (await openForm(bytes)).getPage(1);
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const texts = new Map<string, string>();
  const marks: (string | undefined)[] = [];
  for (const item of items) {
    if ('str' in item) {
      const id = marks.findLast((mark) => mark !== undefined);
      if (id) texts.set(id, (texts.get(id) ?? '') + item.str);
    } else if (item.type === 'endMarkedContent') marks.pop();
    else marks.push(item.id);
  }
  const draw = (node: TagNode, depth: number): string[] => {
    const indent = '  '.repeat(depth);
    if (node.type === 'content') return [`${indent}“${(texts.get(node.id ?? '') ?? '').trim()}”`];
    if (node.type === 'annotation') return [`${indent}widget or link`];
    return [
      `${indent}${node.role}${node.alt ? ` (${node.alt})` : ''}`,
      ...(node.children ?? []).flatMap((child) => draw(child, depth + 1)),
    ];
  };
  return draw((await page.getStructTree()) as TagNode, 0).join('\n');
}

export async function structureDicts(bytes: Uint8Array): Promise<PDFDict[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const objects = pdf.context.enumerateIndirectObjects().map(([, object]) => object);
  return objects.filter((object) => object instanceof PDFDict).filter((dict) => dict.has(PDFName.of('S')));
}

/** One of the trees of the structure root, its keys and values in turn. */
export async function structureTree(
  bytes: Uint8Array,
  tree: 'IDTree' | 'ParentTree',
  list: 'Names' | 'Nums',
): Promise<PDFObject[]> {
  const { catalog } = await PDFDocument.load(bytes, { updateMetadata: false });
  const root = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  return root.lookup(PDFName.of(tree), PDFDict).lookup(PDFName.of(list), PDFArray).asArray();
}

/** The form elements in reading order, each with what it is and says. */
export async function listPlacesToWrite(bytes: Uint8Array): Promise<string[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const walk = (element: PDFObject | undefined): string[] => {
    if (element instanceof PDFArray) return element.asArray().flatMap((_, index) => walk(element.lookup(index)));
    if (!(element instanceof PDFDict)) return [];
    if (nameAt(element, 'S') !== 'Form') return walk(element.lookup(PDFName.of('K')));
    const attributes = element.lookup(PDFName.of('A'), PDFDict);
    return [
      `${nameAt(attributes, 'O')} ${nameAt(attributes, 'Role')} ${nameAt(attributes, 'checked') ?? ''}| ${textAt(attributes, 'Desc')}`,
    ];
  };
  return walk(pdf.catalog.lookup(PDFName.of('StructTreeRoot')));
}
