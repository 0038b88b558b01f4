import type { PdfObjects } from '../../src/pdf/read/pdf-objects.ts';
import { findAttribute, readStructureTree, type StructureElement } from '../../src/pdf/read/structure-tree.ts';
import { readPages } from '../../src/paper/ua1/read-pages.ts';
import type { PdfDict } from '../../src/pdf/values.ts';
import type { WidgetFact } from '../../src/paper/paper-document.ts';
import type { Box, LaidOutPage, TextBox } from './read-laid-out-pages.ts';

/** An element of the logical structure with what it holds, in reading order. */
export interface Tag {
  /** As it stands in the file, such as `TD`. */
  type: string;
  lang: string | undefined;
  parent: Tag | undefined;
  children: (Tag | Leaf)[];
}

/** What is read in one go. */
export interface Leaf {
  /** The element it stands in. */
  tag: Tag;
  /** From 1. */
  page: number;
  /** Empty for a place to answer. */
  texts: TextBox[];
  /** A place to answer: what it is called, and where it lies. */
  field?: { accessibleName: string; box: Box };
}

/**
 * The structure of a PDF with its texts. In the print edition nothing in the file says where a place to write lies, so that
 * is taken from what is known of it since it was typeset.
 */
export function readTags(
  pdf: PdfObjects,
  pages: ReadonlyMap<number, LaidOutPage>,
  widgets: readonly WidgetFact[],
): Tag[] {
  const tree = readStructureTree(pdf);
  if (!tree) throw new Error('The PDF has no structure tree.');
  const pageByDict = new Map<PdfDict, LaidOutPage>(
    readPages(pdf).map(({ dict }) => [dict, pages.get(pdf.ownerOf(dict)!.number)!]),
  );
  const pageOf = (dict: PdfDict | undefined): LaidOutPage => pageByDict.get(dict!)!;
  const textsOf = new Map([...pages.values()].map((page) => [page, Map.groupBy(page.texts, ({ mcid }) => mcid)]));
  const placed = widgets.values();

  const readTag = (element: StructureElement, parent: Tag | undefined): Tag => {
    const tag: Tag = { type: element.type, lang: pdf.textAt(element.dict, 'Lang'), parent, children: [] };
    for (const kid of element.kids) {
      if (kid.kind === 'element') tag.children.push(readTag(kid.element, tag));
      else if (kid.kind === 'content') {
        const page = pageOf(kid.page);
        tag.children.push({ tag, page: page.number, texts: textsOf.get(page)?.get(kid.mcid) ?? [] });
      } else if (kid.target && tag.type === 'Form') {
        const accessibleName = pdf.textAt(kid.target, 'TU') ?? '';
        tag.children.push({
          tag,
          page: pageOf(kid.page).number,
          texts: [],
          field: { accessibleName, box: boxOf(pdf.numbersAt(kid.target, 'Rect')) },
        });
      }
    }
    if (findAttribute(pdf, element.dict, 'PrintField', 'Role', tree.root)) {
      const { page, rect } = placed.next().value!;
      tag.children.push({
        tag,
        page,
        texts: [],
        field: { accessibleName: pdf.textAt(element.dict, 'Alt') ?? '', box: boxOf(rect) },
      });
    }
    return tag;
  };
  return tree.elements.filter(({ parent }) => !parent).map((element) => readTag(element, undefined));
}

function boxOf([left, bottom, right, top]: readonly number[]): Box {
  return { left: left!, bottom: bottom!, right: right!, top: top! };
}

export const HEADING = /^H[1-6]?$/;
/** Elements that hold lines of text themselves. */
export const BLOCK = /^(P|H[1-6]|LBody|TD|TH|Caption|BlockQuote|TOCI|Title)$/;
/** Elements within a line. */
export const INLINE = /^(Span|Strong|Em|Link|Reference|Quote|Lbl|Form)$/;

export function isTag(child: object): child is Tag {
  return 'type' in child;
}

/** What is read, in order. */
export function* walkLeaves(children: readonly (Tag | Leaf)[]): Generator<Leaf> {
  for (const child of children) {
    if (isTag(child)) yield* walkLeaves(child.children);
    else yield child;
  }
}

/** All elements in order, each before those in it. */
export function* walkTags(children: readonly (Tag | Leaf)[]): Generator<Tag> {
  for (const child of children) {
    if (!isTag(child)) continue;
    yield child;
    yield* walkTags(child.children);
  }
}

/** Texts as one, lines joined by spaces. */
export function joinTexts(texts: readonly TextBox[]): string {
  return texts
    .map(({ text, startsLine }) => (startsLine ? ` ${text}` : text))
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
