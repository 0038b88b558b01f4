import type { Answer, Doubt, ReadResult, Unclear } from '../answer.ts';
import type { ParsedSavedFile } from '../saved/parse-saved-file.ts';
import type { Value } from '../../model/value.ts';

/** What came of one file. */
export interface AnswerRecord {
  /** As it was found: a path from the folder the command was started in. */
  file: string;
  /** `read`, or why there is nothing to read, see `ReadResult` and `ParsedSavedFile`. */
  outcome: ReadResult['outcome'] | ParsedSavedFile['outcome'] | 'unreadable';
  sheets: SheetRecord[];
  /** Earlier states within the file, which may hold answers since cleared. */
  earlier_revisions: number;
  /** What was found but belongs to no sheet, or was seen on a page whose form is lost. */
  unclear: Unclear[];
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
  answers: RecordedAnswer[];
  unclear: Unclear[];
  doubts: Doubt[];
}

/** An answer, or in a saved file something written whose meaning is not sure. */
export type RecordedAnswer = { name: string; from: Answer['from'] | 'saved' } & Value;

/** The record of a PDF, with its answers by sheet. */
export function recordPdf(file: string, result: ReadResult): AnswerRecord {
  const seen = result.outcome === 'no-form' ? result.seen : [];
  if (result.outcome !== 'read')
    return { file, outcome: result.outcome, sheets: [], earlier_revisions: 0, unclear: seen };
  const { program, version, lang } = result.document;
  const sheets = new Map<string, SheetRecord>();
  const strangers: Unclear[] = [];
  const sheetOf = (name: string): SheetRecord => {
    const [key = ''] = name.split('__', 1);
    const [worksheet = '', occasion] = key.split('--');
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
  for (const answer of result.answers) sheetOf(answer.name).answers.push(answer);
  for (const unclear of result.unclear) {
    (unclear.reason === 'unknown-field' ? strangers : sheetOf(unclear.name).unclear).push(unclear);
  }
  for (const doubt of result.doubts) sheetOf(doubt.name).doubts.push(doubt);
  // A sheet that was handed in empty is one all the same.
  if (sheets.size === 0) sheetOf(result.document.key);
  const { earlierRevisions } = result;
  return {
    file,
    outcome: 'read',
    sheets: [...sheets.values()],
    earlier_revisions: earlierRevisions,
    unclear: strangers,
  };
}

/** The record of a saved file. A number or day whose meaning is not sure is among its unclear answers. */
export function recordSavedFile(file: string, parsed: ParsedSavedFile): AnswerRecord {
  const record: AnswerRecord = { file, outcome: parsed.outcome, sheets: [], earlier_revisions: 0, unclear: [] };
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
