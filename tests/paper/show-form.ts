import type { PDFDict, PDFDocument } from 'pdf-lib';
import { dictAt, nameAt, numberAt, textAt } from '../../src/pdf/read/pdf-access.ts';
import { findFieldValue, readFields, type Field } from '../../src/paper/ua1/read-fields.ts';
import { readPages } from '../../src/paper/ua1/read-pages.ts';

const MULTILINE = 1 << 12;

/** The field tree as lines: what a field is, its name, the pages of its widgets with the states a box can have, and what is said of it. */
export function showForm({ catalog }: PDFDocument): string {
  const pageOf = new Map(
    readPages(catalog).flatMap(({ annotations, number }) => annotations.map((dict) => [dict, number] as const)),
  );
  return readFields(dictAt(catalog, 'AcroForm'))
    .map(
      (field) =>
        `${kindOf(field)} ${field.name}  ${field.widgets.map((widget) => showWidget(widget, pageOf)).join(', ')}  “${textAt(field.dict, 'TU')}”`,
    )
    .join('\n')
    .concat('\n');
}

function kindOf({ dict, type, isRadio }: Field): string {
  if (type === 'Btn') return isRadio ? 'radio   ' : 'checkbox';
  const lines = (findFieldValue(dict, (holder) => numberAt(holder, 'Ff')) ?? 0) & MULTILINE;
  return lines ? 'lines   ' : 'line    ';
}

function showWidget(widget: PDFDict, pageOf: ReadonlyMap<PDFDict, number>): string {
  const page = `p${pageOf.get(widget)}`;
  if (findFieldValue(widget, (holder) => nameAt(holder, 'FT')) !== 'Btn') return page;
  const states = dictAt(dictAt(widget, 'AP')!, 'N')!
    .keys()
    .map((key) => key.decodeText());
  return `${page} ${states.filter((state) => state !== 'Off').join(' ')}`;
}
