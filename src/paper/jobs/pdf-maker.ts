import { prepareFieldFont } from '../fields/field-font.ts';
import { makePdf, type MadePdf } from './make-pdf.ts';
import { nodeCompression } from './node-compression.ts';
import type { PaperDocument, PaperSetting } from '../paper-document.ts';
import type { Face } from '../../model/face.ts';
import { readPaperResources } from '../typeset/read-paper-resources.ts';
import { createTypesetter, type Typesetter } from '../typeset/typeset.ts';

/** One PDF to be made. */
interface PdfOrder {
  document: PaperDocument;
  face: Face;
  setting: PaperSetting;
  /** Absolute path of the folder with `content/`, for pictures. */
  root: string;
}

export interface PdfMaker {
  makePdf(order: PdfOrder): Promise<MadePdf>;
  /** The body of a document as an SVG. */
  draw(order: PdfOrder): string;
}

/** Makes PDFs in Node. Fonts and the theme are read once, the pictures of a root when it is first asked for. */
export function createPdfMaker(): PdfMaker {
  const fieldFont = prepareFieldFont();
  const typesetters = new Map<string, Typesetter>();
  function typesetterOf(root: string): Typesetter {
    const typesetter = typesetters.get(root) ?? createTypesetter(readPaperResources(root));
    typesetters.set(root, typesetter);
    return typesetter;
  }
  return {
    async makePdf({ document, face, setting, root }) {
      const typesetter = typesetterOf(root);
      return makePdf(document, face, setting, { typesetter, fieldFont: await fieldFont, compression: nodeCompression });
    },
    draw({ document, face, setting, root }) {
      return typesetterOf(root).draw(document, face, setting);
    },
  };
}
