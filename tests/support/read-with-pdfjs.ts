import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What Firefox finds in each field of a form: its text, or whether its box is ticked; empty ones left out. */
export async function readWithPdfjs(bytes: Uint8Array): Promise<Record<string, string | true>> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 });
  const pdf = await task.promise;
  const values: Record<string, string | true> = {};
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    for (const annotation of await page.getAnnotations()) {
      const { fieldName, fieldType, fieldValue, checkBox } = annotation as Record<string, unknown>;
      if (typeof fieldName !== 'string' || typeof fieldValue !== 'string') continue;
      if (fieldType === 'Tx' && fieldValue !== '') values[fieldName] = fieldValue;
      else if (checkBox && fieldValue !== 'Off') values[fieldName] = true;
    }
  }
  await task.destroy();
  return values;
}
