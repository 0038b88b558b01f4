import { open } from 'node:fs/promises';
import { chooseReader, judgeArchive } from '../read/choose-reader.ts';
import { MAX_BYTES, START_BYTES, tellFileKind } from '../read/inspect-file.ts';
import { readSaved } from '../saved/read-saved.ts';
import { openArchive } from '../read/open-archive.ts';
import { readPdf } from '../read/read-pdf.ts';
import { renameReading, type Renames } from '../read/rename-fields.ts';
import {
  recordFault,
  recordOutcome,
  recordPdf,
  recordSavedFile,
  recordUnreadable,
  type AnswerRecord,
} from '../table/answer-record.ts';
import { openSealed, type Passphrases } from './open-sealed.ts';
import type { FindPublished } from './published-fields.ts';

/** What is needed to read files besides the files. */
export interface ReadingAids {
  findPublished: FindPublished;
  renames: Renames;
  passphrases?: Passphrases;
}

/** The answers of a file, known by its first bytes. Never throws: what cannot be read has an outcome that says so. */
export async function readAnswerFile(file: string, aids: ReadingAids): Promise<AnswerRecord> {
  try {
    const bytes = await readBytes(file);
    if (typeof bytes === 'string') return recordOutcome(file, bytes);
    return tellFileKind(bytes) === 'zip' ? await readMembers(file, bytes, aids) : await readContent(file, bytes, aids);
  } catch (cause) {
    return recordFault(file, cause);
  }
}

async function readMembers(file: string, bytes: Uint8Array, aids: ReadingAids): Promise<AnswerRecord> {
  const archive = openArchive(bytes);
  if (archive.outcome === 'damaged' || archive.outcome === 'other-kind')
    return recordUnreadable(file, judgeArchive(file, bytes, archive.outcome));
  if (archive.outcome !== 'open') return recordOutcome(file, archive.outcome);
  const members: AnswerRecord[] = [];
  for (const { name, unpack } of archive.files) {
    const member = `${file}/${name}`;
    const content = unpack();
    members.push(
      typeof content === 'string' ? recordOutcome(member, content) : await readMember(member, content, aids),
    );
  }
  return { ...recordOutcome(file, 'archive'), members };
}

async function readMember(member: string, content: Uint8Array, aids: ReadingAids): Promise<AnswerRecord> {
  try {
    return await readContent(member, content, aids);
  } catch (cause) {
    return recordFault(member, cause);
  }
}

async function readContent(
  file: string,
  bytes: Uint8Array,
  { findPublished, renames, passphrases }: ReadingAids,
): Promise<AnswerRecord> {
  const reader = chooseReader(file, bytes);
  if (reader === 'saved') {
    const saved = readSaved(bytes);
    return recordSavedFile(file, saved.outcome === 'sealed' ? await openSealed(file, saved, passphrases) : saved);
  }
  if (reader !== 'form') return recordUnreadable(file, reader);
  let result = await readPdf(bytes);
  if ('fit' in result && result.fit) {
    const published = await findPublished({ ...result, fit: result.fit });
    if (published) result = await readPdf(bytes, published);
  }
  if (result.outcome === 'read') result = renameReading(result, renames);
  if (result.outcome === 'copies')
    result = { ...result, copies: result.copies.map((copy) => renameReading(copy, renames)) };
  return recordPdf(file, result);
}

/** All bytes of a file, unless it cannot be one of ours. */
async function readBytes(
  file: string,
): Promise<Uint8Array | 'too-large' | 'large-archive' | 'other-kind' | 'unreadable'> {
  try {
    const handle = await open(file);
    try {
      if ((await handle.stat()).size <= MAX_BYTES) return new Uint8Array(await handle.readFile());
      const start = new Uint8Array(START_BYTES);
      await handle.read(start, 0, START_BYTES, 0);
      const kind = tellFileKind(start);
      return kind === 'other' ? 'other-kind' : kind === 'zip' ? 'large-archive' : 'too-large';
    } finally {
      await handle.close();
    }
  } catch {
    return 'unreadable';
  }
}
