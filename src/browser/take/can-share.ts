/** Whether this browser can hand these files to another program. */
export function canShare(files: File[]): boolean {
  return 'canShare' in navigator && navigator.canShare({ files });
}

/** Whether it can do so with a PDF. */
export function canSharePdfs(): boolean {
  return canShare([new File([], 'sheet.pdf', { type: 'application/pdf' })]);
}
