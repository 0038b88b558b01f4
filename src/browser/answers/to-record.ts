import { recordOutcome, recordPdf, recordSavedFile, type AnswerRecord } from '../../answers/table/answer-record.ts';
import type { Answer, DocumentReading } from '../../answers/answer.ts';
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
      return recordOutcome(file, reading.problem);
  }
}

function aboutFile(reading?: PdfReading) {
  return { additions: reading?.additions ?? [], earlierRevisions: reading?.earlierRevisions ?? 0 };
}

function toDocument({ document, answers, unclear, doubts }: PdfReading): DocumentReading {
  const given = Object.entries(answers).map(([name, value]) => ({ name, from: 'value', ...value }) as Answer);
  return { document, answers: given, unclear, doubts };
}
