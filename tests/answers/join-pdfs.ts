import { PDFArray, PDFDict, PDFDocument, PDFName, PDFObjectCopier, PDFString, type PDFRef } from 'pdf-lib';
import { ancestry } from '../../src/answers/read/collect-widgets.ts';

/** What a program does with the names of fields that two files share; `each-numbered` gives every field another number. */
export type Renaming = 'same-names' | 'numbered' | 'each-numbered' | 'parent';

export interface JoinedPart {
  bytes: Uint8Array;
  /** Pages from 1 that are taken; all of them if it is left out. */
  pages?: number[];
  /** Whether its attached list of fields is taken along; most programs keep that of the first file only. */
  withList?: boolean;
}

/** Files as other programs join them: the first one, with the pages of the others behind it and their fields in its form. */
export async function joinPdfs([first, ...others]: readonly JoinedPart[], renaming: Renaming): Promise<Uint8Array> {
  const joined = await PDFDocument.load(first!.bytes, { updateMetadata: false });
  keepPages(joined, first!.pages);
  for (const [index, part] of others.entries()) {
    await appendPart(joined, part, renaming, index + 1);
    if (part.withList) await appendLists(joined, part);
  }
  return joined.save({ updateFieldAppearances: false });
}

function keepPages(pdf: PDFDocument, pages: number[] | undefined): void {
  if (!pages) return;
  for (let page = pdf.getPageCount(); page >= 1; page--) if (!pages.includes(page)) pdf.removePage(page - 1);
}

async function appendLists(joined: PDFDocument, part: JoinedPart): Promise<void> {
  const source = await PDFDocument.load(part.bytes, { updateMetadata: false });
  const [own, others] = [joined, source].map((pdf) => pdf.catalog.lookup(PDFName.of('AF'), PDFArray));
  const copier = PDFObjectCopier.for(source.context, joined.context);
  for (const list of others!.asArray()) own!.push(copier.copy(list));
}

async function appendPart(joined: PDFDocument, part: JoinedPart, renaming: Renaming, number: number): Promise<void> {
  const source = await PDFDocument.load(part.bytes, { updateMetadata: false });
  const wanted = part.pages?.map((page) => page - 1) ?? source.getPageIndices();
  const fields = joined.catalog.lookup(PDFName.of('AcroForm'), PDFDict).lookup(PDFName.of('Fields'), PDFArray);
  const roots = new Set<PDFDict>();
  for (const page of await joined.copyPages(source, wanted)) {
    joined.addPage(page);
    for (const entry of page.node.Annots()?.asArray() ?? []) {
      const widget = joined.context.lookup(entry);
      if (!(widget instanceof PDFDict) || widget.get(PDFName.of('Subtype')) !== PDFName.of('Widget')) continue;
      roots.add(ancestry(widget).at(-1)!);
    }
  }
  const refs = [...roots].map((root) => joined.context.getObjectRef(root) as PDFRef);
  if (renaming === 'parent') {
    const parent = joined.context.obj({ T: PDFString.of(`file${number}`), Kids: refs });
    const ref = joined.context.register(parent);
    for (const root of roots) root.set(PDFName.of('Parent'), ref);
    fields.push(ref);
    return;
  }
  for (const [at, root] of [...roots].entries()) {
    const name = root.lookup(PDFName.of('T'), PDFString).decodeText();
    if (renaming === 'numbered') root.set(PDFName.of('T'), PDFString.of(`${name}#${number}`));
    if (renaming === 'each-numbered') root.set(PDFName.of('T'), PDFString.of(`${name} [${1000 * number + at}]`));
  }
  for (const ref of refs) fields.push(ref);
}
