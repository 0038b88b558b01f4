import type { ReadResult } from '../../answers/answer.ts';
import type { UnreadableFile } from '../../answers/read/choose-reader.ts';
import type { ForeignKind } from '../../answers/read/foreign-kind.ts';
import type { ArchiveFault } from '../../answers/read/open-archive.ts';

/** Why a file gave no answers. */
export type FileProblem =
  | Exclude<ReadResult['outcome'], 'read' | 'copies' | 'no-form'>
  | ArchiveFault
  | 'newer-version'
  | 'broken'
  /** It is of another kind, of which nothing more is known. */
  | 'other-kind'
  | ForeignKind;

export function problemOf(file: UnreadableFile): FileProblem {
  return file.outcome === 'other-kind' ? (file.kind ?? 'other-kind') : file.outcome;
}
