import { SheetColumns, tabulateSheets } from '../../answers/table/tabulate-answers.ts';
import { writeXlsx } from '../../answers/table/write-xlsx.ts';
import type { FileReading } from '../answers/read-files.ts';
import { toRecord } from '../answers/to-record.ts';
import { offerFile } from './offer-file.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Saves all files read as a workbook of Excel, a row for each sheet, as the command writes it. */
export async function saveXlsx(readings: readonly FileReading[], name: string): Promise<void> {
  const records = readings.map(toRecord);
  const columns = new SheetColumns();
  for (const record of records) columns.add(record);
  const bytes = await writeXlsx(columns.list(), records.flatMap(tabulateSheets));
  offerFile(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: TYPE }), `${name}.xlsx`);
}
