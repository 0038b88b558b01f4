import { parseSheetKey, sheetOf } from '../../model/field-name.ts';
import type { Addition, Answer, DocumentReading, Doubt, ReadResult, Unclear } from '../answer.ts';
import type { UnreadableFile } from '../read/choose-reader.ts';
import type { ForeignKind } from '../read/foreign-kind.ts';
import type { ArchiveFault } from '../read/open-archive.ts';
import type { OpenedFile } from '../export/open-sealed.ts';
import type { Value } from '../../model/value.ts';

/** What came of one file. */
export interface AnswerRecord {
  /** As it was found: a path from the folder the command was started in. */
  file: string;
  /** `read`, or why there is nothing to read, see `ReadResult`, `ParsedSavedFile` and `OpenedFile`. */
  outcome: ReadResult['outcome'] | OpenedFile['outcome'] | ArchiveFault | 'other-kind' | 'unreadable' | 'archive';
  /** What a file of another kind is, where that is known. */
  kind?: ForeignKind;
  /** What came of the files of an archive, which stand in its place. */
  members?: AnswerRecord[];
  sheets: SheetRecord[];
  /** Earlier states within the file, which may hold answers since cleared. */
  earlier_revisions: number;
  /** What was found but belongs to no sheet, or was seen on a page whose form is lost. */
  unclear: Unclear[];
  /** What was put on its pages outside the fields; there are none in most. */
  additions?: Addition[];
  /** Whether bytes were lost or put in on its way. */
  shifted?: true;
  /** What failed in Handrail itself. */
  cause?: string;
}

/** A record without answers. */
export function recordOutcome(file: string, outcome: AnswerRecord['outcome']): AnswerRecord {
  return { file, outcome, sheets: [], earlier_revisions: 0, unclear: [] };
}

/** The record of a file that nothing here can read. */
export function recordUnreadable(file: string, { outcome, ...kind }: UnreadableFile): AnswerRecord {
  return { ...recordOutcome(file, outcome), ...kind };
}

/** The answers of one sheet in one file. */
export interface SheetRecord {
  program?: string;
  worksheet: string;
  occasion?: string;
  language?: string;
  /** Of the document it was answered in: the sheet's own, or the workbook's. */
  version: string;
  /** Of a saved file. */
  copy?: string;
  /** From 1, where several copies or documents were joined to one PDF. */
  part?: number;
  answers: RecordedAnswer[];
  unclear: Unclear[];
  doubts: Doubt[];
}

/** An answer, or in a saved file something written whose meaning is not sure. */
export type RecordedAnswer = { name: string; from: Answer['from'] | 'saved' } & Value;

/** The record of a PDF, with its answers by sheet. */
export function recordPdf(file: string, result: ReadResult): AnswerRecord {
  if (result.outcome === 'fault') return recordFault(file, result.cause);
  if (result.outcome === 'no-form') {
    return { ...recordOutcome(file, 'no-form'), unclear: result.seen, ...additionsOf(result) };
  }
  if (result.outcome !== 'read' && result.outcome !== 'copies') return recordOutcome(file, result.outcome);
  const parts = result.outcome === 'read' ? [recordDocument(result)] : result.copies.map(recordDocument);
  const numbered = parts.map(({ sheets }, index) =>
    parts.length > 1 ? sheets.map((sheet) => ({ ...sheet, part: index + 1 })) : sheets,
  );
  return {
    file,
    outcome: result.outcome,
    sheets: numbered.flat(),
    earlier_revisions: result.earlierRevisions,
    unclear: parts.flatMap(({ strangers }) => strangers),
    ...additionsOf(result),
    ...(result.isShifted && { shifted: true }),
  };
}

/** The record of a file at which Handrail itself failed. */
export function recordFault(file: string, cause: unknown): AnswerRecord {
  return {
    ...recordOutcome(file, 'fault'),
    cause: cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause),
  };
}

function additionsOf({ additions = [] }: { additions?: Addition[] }): Pick<AnswerRecord, 'additions'> {
  return additions.length > 0 ? { additions } : {};
}

/** The answers of one copy of a document by sheet, and what belongs to none. */
function recordDocument(result: DocumentReading): { sheets: SheetRecord[]; strangers: Unclear[] } {
  const { program, version, lang } = result.document;
  const sheets = new Map<string, SheetRecord>();
  const strangers: Unclear[] = [];
  const recordOf = (name: string): SheetRecord => {
    const key = sheetOf(name);
    const { worksheet, occasion } = parseSheetKey(key) ?? { worksheet: key };
    const sheet = sheets.get(key) ?? {
      ...(program !== undefined && { program }),
      worksheet,
      ...(occasion !== undefined && { occasion }),
      language: lang,
      version,
      answers: [],
      unclear: [],
      doubts: [],
    };
    sheets.set(key, sheet);
    return sheet;
  };
  for (const answer of result.answers) recordOf(answer.name).answers.push(answer);
  for (const unclear of result.unclear) {
    (unclear.reason === 'unknown-field' ? strangers : recordOf(unclear.name).unclear).push(unclear);
  }
  for (const doubt of result.doubts) recordOf(doubt.name).doubts.push(doubt);
  // A sheet that was handed in empty is one all the same.
  if (sheets.size === 0) recordOf(result.document.key);
  return { sheets: [...sheets.values()], strangers };
}

/** The record of a saved file. A number or day whose meaning is not sure is among its unclear answers. */
export function recordSavedFile(file: string, parsed: OpenedFile): AnswerRecord {
  if (parsed.outcome === 'other-kind') return recordUnreadable(file, parsed);
  const record = recordOutcome(file, parsed.outcome);
  if (parsed.outcome !== 'read') return record;
  const { program, language, sheets } = parsed.file;
  for (const { worksheet, occasion, version, copy, answers } of sheets) {
    const entries = Object.entries(answers).map(([name, value]) => ({ name, from: 'saved' as const, ...value }));
    record.sheets.push({
      ...(program !== undefined && { program }),
      worksheet,
      ...(occasion !== undefined && { occasion }),
      ...(language !== undefined && { language }),
      version,
      copy,
      answers: entries.filter(({ value }) => value !== undefined),
      unclear: entries.flatMap((entry) => reportUnsure(entry) ?? []),
      doubts: [],
    });
  }
  return record;
}

function reportUnsure(entry: RecordedAnswer): Unclear | undefined {
  if ((entry.kind !== 'number' && entry.kind !== 'date') || entry.value !== undefined) return undefined;
  const { name, kind, written } = entry;
  return { name, kind, reason: kind === 'number' ? 'not-a-number' : 'not-a-date', found: [written] };
}
