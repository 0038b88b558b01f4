import { PDFDict, type PDFContext, type PDFDocument, type PDFObject } from 'pdf-lib';
import { DOCUMENT_ID_KEY } from '../../model/document-id.ts';
import { isManifest } from './is-manifest.ts';
import { MANIFEST_FILE, type Manifest } from '../../model/manifest.ts';
import { dataOf, dictAt, entriesAt, textAt, valueAt } from '../../pdf/read/pdf-access.ts';

/** The document id, from the information dictionary or the XMP metadata. */
export function findDocumentId(pdf: PDFDocument): string | undefined {
  const info = pdf.context.lookup(pdf.context.trailerInfo.Info);
  const fromInfo = info instanceof PDFDict ? textAt(info, DOCUMENT_ID_KEY) : undefined;
  if (fromInfo) return fromInfo;
  const xmp = dataOf(valueAt(pdf.catalog, 'Metadata'));
  return (
    xmp &&
    /<dc:identifier>(handrail:[^<]+)<\/dc:identifier>/
      .exec(new TextDecoder().decode(xmp))?.[1]
      ?.replaceAll('&amp;', '&')
  );
}

/** The first list of fields attached to the file; undefined if there is none that can be read. */
export function findManifest(pdf: PDFDocument): Manifest | undefined {
  return findManifests(pdf)[0];
}

/** The lists of fields attached to the file that can be read, each once: a file joined from several may have several. */
export function findManifests(pdf: PDFDocument): Manifest[] {
  const found = new Set<Manifest>();
  for (const specification of listAttached(pdf)) {
    if (nameOfFile(specification) !== MANIFEST_FILE) continue;
    const files = dictAt(specification, 'EF');
    const manifest = files && parseManifest(dataOf(valueAt(files, 'F') ?? valueAt(files, 'UF')));
    if (manifest) found.add(manifest);
  }
  return [...found];
}

/** Names of the files attached to the whole document, apart from lists of fields. */
export function listOtherFiles(pdf: PDFDocument): string[] {
  return listAttached(pdf)
    .map((specification) => nameOfFile(specification) ?? '')
    .filter((name) => name !== MANIFEST_FILE);
}

/** The name a file specification gives (ISO 32000-1, 7.11.3). */
export function nameOfFile(specification: PDFDict): string | undefined {
  return textAt(specification, 'UF') ?? textAt(specification, 'F');
}

function listAttached(pdf: PDFDocument): PDFDict[] {
  const names = dictAt(pdf.catalog, 'Names');
  const tree = names && dictAt(names, 'EmbeddedFiles');
  const attached = [...(tree ? nameTreeValues(pdf.context, tree) : []), ...entriesAt(pdf.catalog, 'AF')];
  const specifications = new Set(attached.map((entry) => pdf.context.lookup(entry)));
  return [...specifications].filter((specification) => specification instanceof PDFDict);
}

/** More than a file with a few attachments has; each level of them takes its part of the call stack. */
const MOST_NODES = 1000;

/** The values of a name tree (ISO 32000-1, 7.9.6). `visited` are the nodes that were looked at, since it may branch back. */
function nameTreeValues(context: PDFContext, node: PDFDict, visited = new Set<PDFDict>()): PDFObject[] {
  if (visited.has(node) || visited.size > MOST_NODES) return [];
  visited.add(node);
  const own = entriesAt(node, 'Names').filter((_, index) => index % 2 === 1);
  const kids = entriesAt(node, 'Kids').flatMap((kid) => {
    const dict = context.lookup(kid);
    return dict instanceof PDFDict ? nameTreeValues(context, dict, visited) : [];
  });
  return [...own, ...kids];
}

// Files that are read together are mostly copies of a few forms, each with the same list.
const parsed = new Map<string, Manifest | undefined>();
const MOST_PARSED = 8;
/** In bytes; a list longer than any of ours is not worth the memory. */
const LONGEST_KEPT = 2 * 1024 * 1024;

/** The list of fields that a file holds; one and the same for the same bytes. */
function parseManifest(bytes: Uint8Array | undefined): Manifest | undefined {
  if (!bytes) return undefined;
  const text = new TextDecoder().decode(bytes);
  if (bytes.length > LONGEST_KEPT) return parseText(text);
  if (!parsed.has(text)) {
    if (parsed.size >= MOST_PARSED) parsed.delete(parsed.keys().next().value!);
    parsed.set(text, parseText(text));
  }
  return parsed.get(text);
}

function parseText(text: string): Manifest | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isManifest(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
