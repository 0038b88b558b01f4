import { groupBy } from '../model/group-by.ts';
import type { Values } from '../model/value.ts';
import type { SheetReading } from './group-copies.ts';

/** The field of a cover on which its owner writes a name. */
const OWNER = 'workbook__owner';

/**
 * Whose the sheets of one file are: the cover tells, or else the folder of the file. Each copy in a joined file has a cover
 * of its own, and without one nothing tells whose it is.
 *
 * @param partOf which copy of a joined file a sheet belongs to; undefined where the file is one copy
 */
export function tellPerson<S extends SheetReading>(sheets: readonly S[], partOf: (sheet: S) => unknown): S[] {
  return [...groupBy(sheets, partOf)].flatMap(([part, ofCopy]) => {
    const owner = ofCopy.map(({ answers }) => answers[OWNER]).find((value) => value !== undefined);
    const known = owner && JSON.stringify(['owner', owner.value]);
    return ofCopy.map((sheet) => ({
      ...sheet,
      person:
        known ?? JSON.stringify(part === undefined ? ['folder', folderOf(sheet.file)] : ['part', sheet.file, part]),
    }));
  });
}

/** The name that someone wrote on the cover. */
export function ownerOf(answers: Values): string | undefined {
  const owner = answers[OWNER]?.value;
  return owner === undefined ? undefined : String(owner);
}

/** The name on the cover; undefined where only a folder or a file tells people apart. */
export function nameOfPerson(person: string | undefined): string | undefined {
  const [how, name] = JSON.parse(person ?? '[]') as unknown[];
  return how === 'owner' ? String(name) : undefined;
}

/** What stands before the last `/`; `.` where there is none, as in a browser, which shows no folders. */
function folderOf(file: string): string {
  return /^(.*)[\\/][^\\/]*$/.exec(file)?.[1] ?? '.';
}
