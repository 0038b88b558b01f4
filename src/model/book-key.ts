const PREFIX = 'workbook-';

/** The key of a book, which names its files: `workbook-patient`, `workbook-clinician`, `workbook-clinic`, `workbook-pack-<id>`. */
export function makeBookKey(...parts: ['patient' | 'clinician' | 'clinic'] | ['pack', id: string]): string {
  return PREFIX + parts.join('-');
}

/** Whether a document is a book, by its key; no worksheet has such an id. */
export function isBookKey(key: string): boolean {
  return key.startsWith(PREFIX);
}
