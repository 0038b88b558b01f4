import { FOREIGN_KINDS, type ForeignKind } from '../../answers/read/foreign-kind.ts';
import {
  recordOutcome,
  recordPdf,
  recordSavedFile,
  recordUnreadable,
  type AnswerRecord,
} from '../../answers/table/answer-record.ts';
import type { Answer, DocumentReading } from '../../answers/answer.ts';
import type { FileProblem } from './file-problem.ts';
import type { FileReading, PdfReading } from './read-files.ts';

/** What the command writes down of the same file. */
export function toRecord(reading: FileReading): AnswerRecord {
  const { file } = reading;
  switch (reading.kind) {
    case 'pdf':
      return recordPdf(file, { outcome: 'read', ...aboutFile(reading), ...toDocument(reading) });
    case 'copies': {
      const about = aboutFile(reading.copies[0]);
      return recordPdf(file, { outcome: 'copies', ...about, copies: reading.copies.map(toDocument) });
    }
    case 'saved':
      return recordSavedFile(file, { outcome: 'read', file: reading.saved });
    case 'sealed':
      return recordOutcome(file, 'sealed');
    case 'seen': {
      const { seen, additions } = reading;
      return recordPdf(file, { outcome: 'no-form', documentId: undefined, seen, additions });
    }
    case 'problem':
      return recordProblem(file, reading.problem);
  }
}

function recordProblem(file: string, problem: FileProblem): AnswerRecord {
  return isForeignKind(problem)
    ? recordUnreadable(file, { outcome: 'other-kind', kind: problem })
    : recordOutcome(file, problem);
}

function isForeignKind(problem: FileProblem): problem is ForeignKind {
  return (FOREIGN_KINDS as readonly FileProblem[]).includes(problem);
}

function aboutFile(reading?: PdfReading) {
  const { additions = [], earlierRevisions = 0, isShifted = false } = reading ?? {};
  return { additions, earlierRevisions, isShifted };
}

function toDocument({ document, answers, unclear, doubts }: PdfReading): DocumentReading {
  const given = Object.entries(answers).map(([name, value]) => ({ name, from: 'value', ...value }) as Answer);
  return { document, answers: given, unclear, doubts };
}
