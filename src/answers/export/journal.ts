import { open, type FileHandle } from 'node:fs/promises';
import type { AnswerRecord } from './answer-record.ts';

/** What tells whether a file is still the one that was read. */
export interface FileState {
  size: number;
  modified: number;
}

interface Entry {
  state: FileState;
  start: number;
  length: number;
}

/**
 * Records on disk, one JSON line each, so that a thousand files take no more memory than one, and a run that was stopped
 * can go on. A line that was cut off when it was written is taken away.
 */
export class Journal {
  private readonly entries = new Map<string, Entry>();
  private readonly handle: FileHandle;
  private end = 0;

  private constructor(handle: FileHandle) {
    this.handle = handle;
  }

  /** Opens the journal at a path, with what an earlier run wrote to it, or a new one. */
  static async open(path: string): Promise<Journal> {
    const journal = new Journal(await open(path, 'a+'));
    await journal.readEntries();
    return journal;
  }

  has(file: string, state: FileState): boolean {
    const known = this.entries.get(file)?.state;
    return known?.size === state.size && known.modified === state.modified;
  }

  async append(record: AnswerRecord, state: FileState): Promise<void> {
    const line = Buffer.from(`${JSON.stringify({ state, record })}\n`);
    await this.handle.appendFile(line);
    this.entries.set(record.file, { state, start: this.end, length: line.length });
    this.end += line.length;
  }

  /** The records of these files, one after the other; files that were never read are left out. */
  async *records(files: readonly string[]): AsyncGenerator<AnswerRecord> {
    for (const file of files) {
      const entry = this.entries.get(file);
      if (!entry) continue;
      const line = Buffer.alloc(entry.length);
      await this.handle.read(line, 0, entry.length, entry.start);
      yield (JSON.parse(line.toString()) as { record: AnswerRecord }).record;
    }
  }

  async close(): Promise<void> {
    await this.handle.close();
  }

  private async readEntries(): Promise<void> {
    for await (const line of this.handle.readLines({ autoClose: false, start: 0 })) {
      const length = Buffer.byteLength(line) + 1;
      try {
        const { state, record } = JSON.parse(line) as { state: FileState; record: AnswerRecord };
        this.entries.set(record.file, { state, start: this.end, length });
      } catch {
        break;
      }
      this.end += length;
    }
    await this.handle.truncate(this.end);
  }
}
