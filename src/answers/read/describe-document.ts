import { parseDocumentId } from '../../model/document-id.ts';
import type { Manifest } from '../../model/manifest.ts';
import { parseWidgetName, sheetOf } from '../../model/field-name.ts';
import type { AnsweredDocument } from '../answer.ts';

/** What the file's own id says; where a program dropped it, what the list of fields says. */
export function describeDocument(manifest: Manifest, documentId: string | undefined): AnsweredDocument {
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

export function isSameDocument(document: AnsweredDocument, published: Manifest): boolean {
  return (
    (document.program ?? null) === published.program &&
    document.key === published.key &&
    document.version === published.version
  );
}

function isOurName(name: string): boolean {
  return parseWidgetName(name) !== undefined;
}

/** Keys of the sheets that fields or widgets belong to by their names, each once, in order. */
export function listSheets(fields: readonly { name: string }[]): string[] {
  const keys = fields.flatMap(({ name }) => (isOurName(name) ? [sheetOf(name)] : []));
  return [...new Set(keys)].sort();
}
