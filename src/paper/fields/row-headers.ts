import type { PdfFile } from '../../pdf/read/pdf-file.ts';
import { walkElements, type StructureElement } from '../../pdf/write/typeset-structure.ts';
import type { PdfRef } from '../../pdf/values.ts';
import { dict, isDict, isName, name, PdfString, type PdfDict, type PdfValue } from '../../pdf/values.ts';

/**
 * Makes the first cell of each row in a table body the row's header, which Typst cannot say, and names it in the other
 * cells of the row. A first cell with a field in it is no header.
 */
export function markRowHeaders(
  file: PdfFile,
  tree: readonly StructureElement[],
  fieldElements: ReadonlySet<StructureElement>,
): void {
  const ids: [id: PdfString, element: PdfRef][] = [];
  for (const body of walkElements(tree)) {
    if (body.type !== 'TBody') continue;
    // A cell of several rows is the header of them all; the later ones do not hold it.
    let header: RowHeader | undefined;
    for (const row of childElements(body)) {
      const cells = childElements(row);
      if (header && header.rowsLeft > 0) header.rowsLeft--;
      else header = makeHeader(file, cells.shift(), ids, fieldElements);
      if (header?.id) for (const cell of cells) if (cell.type === 'TD') addHeader(file, cell, header.id);
    }
  }
  if (ids.length > 0) registerIds(file, ids);
}

interface RowHeader {
  /** Undefined if the first cell is none. */
  id: PdfString | undefined;
  /** In how many further rows its cell stands. */
  rowsLeft: number;
}

function makeHeader(
  file: PdfFile,
  cell: StructureElement | undefined,
  ids: [id: PdfString, element: PdfRef][],
  fieldElements: ReadonlySet<StructureElement>,
): RowHeader {
  const span = cell && tableAttributes(file, cell.dict)?.get('RowSpan');
  const header: RowHeader = { id: undefined, rowsLeft: typeof span === 'number' ? span - 1 : 0 };
  if (cell?.type !== 'TD' || [...walkElements([cell])].some((element) => fieldElements.has(element))) return header;
  // Typst's own ids start with U, see registerIds.
  header.id = new PdfString(`R${String(ids.length).padStart(5, '0')}`);
  ids.push([header.id, cell.ref]);
  cell.type = 'TH';
  cell.dict.set('S', name('TH'));
  cell.dict.set('ID', header.id);
  setTableAttribute(file, cell, 'Scope', name('Row'));
  return header;
}

function addHeader(file: PdfFile, cell: StructureElement, id: PdfString): void {
  const headers = file.array(tableAttributes(file, cell.dict)?.get('Headers'));
  setTableAttribute(file, cell, 'Headers', [...headers, id]);
}

function setTableAttribute(file: PdfFile, cell: StructureElement, key: string, value: PdfValue): void {
  const known = tableAttributes(file, cell.dict);
  const attributes = new Map(known ?? dict({ O: name('Table') })).set(key, value);
  const others = attributeList(file, cell.dict).filter((other) => other !== known);
  cell.dict.set('A', [attributes, ...others]);
  file.set(cell.ref, cell.dict);
}

function tableAttributes(file: PdfFile, element: PdfDict): PdfDict | undefined {
  return attributeList(file, element).find((attributes) => isName(attributes.get('O'), 'Table'));
}

function attributeList(file: PdfFile, element: PdfDict): PdfDict[] {
  const value = file.get(element.get('A'));
  return (Array.isArray(value) ? value : [value]).map((entry) => file.get(entry)).filter(isDict);
}

/** The way from ids to elements. A name tree must be sorted (ISO 32000-1, 7.9.6): our ids, in order, come before Typst's. */
function registerIds(file: PdfFile, ids: readonly [PdfString, PdfRef][]): void {
  const rootRef = file.catalog.get('StructTreeRoot') as PdfRef;
  const root = file.dict(rootRef);
  const known = file.get(root.get('IDTree'));
  if (isDict(known) && known.has('Kids'))
    throw new Error('The typeset PDF keeps its element ids in a way this step does not know.');
  const entries = isDict(known) ? file.array(known.get('Names')) : [];
  root.set('IDTree', dict({ Names: [...ids.flat(), ...entries] }));
  file.set(rootRef, root);
}

function childElements(element: StructureElement): StructureElement[] {
  return element.children.flatMap((child) => (child.kind === 'element' ? [child.element] : []));
}
