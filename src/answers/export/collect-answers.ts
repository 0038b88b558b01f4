import { stat } from 'node:fs/promises';
import { recordFault, type AnswerRecord } from '../table/answer-record.ts';
import type { Journal } from './journal.ts';
import { readAnswerFile, type ReadingAids } from './read-answer-file.ts';

export interface Collecting {
  aids: ReadingAids;
  /** Called after each file, with how many are done. */
  onProgress: (done: number) => void;
  /** Stops after the file at hand. */
  signal: AbortSignal;
}

/** Reads every file that the journal does not hold yet. Says how many are done; fewer than there are if it was stopped. */
export async function collectAnswers(
  files: readonly string[],
  journal: Journal,
  { aids, onProgress, signal }: Collecting,
): Promise<number> {
  let done = 0;
  for (const file of files) {
    if (signal.aborted) break;
    const { size, mtimeMs } = await stat(file).catch(() => ({ size: 0, mtimeMs: 0 }));
    const state = { size, modified: mtimeMs };
    if (!journal.has(file, state)) await journal.append(await readOnce(file, journal, aids), state);
    onProgress(++done);
  }
  return done;
}

/** A file at which the process has died before is not read for a third time: one file must not stop all others. */
async function readOnce(file: string, journal: Journal, aids: ReadingAids): Promise<AnswerRecord> {
  const deaths = await journal.begin(file);
  if (deaths >= MOST_DEATHS) return recordFault(file, `reading it ended the whole process ${deaths} times`);
  return readAnswerFile(file, aids);
}

const MOST_DEATHS = 2;
