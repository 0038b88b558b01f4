import { open, type FileHandle } from 'node:fs/promises';
import type { AnswerRecord } from '../table/answer-record.ts';

/** What tells whether a file is still the one that was read. */
export interface FileState {
  size: number;
  modified: number;
}

type Line = { settings: string } | { begun: string } | { state: FileState; record: AnswerRecord };

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
  /** How often the reading of a file was begun and did not come to its end. */
  private readonly begun = new Map<string, number>();

  private constructor(handle: FileHandle) {
    this.handle = handle;
  }

  /**
   * Opens the journal at a path, with what an earlier run wrote to it, or a new one.
   * @param settings what a record depends on besides its file; records made with others are thrown away
   */
  static async open(path: string, settings: string): Promise<Journal> {
    const journal = new Journal(await open(path, 'a+'));
    await journal.readEntries(settings);
    if (journal.end === 0) await journal.write({ settings });
    return journal;
  }

  has(file: string, state: FileState): boolean {
    const known = this.entries.get(file)?.state;
    return known?.size === state.size && known.modified === state.modified;
  }

  /** Notes that a file is about to be read. Says how often that was begun before without an end. */
  async begin(file: string): Promise<number> {
    const before = this.begun.get(file) ?? 0;
    this.begun.set(file, before + 1);
    await this.write({ begun: file });
    return before;
  }

  async append(record: AnswerRecord, state: FileState): Promise<void> {
    const start = this.end;
    const length = await this.write({ state, record });
    this.entries.set(record.file, { state, start, length });
    this.begun.delete(record.file);
  }

  private async write(line: object): Promise<number> {
    const bytes = Buffer.from(`${JSON.stringify(line)}\n`);
    await this.handle.appendFile(bytes);
    this.end += bytes.length;
    return bytes.length;
  }

  /** The records of these files and of what archives hold, one after the other; files that were never read are left out. */
  async *records(files: readonly string[]): AsyncGenerator<AnswerRecord> {
    for (const file of files) {
      const entry = this.entries.get(file);
      if (!entry) continue;
      const line = Buffer.alloc(entry.length);
      await this.handle.read(line, 0, entry.length, entry.start);
      const { record } = JSON.parse(line.toString()) as { record: AnswerRecord };
      yield* record.members ?? [record];
    }
  }

  async close(): Promise<void> {
    await this.handle.close();
  }

  private async readEntries(settings: string): Promise<void> {
    for await (const line of this.handle.readLines({ autoClose: false, start: 0 })) {
      const length = Buffer.byteLength(line) + 1;
      try {
        const entry = JSON.parse(line) as Line;
        if (this.end === 0 && !('settings' in entry && entry.settings === settings)) break;
        if ('begun' in entry) this.begun.set(entry.begun, (this.begun.get(entry.begun) ?? 0) + 1);
        if ('record' in entry) {
          const { file, members = [entry.record] } = entry.record;
          // Its passphrase may be given this time.
          const isClosed = members.some(({ outcome }) => outcome === 'sealed' || outcome === 'wrong-passphrase');
          if (!isClosed) this.entries.set(file, { state: entry.state, start: this.end, length });
          this.begun.delete(file);
        }
      } catch {
        break;
      }
      this.end += length;
    }
    await this.handle.truncate(this.end);
  }
}
