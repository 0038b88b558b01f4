import type { Library } from '../../read/library.ts';
import { SHARED_FOLDER } from '../../model/address.ts';
import { isBookKey } from '../../model/book-key.ts';
import { errorAt } from '../../problem/problem-at.ts';
import type { Problem } from '../../problem/problem.ts';

/** Whether a folder or file that the build makes itself below `dist/pdf/` has this name. */
export function isReserved(kind: 'program' | 'worksheet' | 'article', id: string): boolean {
  if (kind === 'program') return id === 'articles' || id === SHARED_FOLDER;
  return kind === 'worksheet' && isBookKey(id);
}

/** Sheets of our own: the cover of a workbook, whose owner is `workbook__owner`, and articles with their note, `article-<id>__note`. */
const OWN_SHEETS = /^(?:workbook$|article-)/;

/** A program's id is the name of its folder, and no id takes an address the build needs. */
export function checkNames({ programs, worksheets }: Library): Problem[] {
  const differing = [...programs.values()]
    .filter(({ id, source }) => source.value.id !== id)
    .map(({ id, source }) =>
      errorAt(
        source.placeOf(['id']),
        'wrong-id',
        `The program's id is "${source.value.id}", but its folder is named "${id}".`,
        'Give both the same name. Keep the one that has been published.',
      ),
    );
  const reserved = [
    ...[...programs.values()].filter(({ id }) => isReserved('program', id)),
    ...[...worksheets.values()].filter(({ id }) => isReserved('worksheet', id)),
  ].map(({ id, source }) =>
    errorAt(
      { file: source.file, line: 1, column: 1 },
      'wrong-id',
      `"${id}" cannot be an id: files of the site itself have this name.`,
      'Choose another name.',
    ),
  );
  const clashing = [...worksheets.values()]
    .filter(({ id }) => OWN_SHEETS.test(id))
    .map(({ id, source }) =>
      errorAt(
        { file: source.file, line: 1, column: 1 },
        'wrong-id',
        `"${id}" cannot be the id of a worksheet: fields of covers and articles have names that begin so, and two questions would share one answer.`,
        'Give the file another name.',
      ),
    );
  return [...differing, ...reserved, ...clashing];
}
