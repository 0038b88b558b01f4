import { TooLargeError } from '../../pdf/read/too-large-error.ts';
import { holdsFieldName } from '../../model/field-name.ts';
import type { Manifest, ManifestFace } from '../../model/manifest.ts';
import type { DocumentReading, ReadResult } from '../answer.ts';
import { fitToBoxes, fitToNames, type ListFit } from './choose-list.ts';
import { collectWidgets } from './collect-widgets.ts';
import { describeDocument, isSameDocument, listSheets } from './describe-document.ts';
import { makeLineMeasure } from './make-line-measure.ts';
import { findDocumentId, findManifests } from './find-manifest.ts';
import type { AnswerList } from './answer-list.ts';
import type { FoundField } from './found-field.ts';
import { countEarlierRevisions, MAX_BYTES, namesEncryption, tellFileKind } from './inspect-file.ts';
import { readAdditions } from './read-additions.ts';
import { isShifted } from './is-shifted.ts';
import type { PageOfList } from './page-of-list.ts';
import { separateCopies } from './separate-copies.ts';
import { listPrinted } from './printed-pages.ts';
import { isScanned } from '../flat/is-scanned.ts';
import { openPdf } from './open-pdf.ts';
import { readFdf } from './read-fdf.ts';
import { readFields } from './read-fields.ts';
import { fitToPages } from '../flat/recognise-face.ts';
import { readFlattened } from '../flat/read-flattened.ts';
import { readXfdf } from './read-xfdf.ts';

/**
 * Reads the answers of a filled PDF of ours, whichever program it was filled with, or of a list of answers that a program
 * saved without its form (FDF, XFDF). Never throws: a file that cannot be read has an outcome that says why. Nothing in it
 * is run, and nothing is guessed; what can be understood in two ways is `unclear`.
 *
 * @param published the list of fields published beside the document: needed where a program dropped the attached one.
 *   A file of another document or version is then refused, since its fields may mean something else.
 */
export async function readPdf(bytes: Uint8Array, published?: Manifest): Promise<ReadResult> {
  if (bytes.length > MAX_BYTES) return { outcome: 'too-large' };
  try {
    switch (tellFileKind(bytes)) {
      case 'fdf':
        if (namesEncryption(bytes)) return { outcome: 'encrypted' };
        return readList(readFdf(bytes), published);
      case 'xfdf':
        return readList(readXfdf(bytes), published);
      case 'pdf':
        return await readWholePdf(bytes, published);
      default:
        return { outcome: 'damaged' };
    }
  } catch (cause) {
    if (cause instanceof TooLargeError) return { outcome: 'too-much-inside' };
    // Whatever is broken in a file has an outcome of its own before it comes to this.
    return { outcome: 'fault', cause };
  }
}

async function readWholePdf(bytes: Uint8Array, published: Manifest | undefined): Promise<ReadResult> {
  const opened = await openPdf(bytes);
  if (opened.outcome !== 'open') return opened;
  const { pdf, form } = opened;
  const documentId = findDocumentId(pdf);
  const attached = findManifests(pdf);
  const manifests = attached.length > 0 ? attached : published ? [published] : [];
  const found = collectWidgets(pdf, form);
  if (found.length === 0) {
    const flattened = manifests[0] && readFlattened(pdf, manifests[0], documentId);
    if (manifests[0] && !flattened) return { outcome: 'mixed-copies' };
    const { seen, face, places, rest } = flattened ?? { seen: [], face: undefined, places: [], rest: undefined };
    const fit = manifests[0] ? {} : { fit: fitToPages(pdf) };
    const pages = places.flatMap((place, index) =>
      face && place !== undefined ? [[index + 1, face, place] as const] : [],
    );
    const additions = readAdditions(pdf, listPrinted(manifests, pages, rest));
    const isKnown = seen.length > 0 || (face !== undefined && additions.length > 0);
    if (documentId || attached.length > 0 || isKnown)
      return { outcome: 'no-form', documentId, seen, ...fit, ...(additions.length > 0 && { additions }) };
    return isScanned(pdf) ? { outcome: 'scanned' } : { outcome: 'not-ours', ...fit };
  }
  if (!manifests[0]) return refuseWithoutManifest(found, documentId, fitToBoxes(found));
  const separated = separateCopies(manifests, found);
  if (separated.outcome === 'mixed') return { outcome: 'mixed-copies' };
  const pages = [...separated.pages].map(([number, place]) => [number, faceOf(place), place.page] as const);
  const additions = readAdditions(pdf, listPrinted(manifests, pages));
  const about = { additions, earlierRevisions: countEarlierRevisions(bytes), isShifted: isShifted(bytes) };
  const isFull = form && makeLineMeasure(pdf, form);
  if (separated.outcome === 'several') {
    const copies = separated.copies.map(({ manifest, found: own }): DocumentReading => {
      const ownId = manifest.faces.some(({ id }) => id === documentId) ? documentId : undefined;
      return { document: describeDocument(manifest, ownId), ...readFields(manifest, own, isFull) };
    });
    return { outcome: 'copies', copies, ...about };
  }
  const { manifest } = separated;
  const document = describeDocument(manifest, documentId);
  if (published && !isSameDocument(document, published)) return { outcome: 'other-version', document };
  return { outcome: 'read', document, ...readFields(manifest, found, isFull), ...about };
}

function faceOf({ manifest, face }: PageOfList): ManifestFace {
  return manifest.faces[face]!;
}

/** A list of answers without pages; whose they are only the list of fields can tell. */
function readList(list: AnswerList | undefined, published: Manifest | undefined): ReadResult {
  if (!list) return { outcome: 'damaged' };
  const { fields: found, additions } = list;
  if (!published) return refuseWithoutManifest(found, undefined, fitToNames(found));
  const sheets = new Set(published.fields.flatMap(({ name }) => listSheets([{ name }])));
  if (!listSheets(found).some((sheet) => sheets.has(sheet))) return { outcome: 'not-ours' };
  const document = describeDocument(published, undefined);
  return {
    outcome: 'read',
    document,
    ...readFields(published, found, undefined, true),
    additions,
    earlierRevisions: 0,
    isShifted: false,
  };
}

function refuseWithoutManifest(found: readonly FoundField[], documentId: string | undefined, fit: ListFit): ReadResult {
  // A program that joins files gives some fields other names.
  const ours = documentId !== undefined || found.some(({ name }) => holdsFieldName(name));
  return ours ? { outcome: 'no-manifest', documentId, sheets: listSheets(found), fit } : { outcome: 'not-ours' };
}
