import { makeBookKey } from '../model/book-key.ts';
import type { Workbook } from '../model/node.ts';
import type { ComposedProgram } from './composition.ts';

type Books = Pick<ComposedProgram, 'workbooks'>;

/** The patient's book; undefined while one of its sheets is missing in the language. */
export function findCoreBook(books: Books): Workbook | undefined {
  return findBook(books, makeBookKey('patient'));
}

/** What the team prints for itself and what it hands out on the day. */
export function listTeamBooks(books: Books): Workbook[] {
  return ['clinician' as const, 'clinic' as const].flatMap((whose) => findBook(books, makeBookKey(whose)) ?? []);
}

export function findPack(books: Books, id: string): Workbook | undefined {
  return findBook(books, makeBookKey('pack', id));
}

/** The packs of a program, in its order. */
export function listPacks(books: Books & Pick<ComposedProgram, 'program'>): Workbook[] {
  return books.program.packs.flatMap(({ id }) => findPack(books, id) ?? []);
}

function findBook({ workbooks }: Books, key: string): Workbook | undefined {
  return workbooks.find((book) => book.key === key);
}
