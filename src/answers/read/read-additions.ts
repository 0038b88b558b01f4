import type { PDFDict, PDFDocument, PDFPage } from 'pdf-lib';
import type { Addition } from '../answer.ts';
import { readAppearanceText } from './appearance-text.ts';
import { inherited } from './collect-widgets.ts';
import { nameOfFile, listOtherFiles } from './find-manifest.ts';
import { dictAt, dictsAt, entriesAt, nameAt, textAt, valueAt } from '../../pdf/read/pdf-access.ts';
import { readPageMarks } from '../flat/read-page-marks.ts';
import { normaliseText } from '../../model/value.ts';

/** Annotations that no reader of a sheet makes (ISO 32000-1, table 169); the window of a note has its words in the note. */
const NOT_ADDED = new Set(['Link', 'Popup', 'PrinterMark', 'TrapNet']);

/**
 * What was put into a file outside its fields, page by page: with the text tool, a pen, a stamp, a note or a paper clip of any
 * viewer. A text is there where it has words; a stroke has none. What is attached to the whole document comes last.
 */
export function readAdditions(pdf: PDFDocument): Addition[] {
  const attached = listOtherFiles(pdf).map((file) => ({ kind: 'FileAttachment', file }));
  return [...readPages(pdf), ...attached];
}

function readPages(pdf: PDFDocument): Addition[] {
  return pdf.getPages().flatMap((page, index) => [
    ...readDrawn(page, index + 1),
    ...[...new Set(dictsAt(page.node, 'Annots'))].flatMap((annotation): Addition[] => {
      const kind = nameAt(annotation, 'Subtype') ?? '';
      if (kind === 'Widget') return readOtherField(annotation, index + 1);
      if (NOT_ADDED.has(kind)) return [];
      const words = textAt(annotation, 'Contents') ?? readAppearanceText(annotation, undefined) ?? '';
      const specification = kind === 'FileAttachment' ? dictAt(annotation, 'FS') : undefined;
      return [{ ...describe(index + 1, kind, words), ...(specification && { file: nameOfFile(specification) ?? '' }) }];
    }),
  ]);
}

/** Words and pictures that were put into the page itself: behind its own content, and not marked as that is. */
function readDrawn(page: PDFPage, number: number): Addition[] {
  // Ours is a single stream. To read it again in every file would take longer than all else.
  if (entriesAt(page.node, 'Contents').length < 2) return [];
  const added = readPageMarks(page).filter((mark) => mark.kind !== 'slanted' && !mark.isMarked);
  const words = added.flatMap((mark) => (mark.kind === 'text' ? mark.text : []));
  return [
    ...(words.some((text) => text.trim() !== '') ? [describe(number, 'Content', words.join(' '))] : []),
    ...added.flatMap(({ kind }) => (kind === 'image' ? describe(number, 'Image', '') : [])),
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
