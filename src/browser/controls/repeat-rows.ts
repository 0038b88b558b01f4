import { parseFieldName, rowPrefix, type FieldNameParts } from '../../model/field-name.ts';
import { fillWords } from '../../model/fill-words.ts';
import { announce } from '../announce.ts';
import { makeButton, makeElement } from '../element.ts';
import { isFilled } from './is-filled.ts';

export interface RowWords {
  add_row: string;
  remove_row: string;
  row_removed: string;
  bring_back: string;
}

/**
 * Rows added to a repeating table and taken off again, down to those it is printed with. Each row is a copy of the first.
 * A changed row sends `change` from its controls, as if it had been filled or emptied by hand.
 */
export function offerRows(root: HTMLElement, words: RowWords): void {
  for (const table of root.querySelectorAll<HTMLElement>('[data-max-rows]')) addRowButtons(root, table, words);
}

function addRowButtons(root: HTMLElement, part: HTMLElement, words: RowWords): void {
  const body = part.querySelector('tbody')!;
  const printed = body.rows.length;
  const most = Number(part.dataset['maxRows']);
  const pattern = body.rows[0]!.cloneNode(true) as HTMLTableRowElement;
  const nameOf = (row: number) => part.dataset['rowName']!.replace('{n}', String(row));
  const add = makeButton('', () => {
    const row = addRow();
    row.querySelector<HTMLElement>('input, textarea')?.focus();
  });
  const remove = makeButton('', removeRow);
  const undo = makeElement('p', { class: 'button-row' });
  part.append(makeElement('p', { class: 'button-row' }, add, remove), undo);
  update();

  function update(): void {
    const count = body.rows.length;
    add.hidden = count >= most;
    add.textContent = fillWords(words.add_row, { row: nameOf(count + 1) });
    remove.hidden = count <= printed;
    remove.textContent = fillWords(words.remove_row, { row: nameOf(count) });
  }

  function addRow(
    row = renumber(pattern.cloneNode(true) as HTMLTableRowElement, body.rows.length + 1, nameOf),
  ): HTMLTableRowElement {
    body.append(row);
    undo.replaceChildren();
    update();
    return row;
  }

  function removeRow(): void {
    const row = body.rows[body.rows.length - 1]!;
    const [name, filled] = [nameOf(body.rows.length), isFilled(row)];
    row.remove();
    update();
    tellChange(row, root);
    const focus = remove.hidden ? add : remove;
    focus.focus();
    if (!filled) return;
    const said = fillWords(words.row_removed, { row: name });
    announce(said);
    undo.replaceChildren(
      said,
      makeButton(words.bring_back, () => {
        tellChange(addRow(row), root);
        row.querySelector<HTMLElement>('input, textarea')?.focus();
      }),
    );
  }

  // Answers kept or read may lie in rows the page does not have yet.
  root.addEventListener('answers-come', (event) => {
    const names = (event as CustomEvent<readonly string[]>).detail;
    const own = rowPrefix(fieldOf(body.rows[0]!), 1);
    const rows = names.flatMap((name) => {
      const parts = parseFieldName(name);
      return typeof parts?.row === 'number' && rowPrefix(parts, 1) === own ? [parts.row] : [];
    });
    const last = Math.min(most, Math.max(0, ...rows));
    while (body.rows.length < last) addRow();
  });
}

function fieldOf(row: HTMLTableRowElement): FieldNameParts {
  return parseFieldName(row.querySelector<HTMLInputElement>('[name]')!.name)!;
}

function renumber(row: HTMLTableRowElement, number: number, nameOf: (row: number) => string): HTMLTableRowElement {
  const [first, wanted] = [1, number].map((n) => rowPrefix(fieldOf(row), n)) as [string, string];
  const header = row.querySelector('th')!;
  const oldHeader = header.id;
  header.id = oldHeader.replace(/-1$/, `-${number}`);
  header.textContent = nameOf(number);
  for (const element of row.querySelectorAll('*')) {
    for (const attribute of ['id', 'name', 'for']) {
      const value = element.getAttribute(attribute);
      if (value?.startsWith(first) && element !== header)
        element.setAttribute(attribute, wanted + value.slice(first.length));
    }
    const labels = element.getAttribute('aria-labelledby');
    if (labels)
      element.setAttribute(
        'aria-labelledby',
        labels
          .split(' ')
          .map((id) => (id === oldHeader ? header.id : id))
          .join(' '),
      );
  }
  return row;
}

/** Tells the page of the fields of a row that has come or gone. */
function tellChange(row: HTMLElement, root: HTMLElement): void {
  const names = [...row.querySelectorAll<HTMLInputElement>('[name]')].map(({ name }) => name);
  root.dispatchEvent(new CustomEvent('answers-moved', { detail: [...new Set(names)] }));
}
