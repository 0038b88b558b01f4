/** What stands in a file does not have the form of a PDF value: a fault of the file, not of its reader. */
export class PdfSyntaxError extends Error {
  override name = 'PdfSyntaxError';
}
