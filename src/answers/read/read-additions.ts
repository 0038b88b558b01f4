import type { PDFDict, PDFDocument, PDFPage } from 'pdf-lib';
import type { Addition } from '../answer.ts';
import { readAppearanceText } from './appearance-text.ts';
import { inherited } from './collect-widgets.ts';
import { nameOfFile, listOtherFiles } from './find-manifest.ts';
import { dictAt, dictsAt, entriesAt, nameAt, textAt, valueAt } from '../../pdf/read/pdf-access.ts';
import { isContinuation } from '../fill/continuation-mark.ts';
import { readPageContent, readPageMarks } from '../flat/read-page-marks.ts';
import { normaliseText } from '../../model/value.ts';
import { sumContent } from '../../pdf/read/printed-page.ts';
import { findAdded } from './find-added.ts';
import { readRichText } from './read-rich-text.ts';
import type { PrintedPages } from './printed-pages.ts';

/** Annotations that no reader of a sheet makes (ISO 32000-1, table 169); the window of a note has its words in the note. */
const NOT_ADDED = new Set(['Link', 'Popup', 'PrinterMark', 'TrapNet']);

/** Whether an annotation of this subtype is something that a reader has added. */
export function isAdded(subtype: string): boolean {
  return subtype !== 'Widget' && !NOT_ADDED.has(subtype);
}

/**
 * What was put into a file outside its fields, page by page: with the text tool, a pen, a stamp, a note or a paper clip of any
 * viewer. A text is there where it has words; a stroke has none. What is attached to the whole document comes last.
 */
export function readAdditions(pdf: PDFDocument, printed: PrintedPages): Addition[] {
  const attached = listOtherFiles(pdf).map((file) => ({ kind: 'FileAttachment', file }));
  return [...readPages(pdf, printed), ...attached];
}

function readPages(pdf: PDFDocument, printed: PrintedPages): Addition[] {
  return pdf.getPages().flatMap((page, index) => [
    ...readDrawn(page, index + 1, printed),
    ...[...new Set(dictsAt(page.node, 'Annots'))].flatMap((annotation): Addition[] => {
      const kind = nameAt(annotation, 'Subtype') ?? '';
      if (kind === 'Widget') return readOtherField(annotation, index + 1);
      if (!isAdded(kind)) return [];
      const rich = readRichText(textAt(annotation, 'RC') ?? '');
      const words = textAt(annotation, 'Contents') || rich || readAppearanceText(annotation, undefined) || '';
      const specification = kind === 'FileAttachment' ? dictAt(annotation, 'FS') : undefined;
      return [{ ...describe(index + 1, kind, words), ...(specification && { file: nameOfFile(specification) ?? '' }) }];
    }),
  ]);
}

/** Words and pictures that were put into the content of the page itself. */
function readDrawn(page: PDFPage, number: number, printed: PrintedPages): Addition[] {
  const isKnown = printed.letters.size > 0;
  // Ours is a single stream; without its numbers nothing more is known of it.
  if (!isKnown && entriesAt(page.node, 'Contents').length < 2) return [];
  const content = readPageContent(page);
  if (printed.contents.has(sumContent(content))) return [];
  const marks = printed.marks?.[number - 1] ?? readPageMarks(page, content);
  const texts = marks.filter((mark) => mark.kind === 'text');
  const unmarked = marks.filter((mark) => 'isMarked' in mark && !mark.isMarked);
  const { added, changed } = isKnown
    ? findAdded(texts, {
        anyPage: printed.letters,
        thisPage: printed.pages.get(number)?.letters,
        isContinuation: printed.marks === undefined && isContinuation(page),
      })
    : { added: unmarked.flatMap((mark) => (mark.kind === 'text' ? mark.text : [])), changed: undefined };
  // Of a page that has lost its marks nothing tells a picture or a stroke of ours; looks of fields may be among the strokes.
  const isTagged = !isKnown || texts.some(({ isMarked }) => isMarked);
  const images = isTagged ? unmarked.filter(({ kind }) => kind === 'image') : [];
  const isPainted = isKnown && isTagged && !printed.marks && marks.some(({ kind }) => kind === 'painted');
  return [
    ...(added.some((text) => text.trim() !== '') ? [describe(number, 'Content', added.join(' '))] : []),
    ...(changed ? [describe(number, 'Changed', changed.join(' '))] : []),
    ...images.map(() => describe(number, 'Image', '')),
    ...(isPainted ? [describe(number, 'Drawing', '')] : []),
  ];
}

/** A field of a kind that no sheet has: a signature, or a choice from a list. */
function readOtherField(widget: PDFDict, page: number): Addition[] {
  const type = inherited(widget, 'FT', nameAt);
  if (type !== 'Sig' && type !== 'Ch') return [];
  const value = inherited(widget, 'V', valueAt);
  return value === undefined ? [] : [describe(page, type, inherited(widget, 'V', textAt) ?? '')];
}

function describe(page: number, kind: string, words: string): Addition {
  const text = normaliseText(words).trim();
  return { page, kind, ...(text !== '' && { text }) };
}
