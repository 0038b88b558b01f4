import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { stringify, type Options } from 'csv-stringify';
import type { AnswerRecord } from '../table/answer-record.ts';
import { ENGLISH_SIGNS, type TableSigns } from '../table/table-signs.ts';
import { writeXlsx } from '../table/write-xlsx.ts';
import { LONG_COLUMNS, SheetColumns, tabulateAnswers, tabulateSheets, type Row } from '../table/tabulate-answers.ts';

export const ANSWER_FORMATS = ['json', 'csv', 'long', 'xlsx'] as const;
export type AnswerFormat = (typeof ANSWER_FORMATS)[number];

/** Gives all records, as often as it is called. */
export type Records = () => AsyncIterable<AnswerRecord>;

/** Writes records one by one, in a format, to a stream. */
export async function writeAnswers(
  records: Records,
  format: AnswerFormat,
  to: Writable,
  signs: TableSigns = ENGLISH_SIGNS,
): Promise<void> {
  const ending = { end: to !== process.stdout };
  if (format === 'json') return pipeline(Readable.from(printJson(records)), to, ending);
  const columns = format === 'long' ? LONG_COLUMNS : await listColumns(records);
  const rows = tabulate(records, format === 'long' ? tabulateAnswers : tabulateSheets);
  if (format === 'xlsx') return pipeline([await writeXlsx(columns, rows)], to, ending);
  await pipeline(Readable.from(rows), stringify({ ...describeTable(signs), columns }), to, ending);
}

/** Control characters but for the ends of lines and tabs. */
const CONTROL = /(?![\t\n\r])\p{Cc}/gu;

const describeTable = ({ separator, decimal }: TableSigns): Options => ({
  header: true,
  delimiter: separator,
  // Without this mark Excel takes the letters of other languages for signs.
  bom: true,
  // A cell that begins with = + - or @ would be run by a spreadsheet as a formula; such a text has a ' before it.
  escape_formulas: true,
  cast: {
    date: (value) => value.toISOString().slice(0, 10),
    number: (value) => ({ value: String(value).replace('.', decimal), escape_formulas: false }),
    // A terminal would obey them.
    string: (value) => value.replace(CONTROL, '\ufffd'),
  },
});

async function listColumns(records: Records): Promise<string[]> {
  const columns = new SheetColumns();
  for await (const record of records()) columns.add(record);
  return columns.list();
}

async function* tabulate(records: Records, rowsOf: (record: AnswerRecord) => Row[]): AsyncGenerator<Row> {
  for await (const record of records()) yield* rowsOf(record);
}

/** A list of records, one a line. */
async function* printJson(records: Records): AsyncGenerator<string> {
  let before = '[\n';
  for await (const record of records()) {
    yield before + JSON.stringify(record).replace(CONTROL, escapeInJson);
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}

/** JSON leaves those above 0x7e as they are. */
function escapeInJson(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
