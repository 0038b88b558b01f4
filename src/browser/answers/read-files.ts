import type { Addition, AnsweredDocument, DocumentReading, Doubt, Unclear } from '../../answers/answer.ts';
import { chooseReader } from '../../answers/read/choose-reader.ts';
import { valueOfAnswer } from '../../answers/value-of-answer.ts';
import { readSaved, type SavedReading } from '../../answers/saved/read-saved.ts';
import type { SavedFile } from '../../answers/saved/saved-file.ts';
import type { Values } from '../../model/value.ts';
import { parseDocumentId } from '../../model/document-id.ts';
import { problemOf, type FileProblem } from './file-problem.ts';
import { findPublished } from './find-published.ts';
import type { ChosenFile } from './list-chosen.ts';
import type { SiteLibrary } from './site-library.ts';

export interface PdfReading {
  kind: 'pdf';
  file: string;
  document: AnsweredDocument;
  answers: Values;
  unclear: Unclear[];
  doubts: Doubt[];
  /** What was put on the pages outside the fields. */
  additions: Addition[];
  earlierRevisions: number;
  isShifted: boolean;
}

/** What one file says. */
export type FileReading =
  | PdfReading
  /** Several copies or documents that were joined to one PDF, each read by itself. */
  | { kind: 'copies'; file: string; copies: PdfReading[] }
  | { kind: 'saved'; file: string; saved: SavedFile }
  /** Under a passphrase. */
  | { kind: 'sealed'; file: string; open(passphrase: string): Promise<FileReading | undefined> }
  /** The form is lost; what could be seen is for a person to confirm. */
  | {
      kind: 'seen';
      file: string;
      document: { program: string; key: string; lang: string } | undefined;
      seen: Unclear[];
      additions: Addition[];
    }
  | { kind: 'problem'; file: string; problem: FileProblem };

/** Reads a file that a reader has chosen. Never throws; nothing of it leaves the page. */
export async function readFile(file: ChosenFile, library: SiteLibrary): Promise<FileReading> {
  try {
    return await readContent(file, library);
  } catch (error) {
    // For whoever mends it; the reader is told on the page.
    console.error(error);
    return { kind: 'problem', file: file.name, problem: 'fault' };
  }
}

async function readContent(file: ChosenFile, library: SiteLibrary): Promise<FileReading> {
  const bytes = await file.read();
  if (typeof bytes === 'string') return { kind: 'problem', file: file.name, problem: bytes };
  const reader = chooseReader(file.name, bytes);
  if (reader === 'saved') return readText(file.name, bytes);
  if (reader === 'form') return readForm(file.name, bytes, library);
  return { kind: 'problem', file: file.name, problem: problemOf(reader) };
}

function readText(file: string, bytes: Uint8Array): FileReading {
  const saved = readSaved(bytes);
  if (saved.outcome !== 'sealed') return toSavedReading(file, saved);
  const open = async (passphrase: string) => {
    const opened = await saved.open(passphrase);
    return opened.outcome === 'wrong-passphrase' ? undefined : toSavedReading(file, opened);
  };
  return { kind: 'sealed', file, open };
}

function toSavedReading(file: string, parsed: SavedReading): FileReading {
  if (parsed.outcome === 'read') return { kind: 'saved', file, saved: parsed.file };
  const problem = parsed.outcome === 'other-kind' ? problemOf(parsed) : parsed.outcome;
  return { kind: 'problem', file, problem };
}

async function readForm(file: string, bytes: Uint8Array, library: SiteLibrary): Promise<FileReading> {
  // What reads a PDF weighs more than the whole page, so it is loaded when there is one.
  const { readPdf } = await import('../../answers/read/read-pdf.ts');
  let result = await readPdf(bytes);
  if ('fit' in result && result.fit) {
    const published = await findPublished({ ...result, fit: result.fit }, library);
    if (published) result = await readPdf(bytes, published);
  }
  if (result.outcome === 'read') return toPdfReading(file, result, result);
  if (result.outcome === 'copies') {
    // What belongs to the whole file is told with its first copy.
    const [none, first] = [{ additions: [], earlierRevisions: 0, isShifted: false }, result];
    const copies = result.copies.map((copy, index) => toPdfReading(file, copy, index === 0 ? first : none));
    return { kind: 'copies', file, copies };
  }
  if (result.outcome === 'fault') console.error(result.cause);
  if (result.outcome !== 'no-form') return { kind: 'problem', file, problem: result.outcome };
  const document = result.documentId === undefined ? undefined : parseDocumentId(result.documentId);
  return { kind: 'seen', file, document, seen: result.seen, additions: result.additions ?? [] };
}

function toPdfReading(
  file: string,
  { document, answers, unclear, doubts }: DocumentReading,
  { additions, earlierRevisions, isShifted }: Pick<PdfReading, 'additions' | 'earlierRevisions' | 'isShifted'>,
): PdfReading {
  const values = Object.fromEntries(answers.map((answer) => [answer.name, valueOfAnswer(answer)]));
  return { kind: 'pdf', file, document, answers: values, unclear, doubts, additions, earlierRevisions, isShifted };
}
