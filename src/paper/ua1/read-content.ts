import type { PdfObjects } from '../../pdf/read/pdf-objects.ts';
import { isDict, PdfName, PdfStream, PdfString, type PdfDict, type PdfValue } from '../../pdf/values.ts';
import { readOperators } from '../../pdf/read/read-operators.ts';
import { joinBytes } from '../../pdf/read/join-bytes.ts';
import type { Page } from './read-pages.ts';
import { findAppearances } from './read-pages.ts';
import type { StructureTree } from '../../pdf/read/structure-tree.ts';

/** What the content streams of all pages, and the appearances of their annotations, do. Read in one pass. */
export interface Content {
  /** Marked-content sequences of pages in order, each page's beginning with one for what is outside of any. */
  marks: readonly Mark[];
  fonts: readonly FontUse[];
  /** Form XObjects in the order they are drawn; one drawn twice stands here twice. */
  forms: readonly { form: PdfStream; page: number }[];
}

/** A marked-content sequence (ISO 32000-1, 14.6). */
export interface Mark {
  page: Page;
  /** Empty for what is outside of any sequence. */
  tag: string;
  mcid: number | undefined;
  /** Texts of the property list that need a language, and the language. */
  properties: { Lang?: string; ActualText?: string; Alt?: string; E?: string };
  /** The element it belongs to, by its own MCID or that of a sequence around it. */
  element: PdfDict | undefined;
  parent: Mark | undefined;
  /** The first operator that paints something directly in it. */
  firstPaint: string | undefined;
  showsText: boolean;
}

/** Character codes shown in one font. */
export interface FontUse {
  font: PdfDict;
  /** Bytes of a code: two in a composite font, else one. */
  codeLength: 1 | 2;
  /** Where it is shown first. */
  page: number;
  codes: Set<number>;
  /** Those shown in a rendering mode other than 3, invisible. */
  visibleCodes: Set<number>;
}

const PAINTING: ReadonlySet<string> = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's', 'sh', 'EI']);
const INVISIBLE = 3;

/** A stream being read: where its names lead, and which marks it may set. */
interface Scope {
  page: Page;
  resources: PdfDict | undefined;
  /** Key into the parent tree for the MCIDs of this stream. */
  structParents: number | undefined;
  /** The mark around it; `undefined` in appearances, which need no marks. */
  mark: Mark | undefined;
}

