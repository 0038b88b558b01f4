import { numberSignsOf } from '../../model/number-signs.ts';

/** What stands between cells, and before the decimals of a number: a spreadsheet reads those of its language. */
export interface TableSigns {
  separator: string;
  decimal: '.' | ',';
}

export const ENGLISH_SIGNS: TableSigns = { separator: ',', decimal: '.' };

/** The signs that spreadsheets set to a language (BCP 47) expect: where decimals have a comma, cells have a semicolon. */
export function tableSignsOf(language: string): TableSigns {
  return numberSignsOf(language).decimal === ',' ? { separator: ';', decimal: ',' } : ENGLISH_SIGNS;
}
