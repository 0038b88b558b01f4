import { originalName } from '../pdf/carried-name.ts';
import { parseDocumentId } from '../pdf/document-id.ts';
import type { Manifest } from '../pdf/manifest.ts';
import { parseFieldName } from '../sheet/field-name.ts';
import type { AnsweredDocument, ReadResult, Unclear } from './answer.ts';
import { collectWidgets, inherited, type FoundWidget } from './collect-widgets.ts';
import { findDocumentId, findManifest } from './find-manifest.ts';
import { matchWidgets } from './match-widgets.ts';
import { openPdf } from './open-pdf.ts';
import { dictAt, textAt } from './pdf-access.ts';
import { readField } from './read-field.ts';

/**
 * Reads the answers of a filled PDF of ours, whichever program it was filled with. Never throws: a file that cannot be
 * read has an outcome that says why. Nothing is guessed; what can be understood in two ways is `unclear`.
 *
 * @param published the list of fields published beside the document: needed where a program dropped the attached one.
 *   A file of another document or version is then refused, since its fields may mean something else.
 */
export async function readPdf(bytes: Uint8Array, published?: Manifest): Promise<ReadResult> {
  const opened = await openPdf(bytes);
  if (opened.outcome !== 'open') return opened;
  const { pdf, form } = opened;
  const documentId = findDocumentId(pdf);
  const attached = findManifest(pdf);
  const found = collectWidgets(pdf, form);
  if (found.length === 0) return documentId || attached ? { outcome: 'no-form', documentId } : { outcome: 'not-ours' };

  const manifest = attached ?? published;
  if (!manifest) {
    const ours = documentId !== undefined || found.every((widget) => isOurName(widget.name));
    return ours ? { outcome: 'no-manifest', documentId } : { outcome: 'not-ours' };
  }
  const document = describeDocument(manifest, documentId);
  if (published && !isSameDocument(document, published)) return { outcome: 'other-version', document };

  const { fields, strangers } = matchWidgets(manifest, found);
  const resources = form && dictAt(form, 'DR');
  const readings = fields.map((field) => readField(field, resources));
  return {
    outcome: 'read',
    document,
    answers: readings.flatMap((reading) => (reading && 'answer' in reading ? [reading.answer] : [])),
    unclear: [
      ...readings.flatMap((reading) => (reading && 'unclear' in reading ? [reading.unclear] : [])),
      ...strangers.flatMap(reportStranger),
    ],
    earlierRevisions: countEarlierRevisions(bytes),
  };
}

function isOurName(name: string): boolean {
  return parseFieldName(originalName(name.replace(/__is_[^_]+(?:_[^_]+)*$/, ''))) !== undefined;
}

/** What the file's own id says; where a program dropped it, what the list of fields says. */
function describeDocument(manifest: Manifest, documentId: string | undefined): AnsweredDocument {
  const parts = documentId === undefined ? undefined : parseDocumentId(documentId);
  const { program, key, version, lang } = parts ?? { ...manifest, lang: manifest.language };
  return {
    id: documentId ?? manifest.faces[0]?.id ?? '',
    ...(program !== null && manifest.program !== null && { program }),
    key,
    version,
    lang,
  };
}

function isSameDocument(document: AnsweredDocument, published: Manifest): boolean {
  return (
    (document.program ?? null) === published.program &&
    document.key === published.key &&
    document.version === published.version
  );
}

function reportStranger(widget: FoundWidget): Unclear[] {
  const state = widget.shownState ?? widget.valueState;
  const value = widget.type === 'text' ? inherited(widget.dict, 'V', textAt) : state === 'Off' ? undefined : state;
  return value ? [{ name: widget.name, reason: 'unknown-field', found: [value] }] : [];
}

/** A program that saves by appending leaves every earlier state in the file (ISO 32000-1, 7.5.6). */
function countEarlierRevisions(bytes: Uint8Array): number {
  const mark = [...'startxref'].map((character) => character.charCodeAt(0));
  let count = 0;
  for (let at = bytes.indexOf(mark[0]!); at >= 0; at = bytes.indexOf(mark[0]!, at + 1)) {
    if (mark.every((byte, index) => bytes[at + index] === byte)) count++;
  }
  return Math.max(0, count - 1);
}
