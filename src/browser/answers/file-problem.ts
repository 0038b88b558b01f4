import type { ReadResult } from '../../answers/answer.ts';
import type { ArchiveFault } from '../../answers/read/open-archive.ts';

/** Why a file gave no answers. */
export type FileProblem =
  Exclude<ReadResult['outcome'], 'read' | 'copies' | 'no-form'> | ArchiveFault | 'newer-version' | 'broken';
