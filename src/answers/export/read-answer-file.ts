import { open } from 'node:fs/promises';
import { MAX_BYTES } from '../read/inspect-file.ts';
import { parseSavedFile } from '../saved/parse-saved-file.ts';
import { readPdf } from '../read/read-pdf.ts';
import { renameReading, type Renames } from '../read/rename-fields.ts';
import { recordPdf, recordSavedFile, type AnswerRecord } from './answer-record.ts';
import type { FindPublished } from './published-fields.ts';

/** What is needed to read files besides the files. */
export interface ReadingAids {
  findPublished: FindPublished;
  renames: Renames;
}

/** The answers of a file, a filled PDF or a saved file. Never throws: what cannot be read has an outcome that says so. */
export async function readAnswerFile(file: string, { findPublished, renames }: ReadingAids): Promise<AnswerRecord> {
  const bytes = await readBytes(file);
  if (typeof bytes === 'string') return { file, outcome: bytes, sheets: [], earlier_revisions: 0, unclear: [] };
  if (/\.json$/i.test(file)) return recordSavedFile(file, parseSavedFile(new TextDecoder().decode(bytes)));
  let result = await readPdf(bytes);
  if (result.outcome === 'no-manifest' || result.outcome === 'no-form') {
    const published = await findPublished(result.documentId, 'sheets' in result ? result.sheets : []);
    if (published) result = await readPdf(bytes, published);
  }
  return recordPdf(file, result.outcome === 'read' ? renameReading(result, renames) : result);
}

/** All bytes of a file, unless it is too large to be one of ours. */
async function readBytes(file: string): Promise<Uint8Array | 'too-large' | 'unreadable'> {
  try {
    const handle = await open(file);
    try {
      return (await handle.stat()).size > MAX_BYTES ? 'too-large' : new Uint8Array(await handle.readFile());
    } finally {
      await handle.close();
    }
  } catch {
    return 'unreadable';
  }
}
