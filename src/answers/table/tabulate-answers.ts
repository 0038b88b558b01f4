import { fieldName, parseFieldName } from '../../model/field-name.ts';
import { groupBy } from '../../model/group-by.ts';
import type { AnswerRecord, RecordedAnswer, SheetRecord } from './answer-record.ts';

/** A cell: a number stays one, so that a minus sign is not taken for the start of a formula; a day is its midnight in UTC. */
export type Cell = string | number | Date;
export type Row = Record<string, Cell>;

const ABOUT_SHEET = ['file', 'outcome', 'program', 'worksheet', 'occasion', 'language', 'version', 'copy', 'part'];
const ABOUT_DOUBT = ['unclear', 'doubts'];

/** The columns of the long form. */
export const LONG_COLUMNS = [...ABOUT_SHEET, 'field', 'kind', 'value', 'written', 'from', 'state', 'reason', 'found'];

/** The columns of the form with one row a sheet: a field has the same on every occasion. */
export class SheetColumns {
  private readonly fields = new Set<string>();

  add({ sheets }: AnswerRecord): void {
    for (const { answers } of sheets) for (const { name } of answers) this.fields.add(columnOf(name));
  }

  list(): string[] {
    return [...ABOUT_SHEET, ...[...this.fields].sort(NUMBERED.compare), ...ABOUT_DOUBT];
  }
}

/** One row for each sheet of a file; one for the file where nothing could be read. */
export function tabulateSheets(record: AnswerRecord): Row[] {
  const ofFile = [...record.unclear, ...listAdditions(record)];
  const rows = record.sheets.map((sheet, index) => ({
    ...describeSheet(record, sheet),
    ...Object.fromEntries(sheet.answers.map((answer) => [columnOf(answer.name), cellOf(answer)])),
    // What belongs to no sheet stands in the first row of its file.
    unclear: sayUnclear(index === 0 ? [...sheet.unclear, ...ofFile] : sheet.unclear),
    doubts: [
      ...sheet.doubts.map(({ name, reason }) => `${name}: ${reason}`),
      ...sheet.answers.flatMap(({ name, not_asked }) => (not_asked ? [`${name}: not-asked`] : [])),
    ].join('; '),
  }));
  return rows.length > 0
    ? rows
    : [{ ...describeSheet(record, undefined), ...(ofFile.length > 0 && { unclear: sayUnclear(ofFile) }) }];
}

/** One row for each answer, and for each thing that is unclear; one for the file where there is neither. */
export function tabulateAnswers(record: AnswerRecord): Row[] {
  const rows = record.sheets.flatMap((sheet) => {
    const about = describeSheet(record, sheet);
    const doubts = groupBy(sheet.doubts, ({ name }) => name);
    return [
      ...sheet.answers.map((answer) => ({
        ...about,
        field: answer.name,
        kind: answer.kind,
        value: cellOf(answer),
        written: 'written' in answer ? answer.written : '',
        from: answer.from,
        state: doubts.has(answer.name) ? 'doubtful' : answer.not_asked ? 'not-asked' : 'clear',
        reason: (doubts.get(answer.name) ?? []).map(({ reason }) => reason).join('; '),
        found: (doubts.get(answer.name) ?? []).map(({ found }) => found).join('; '),
      })),
      ...sheet.unclear.map((one) => ({ ...about, ...describeUnclear(one) })),
    ];
  });
  rows.push(
    ...[...record.unclear, ...listAdditions(record)].map((one) => ({
      ...describeSheet(record, undefined),
      ...describeUnclear(one),
    })),
  );
  return rows.length > 0 ? rows : [describeSheet(record, undefined)];
}

function describeSheet({ file, outcome }: AnswerRecord, sheet: SheetRecord | undefined): Row {
  const {
    program = '',
    worksheet = '',
    occasion = '',
    language = '',
    version = '',
    copy = '',
    part = '',
  } = sheet ?? {};
  return { file, outcome, program, worksheet, occasion, language, version, copy, part };
}

/** What a row says of something found: in a field, or on a page outside of all. */
type Finding = Omit<AnswerRecord['unclear'][number], 'reason'> & { reason: string };

function listAdditions({ additions = [] }: AnswerRecord): Finding[] {
  return additions.map(({ page, kind, text, file }) => ({
    name: page === undefined ? 'file' : `page ${page}`,
    reason: kind === 'Changed' ? 'print-changed' : file === undefined ? 'outside-fields' : 'attached-file',
    found: file === undefined ? [text ?? kind] : [file, ...(text === undefined ? [] : [text])],
  }));
}

function sayUnclear(findings: readonly Finding[]): string {
  return findings.map(({ name, reason, found }) => `${name}: ${reason} (${found.join(', ')})`).join('; ');
}

function describeUnclear({ name, kind, reason, found }: Finding): Row {
  return { field: name, kind: kind ?? '', state: 'unclear', reason, found: found.join('; ') };
}

function cellOf({ kind, value }: RecordedAnswer): Cell {
  if (kind === 'date' && value !== undefined) return new Date(value);
  if (typeof value === 'number') return value;
  return Array.isArray(value) ? value.join('; ') : value === true ? 'yes' : (value ?? '');
}

/** The field without its occasion. */
function columnOf(name: string): string {
  const parts = parseFieldName(name);
  return parts ? fieldName({ ...parts, occasion: undefined }) : name;
}

/** Rows of a table in the order of their numbers. */
const NUMBERED = new Intl.Collator('en', { numeric: true });
