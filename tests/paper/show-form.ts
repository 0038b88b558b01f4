import type { PdfObjects } from '../../src/pdf/read/pdf-objects.ts';
import { findFieldValue, readFields, type Field } from '../../src/paper/ua1/read-fields.ts';
import { readPages } from '../../src/paper/ua1/read-pages.ts';
import type { PdfDict } from '../../src/pdf/values.ts';

const MULTILINE = 1 << 12;

/** The field tree as lines: what a field is, its name, the pages of its widgets with the states a box can have, and what is said of it. */
export function showForm(pdf: PdfObjects): string {
  const pageOf = new Map(
    readPages(pdf).flatMap(({ annotations, number }) => annotations.map((dict) => [dict, number] as const)),
  );
  return readFields(pdf)
    .map(
      (field) =>
        `${kindOf(pdf, field)} ${field.name}  ${field.widgets.map((widget) => showWidget(pdf, widget, pageOf)).join(', ')}  “${pdf.textAt(field.dict, 'TU')}”`,
    )
    .join('\n')
    .concat('\n');
}

function kindOf(pdf: PdfObjects, { dict, type, isRadio }: Field): string {
  if (type === 'Btn') return isRadio ? 'radio   ' : 'checkbox';
  const lines = (findFieldValue(pdf, dict, (holder) => pdf.numberAt(holder, 'Ff')) ?? 0) & MULTILINE;
  return lines ? 'lines   ' : 'line    ';
}

function showWidget(pdf: PdfObjects, widget: PdfDict, pageOf: ReadonlyMap<PdfDict, number>): string {
  const page = `p${pageOf.get(widget)}`;
  if (findFieldValue(pdf, widget, (holder) => pdf.nameAt(holder, 'FT')) !== 'Btn') return page;
  const states = pdf.dictAt(pdf.dictAt(widget, 'AP')!, 'N')!.keys();
  return `${page} ${[...states].filter((state) => state !== 'Off').join(' ')}`;
}
