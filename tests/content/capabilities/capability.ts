import type { Program } from '../../../src/read/schema/program.ts';
import type { SheetShape } from './sheet-shape.ts';
import type { Subject } from './subject.ts';

/** Where a capability was found: a worksheet or article by its id, or a key of program.yaml. */
export interface Home {
  in: 'sheet' | 'article' | 'program';
  id: string;
}

/** One thing a capability asks for; without a home for each there is no capability. */
export interface Part {
  /** What must be there; ends the sentence "It lacks …". */
  needs: string;
  find(subject: Subject): Home[];
}

export interface Capability {
  /** As in the list of capabilities: C01 to C72. */
  id: string;
  title: string;
  parts: Part[];
}

/** Found on each sheet that passes. */
export function onSheet(needs: string, test: (shape: SheetShape, subject: Subject) => boolean): Part {
  return {
    needs,
    find: (subject) => subject.sheets.filter((shape) => test(shape, subject)).map(homeOf),
  };
}

/** Found where there are sheets of a sort, and each of them passes. */
export function onEach(
  needs: string,
  sort: (shape: SheetShape, subject: Subject) => boolean,
  test: (shape: SheetShape, subject: Subject) => boolean,
): Part {
  return {
    needs,
    find: (subject) => {
      const sheets = subject.sheets.filter((shape) => sort(shape, subject));
      return sheets.every((shape) => test(shape, subject)) ? sheets.map(homeOf) : [];
    },
  };
}

/** Found on all these sheets taken together. */
export function onSheets(needs: string, choose: (subject: Subject) => SheetShape[]): Part {
  return { needs, find: (subject) => choose(subject).map(homeOf) };
}

/** Found in what program.yaml says under a key. */
export function inProgram(needs: string, key: keyof Program, test: (program: Program) => boolean): Part {
  return { needs, find: ({ program }) => (test(program) ? [{ in: 'program', id: key }] : []) };
}

function homeOf({ sheet }: SheetShape): Home {
  return { in: 'sheet', id: sheet.id };
}
