/** What a document id says. */
export interface DocumentId {
  /** `articles` for an article, which belongs to no program. */
  program: string;
  key: string;
  version: string;
  lang: string;
  /** Edition, size and paper, as in the file name. */
  face: string;
}

/** The key of the id in the file's information dictionary. */
export const DOCUMENT_ID_KEY = 'HandrailDocument';

/** `handrail:<program>/<key>@<version>/<lang>/<face>`: the same wherever and whenever the document is made. */
export function formatDocumentId(id: DocumentId): string {
  return `handrail:${id.program}/${id.key}@${encodeURIComponent(id.version)}/${id.lang}/${id.face}`;
}

/** What an id says; undefined if it is none of ours. */
export function parseDocumentId(text: string): DocumentId | undefined {
  const match = /^handrail:([^/@]+)\/([^/@]+)@([^/@]+)\/([^/@]+)\/([^/@]+)$/.exec(text);
  if (!match) return undefined;
  const [, program, key, version, lang, face] = match as unknown as [string, string, string, string, string, string];
  try {
    return { program, key, version: decodeURIComponent(version), lang, face };
  } catch {
    // A `%` that stands for no letter.
    return undefined;
  }
}
