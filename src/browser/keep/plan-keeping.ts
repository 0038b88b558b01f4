import type { Value, Values } from '../../model/value.ts';
import { answerTo, sortCopies, type KeptCopy } from './kept-copy.ts';
import { isSameValue } from './merge-answers.ts';

/** The answers of one sheet in one file. */
export interface ReadSheet {
  /** Name of the file. */
  file: string;
  /** Which copy of a joined file it is of. */
  person?: string;
  program: string;
  sheet: string;
  title: string;
  version: string;
  language: string;
  /** The name of the copy, where the file tells copies apart. */
  copy?: string;
  /** Answers of another sheet that the file's own sheet shows again. */
  carried: boolean;
  answers: Values;
  /** Fields with several things in them, of which one may be the answer. */
  unsure: Readonly<Record<string, Value[]>>;
}

/** Something found, and where: a file, or what is kept on the device. */
export interface Found {
  file: string | undefined;
  value: Value;
}

/** One question on which what was found does not agree. */
export interface Conflict {
  name: string;
  found: Found[];
}

/** What is to be kept of one sheet. */
export interface PlannedSheet extends Omit<ReadSheet, 'file' | 'carried' | 'unsure'> {
  files: string[];
  /** The kept copy it is to be added to; a new copy where it is missing. */
  into?: KeptCopy;
  /** To be chosen by a person. */
  conflicts: Conflict[];
}

/**
 * Puts together what several files say of each sheet, and sets it beside what is kept. Nothing kept is ever replaced
 * unless a person chooses so. Left out is what is kept already.
 */
export function planKeeping(read: readonly ReadSheet[], kept: readonly KeptCopy[]): PlannedSheet[] {
  const groups = new Map<string, ReadSheet[]>();
  for (const one of read) {
    const key = JSON.stringify([one.program, one.sheet, one.copy ?? '', one.carried]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) => {
    const ofSheet = sortCopies(
      kept.filter((copy) => copy.program === group[0]!.program && copy.sheet === group[0]!.sheet),
    );
    const planned = planSheet(group, group[0]!.carried ? ofSheet[0] : undefined);
    return isKeptAlready(planned, ofSheet) ? [] : [planned];
  });
}

function planSheet(group: readonly ReadSheet[], into: KeptCopy | undefined): PlannedSheet {
  const { program, sheet, title, version, language, copy } = group[0]!;
  const names = new Set(group.flatMap(({ answers, unsure }) => [...Object.keys(answers), ...Object.keys(unsure)]));
  const sure: [string, Value][] = [];
  const conflicts: Conflict[] = [];
  for (const name of names) {
    const here = into && answerTo(into.answers, name);
    const found = distinct([
      ...(here ? [{ file: undefined, value: here }] : []),
      ...group.flatMap(({ file, answers: own, unsure }) =>
        [answerTo(own, name) ?? [], answerTo(unsure, name) ?? []].flat().map((value) => ({ file, value })),
      ),
    ]);
    if (found.length > 1) conflicts.push({ name, found });
    else if (found[0]!.file !== undefined) sure.push([name, found[0]!.value]);
  }
  const answers = Object.fromEntries(sure);
  const files = [...new Set(group.map(({ file }) => file))];
  const about = { program, sheet, title, version, language, ...(copy !== undefined && { copy }) };
  return { ...about, files, answers, conflicts, ...(into && { into }) };
}

function distinct(found: readonly Found[]): Found[] {
  return found.filter((one, index) => found.findIndex(({ value }) => isSameValue(value, one.value)) === index);
}

function isKeptAlready({ answers, conflicts, into, copy: name }: PlannedSheet, ofSheet: readonly KeptCopy[]): boolean {
  if (conflicts.length > 0) return false;
  const names = Object.keys(answers);
  if (into) return names.length === 0;
  return ofSheet.some(
    (copy) =>
      // Two days may be equal.
      (name === undefined || copy.copy.slice(0, 10) === name.slice(0, 10)) &&
      Object.keys(copy.answers).length === names.length &&
      names.every((name) => isSameValue(answerTo(copy.answers, name), answerTo(answers, name))),
  );
}