export function readContent(pdf: PdfObjects, pages: readonly Page[], tree: StructureTree | undefined): Content {
  const marks: Mark[] = [];
  const forms: { form: PdfStream; page: number }[] = [];
  const fonts = new Map<PdfDict, FontUse>();
  const readAppearances = new Set<PdfStream>();
  const open = new Set<PdfStream>();

  const addMark = (mark: Omit<Mark, 'firstPaint' | 'showsText'>): Mark => {
    const added = { ...mark, firstPaint: undefined, showsText: false };
    marks.push(added);
    return added;
  };

  const useFont = (font: PdfDict, page: Page): FontUse => {
    let use = fonts.get(font);
    if (!use) {
      const codeLength = pdf.nameAt(font, 'Subtype') === 'Type0' ? 2 : 1;
      use = { font, codeLength, page: page.number, codes: new Set(), visibleCodes: new Set() };
      fonts.set(font, use);
    }
    return use;
  };

  const readStream = (bytes: Uint8Array, scope: Scope): void => {
    let { mark } = scope;
    let state: { font: FontUse | undefined; renderingMode: number } = { font: undefined, renderingMode: 0 };
    const states: (typeof state)[] = [];

    const resource = (kind: string, name: PdfValue | undefined): PdfValue | undefined => {
      const named = scope.resources && pdf.dictAt(scope.resources, kind);
      return named && name instanceof PdfName ? pdf.valueAt(named, name.name) : undefined;
    };
    const paint = (operator: string): void => {
      if (mark) mark.firstPaint ??= operator;
    };
    const show = (operator: string, text: PdfValue | undefined): void => {
      paint(operator);
      if (mark) mark.showsText = true;
      if (state.font) addCodes(state.font, text, state.renderingMode !== INVISIBLE);
    };
    const begin = (tag: PdfValue | undefined, properties: PdfValue | undefined): void => {
      if (!mark) return;
      const mcid = readMcid(pdf, properties);
      const own = mcid === undefined ? undefined : findElementOfContent(pdf, tree, scope.structParents, mcid);
      mark = addMark({
        page: scope.page,
        tag: tag instanceof PdfName ? tag.name : '',
        mcid,
        properties: readTexts(pdf, properties),
        element: own ?? mark.element,
        parent: mark,
      });
    };
    const drawObject = (name: PdfValue | undefined): void => {
      const object = resource('XObject', name);
      if (!(object instanceof PdfStream)) return;
      if (pdf.nameAt(object.dict, 'Subtype') !== 'Form') return paint('Do');
      if (mark) forms.push({ form: object, page: scope.page.number });
      readForm(object, { ...scope, mark });
    };

    readOperators(bytes, (operator, operands) => {
      switch (operator) {
        case 'q':
          states.push({ ...state });
          break;
        case 'Q':
          state = states.pop() ?? state;
          break;
        case 'Tf': {
          const font = pdf.dictOf(resource('Font', operands[0]));
          state.font = font && useFont(font, scope.page);
          break;
        }
        case 'Tr':
          state.renderingMode = Number(operands[0]);
          break;
        case 'Tj':
        case 'TJ':
        case "'":
        case '"':
          show(operator, operands.at(-1));
          break;
        case 'BMC':
          begin(operands[0], undefined);
          break;
        case 'BDC': {
          const properties = operands[1];
          const named = pdf.dictOf(resource('Properties', properties));
          begin(operands[0], named ?? properties);
          break;
        }
        case 'EMC':
          if (mark !== scope.mark) mark = mark?.parent;
          break;
        case 'Do':
          drawObject(operands[0]);
          break;
        default:
          if (PAINTING.has(operator)) paint(operator);
      }
    });
  };

  const readForm = (form: PdfStream, scope: Scope): void => {
    if (open.has(form)) return;
    open.add(form);
    readStream(pdf.decode(form), {
      ...scope,
      resources: pdf.dictAt(form.dict, 'Resources') ?? scope.resources,
      structParents: pdf.numberAt(form.dict, 'StructParents'),
    });
    open.delete(form);
  };

  for (const page of pages) {
    const mark = addMark({ page, tag: '', mcid: undefined, properties: {}, element: undefined, parent: undefined });
    const structParents = pdf.numberAt(page.dict, 'StructParents');
    readStream(readPageBytes(pdf, page.dict), { page, resources: page.resources, structParents, mark });
    for (const annotation of page.annotations) {
      for (const appearance of findAppearances(pdf, annotation)) {
        if (readAppearances.has(appearance)) continue;
        readAppearances.add(appearance);
        readForm(appearance, { page, resources: page.resources, structParents: undefined, mark: undefined });
      }
    }
  }
  return { marks, forms, fonts: [...fonts.values()].filter((use) => use.codes.size > 0) };
}

const NEW_LINE = Uint8Array.of(10);

function readPageBytes(pdf: PdfObjects, page: PdfDict): Uint8Array {
  const contents = pdf.valueAt(page, 'Contents');
  if (contents instanceof PdfStream) return pdf.decode(contents);
  const streams = pdf.listOf(contents).filter((value) => value instanceof PdfStream);
  // A token may not cross from one stream into the next, so they are joined with white space (ISO 32000-1, 7.8.2).
  return joinBytes(streams.flatMap((stream) => [pdf.decode(stream), NEW_LINE]));
}

function findElementOfContent(
  pdf: PdfObjects,
  tree: StructureTree | undefined,
  structParents: number | undefined,
  mcid: number,
): PdfDict | undefined {
  const elements = structParents === undefined ? undefined : tree?.parentTree.get(structParents);
  return Array.isArray(elements) ? pdf.dictOf(elements[mcid]) : undefined;
}

function readMcid(pdf: PdfObjects, properties: PdfValue | undefined): number | undefined {
  return isDict(properties) ? pdf.numberAt(properties, 'MCID') : undefined;
}

const TEXTS = ['Lang', 'ActualText', 'Alt', 'E'] as const;

function readTexts(pdf: PdfObjects, properties: PdfValue | undefined): Mark['properties'] {
  const texts: Mark['properties'] = {};
  if (!isDict(properties)) return texts;
  for (const key of TEXTS) {
    const text = pdf.textAt(properties, key);
    if (text !== undefined) texts[key] = text;
  }
  return texts;
}

/** Adds the codes of a text operand. */
function addCodes(use: FontUse, text: PdfValue | undefined, visible: boolean): void {
  if (Array.isArray(text)) {
    for (const part of text) addCodes(use, part, visible);
  } else if (text instanceof PdfString) {
    const { bytes } = text;
    const { codeLength, codes, visibleCodes } = use;
    for (let index = 0; index + codeLength <= bytes.length; index += codeLength) {
      const first = bytes.charCodeAt(index);
      const code = codeLength === 2 ? first * 256 + bytes.charCodeAt(index + 1) : first;
      codes.add(code);
      if (visible) visibleCodes.add(code);
    }
  }
}
