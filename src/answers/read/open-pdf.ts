import { PDFArray, PDFPageTree, PDFStream, type PDFDict, type PDFDocument } from 'pdf-lib';
import { loadPdf } from '../../pdf/read/load-pdf.ts';
import { dataOf, dictAt, dictsAt, valueAt } from '../../pdf/read/pdf-access.ts';
import { TooLargeError } from '../../pdf/read/too-large-error.ts';
import { isWhole, namesEncryption } from './inspect-file.ts';

/** Several large books joined have a few thousand. */
const MOST_PAGES = 10_000;

export type OpenedPdf =
  | { outcome: 'open'; pdf: PDFDocument; form: PDFDict | undefined }
  | { outcome: 'damaged' | 'encrypted' | 'xfa' | 'too-much-inside' };

/** Opens a PDF, whoever saved it last. Never throws. */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  if (!isWhole(bytes)) return { outcome: 'damaged' };
  let pdf: PDFDocument;
  try {
    pdf = await loadPdf(bytes);
    checkPageTree(pdf.catalog.Pages());
  } catch (error) {
    if (error instanceof TooLargeError) return { outcome: 'too-much-inside' };
    // Objects of a locked file may be packed in streams that are locked as well; the dictionary that says so never is.
    return { outcome: namesEncryption(bytes) ? 'encrypted' : 'damaged' };
  }
  if (!isLegible(pdf)) return { outcome: 'damaged' };
  const form = dictAt(pdf.catalog, 'AcroForm');
  if (form && valueAt(form, 'XFA')) return { outcome: 'xfa' };
  return { outcome: 'open', pdf, form };
}

/**
 * Whether what the first page shows can be unpacked. A program that takes a PDF for a text changes the bytes everywhere, and the
 * letters of answers as well.
 */
function isLegible(pdf: PDFDocument): boolean {
  const first = pdf.getPages()[0]?.node;
  if (!first) return true;
  const contents = valueAt(first, 'Contents');
  const parts = contents instanceof PDFArray ? contents.asArray().map((part) => pdf.context.lookup(part)) : [contents];
  const streams = parts.filter((part) => part instanceof PDFStream);
  return streams.length === 0 || streams.some((stream) => dataOf(stream) !== undefined);
}

/**
 * Throws where the pages cannot be found, or where what is no tree would be walked for ever: pdf-lib, which walks it later,
 * asks nothing of it.
 */
function checkPageTree(root: PDFDict): void {
  if (!(root instanceof PDFPageTree)) throw new Error('The file names no page tree.');
  const nodes = new Set<PDFDict>();
  let pages = 0;
  const waiting: PDFDict[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (nodes.has(node)) throw new Error('The page tree of the file branches back into itself.');
    if (!(node instanceof PDFPageTree)) {
      if (++pages > MOST_PAGES) throw new TooLargeError(`${MOST_PAGES} pages`);
      continue;
    }
    nodes.add(node);
    if (nodes.size > MOST_PAGES) throw new TooLargeError(`${MOST_PAGES} nodes of its page tree`);
    if (!(valueAt(node, 'Kids') instanceof PDFArray)) throw new Error('A node of the page tree names no pages.');
    waiting.push(...dictsAt(node, 'Kids').slice(0, MOST_PAGES + 1));
  }
}
