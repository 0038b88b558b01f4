import { chooseList, type LostList, type TitledList } from '../../answers/read/choose-list.ts';
import { parseDocumentId } from '../../model/document-id.ts';
import type { Manifest, ManifestField } from '../../model/manifest.ts';
import { fetchOtherLanguages, fieldsUrl, documentOf, type SiteLibrary } from './site-library.ts';

/** The published fields of documents, by name; empty where the site has none. */
export type Fields = ReadonlyMap<string, ManifestField>;

/** The list of fields that this site publishes for a file that has lost its own: by its id, or else the one that fits best, in any language. */
export async function findPublished(lost: LostList, library: SiteLibrary): Promise<Manifest | undefined> {
  const known = lost.documentId === undefined ? undefined : parseDocumentId(lost.documentId);
  if (known) return fetchFields(library.base, known.lang, known.program, known.key);
  return chooseList(fetchInEachLanguage(lost, library), lost.fit, library.language);
}

async function* fetchInEachLanguage(lost: LostList, library: SiteLibrary): AsyncIterable<TitledList> {
  yield* fetchEach(listCandidates(lost, library), library);
  for await (const other of fetchOtherLanguages(library)) yield* fetchEach(listCandidates(lost, other), other);
}

interface Candidate {
  folder: string;
  key: string;
  title?: string;
}

/** Of each program the sheets that the file tells of, and its books, which hold several; those that programs share once. */
function listCandidates({ sheets = [], fit }: LostList, library: SiteLibrary): Candidate[] {
  const candidates = new Map<string, Candidate>();
  for (const [program, { sheets: own, books }] of library.programs) {
    const told = [...own].filter(([key, { title }]) =>
      sheets.length > 0 ? sheets.includes(key) : fit.mentions(title),
    );
    const titled = told.map(([key, { title }]) => ({ ...documentOf(library, program, key), title }));
    const held = told.length > 0 ? books.map((key) => ({ folder: program, key })) : [];
    for (const candidate of [...titled, ...held]) candidates.set(`${candidate.folder}/${candidate.key}`, candidate);
  }
  return [...candidates.values()];
}

async function* fetchEach(candidates: readonly Candidate[], library: SiteLibrary): AsyncIterable<TitledList> {
  for (const { folder, key, title } of candidates) {
    const list = await fetchFields(library.base, library.language, folder, key);
    if (list) yield { list, title };
  }
}

/** The list of fields published beside a document of this site; undefined if there is none. */
export async function fetchFields(
  base: string,
  lang: string,
  folder: string,
  key: string,
): Promise<Manifest | undefined> {
  try {
    const response = await fetch(fieldsUrl(base, lang, folder, key));
    return response.ok ? ((await response.json()) as Manifest) : undefined;
  } catch {
    return undefined;
  }
}
