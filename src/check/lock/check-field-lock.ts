import type { Authored } from '../../read/library.ts';
import type { FieldLock, LockedField } from '../../read/schema/field-lock.ts';
import type { Composition } from '../../compose/composition.ts';
import { lockOrder } from '../../model/field-name.ts';
import type { Place } from '../../model/node.ts';
import { errorAt } from '../../problem/problem-at.ts';
import type { Problem } from '../../problem/problem.ts';
import { lockedField } from './locked-field.ts';
import { collectFields, type FoundField } from './collect-fields.ts';
import { listGone, type GoneSheet } from './list-gone.ts';
import { describeChanges, type ChangeWords } from './describe-changes.ts';

/** The rules of this file. What they find does not hinder writing the lock anew. */
export const LOCK_RULES: readonly string[] = [
  'new-field',
  'changed-field',
  'missing-field',
  'retired-field',
  'wrong-rename',
];

/** A new worksheet may have a hundred fields; the first ones tell which is meant. */
const MOST_NAMES = 8;

export interface LockScope {
  /** False while any file has errors: then nobody can tell whether a field is really gone. */
  complete: boolean;
  /** Worksheets that exist but that no program uses; their fields are not gone. */
  unused: ReadonlySet<string>;
  /** All worksheets there are. */
  existing: ReadonlySet<string>;
}

/** The fields authors wrote are those of the lock: filled files of earlier years are read by their names. */
export function checkFieldLock(lock: Authored<FieldLock>, composition: Composition, scope: LockScope): Problem[] {
  const found = collectFields(composition);
  return [
    ...reportNew(lock, found),
    ...found.flatMap((field) => compareWithLock(lock, field)),
    ...(scope.complete ? reportGone(lock, found, scope) : []),
    ...checkRenames(lock),
  ];
}

function reportNew(lock: Authored<FieldLock>, found: FoundField[]): Problem[] {
  const unlocked = found.filter((field) => lockedField(lock.value, field.worksheet, field.name) === undefined);
  return [...Map.groupBy(unlocked, ({ worksheet }) => worksheet).entries()].map(([worksheet, fields]) => {
    const names = [...new Set(fields.map(({ name }) => name))];
    const what = names.length === 1 ? `The field "${names[0]!}" is` : `The fields ${listNames(names)} are`;
    const message = `${what} new in "${worksheet}" and not recorded in ${lock.file}, which keeps names for ever.`;
    return errorAt(fields[0]!.place, 'new-field', message, 'Look once more at the names, then run "npm run lock".');
  });
}

function compareWithLock(lock: Authored<FieldLock>, { worksheet, name, locked: now, place }: FoundField): Problem[] {
  const before = lockedField(lock.value, worksheet, name);
  if (before === undefined) return [];
  if (before.retired) {
    const message = `The field "${name}" of "${worksheet}" was retired, and its name cannot be used again: old answers would count for the new question.`;
    return [errorAt(place, 'retired-field', message, 'Give this field another id.')];
  }
  return describeChanges(before, now, SINCE_LOCKED).map(({ what, harmful }) => {
    const changed = `The field "${name}" of "${worksheet}" has changed: ${what}.`;
    if (!harmful)
      return errorAt(place, 'changed-field', changed, 'Look once more at the ids, then run "npm run lock".');
    const advice = [
      'Undo the change, or give the field a new id.',
      ...(now.options
        ? [
            `An option that shall go is retired by "npm run lock -- --retire ${lockOrder(worksheet, name, '<option>')}".`,
          ]
        : []),
      `If nobody has a filled copy yet, correct ${lock.file} by hand.`,
    ].join(' ');
    return errorAt(place, 'changed-field', `${changed} Answers given before would be read wrongly.`, advice);
  });
}

/** Tells what has changed since the lock was written. */
export const SINCE_LOCKED: ChangeWords = {
  differs: (before, now) => `was ${before} and is now ${now}`,
  added: (options) => `it has the new ${options}`,
  gone: (options) => `it no longer has the ${options}`,
};

function reportGone(lock: Authored<FieldLock>, found: FoundField[], { unused, existing }: LockScope): Problem[] {
  const present = new Set(found.map(({ worksheet, name }) => JSON.stringify([worksheet, name])));
  const gone = listGone(lock.value, new Set([...existing, ...found.map(({ worksheet }) => worksheet)]));
  const whole = new Set(gone.map(({ worksheet }) => worksheet));
  const single = allLocked(lock).flatMap(({ worksheet, name, locked, place }) => {
    if (
      locked.retired ||
      unused.has(worksheet) ||
      whole.has(worksheet) ||
      present.has(JSON.stringify([worksheet, name]))
    )
      return [];
    const message = `No sheet has the field "${name}" of "${worksheet}" any more.`;
    const order = lockOrder(worksheet, name);
    const advice = `Write it again, or run "npm run lock -- --retire ${order}", or "npm run lock -- --rename ${order} <new name>" if it has a new id.`;
    return [errorAt(place, 'missing-field', message, advice)];
  });
  return [...reportGoneSheets(lock, gone), ...single];
}

/** One problem for all: who deletes the examples deletes a hundred worksheets. */
function reportGoneSheets(lock: Authored<FieldLock>, gone: readonly GoneSheet[]): Problem[] {
  if (gone.length === 0) return [];
  const fields = gone.flatMap((sheet) => sheet.fields).length;
  const names = listNames(gone.map(({ worksheet }) => worksheet));
  const message =
    gone.length === 1
      ? `No sheet has a field of ${names} any more, and this file records ${fields === 1 ? 'one' : fields}.`
      : `No sheet has a field of these ${gone.length} worksheets any more, and this file records ${fields}: ${names}.`;
  const all = gone.length === Object.keys(lock.value).length;
  const cure = all
    ? `If they were examples and nobody has a filled copy, delete ${lock.file}.`
    : 'If nobody has a filled copy, delete their lines here.';
  const keep =
    'If somebody has, run "npm run lock -- --retire-gone": their names stay, so that old copies can be read.';
  return [errorAt(lock.placeOf([gone[0]!.worksheet]), 'missing-field', message, `${cure} ${keep}`)];
}

/** The first ones in quotation marks, and how many more there are. */
function listNames(names: readonly string[]): string {
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '';
  return `${names
    .slice(0, MOST_NAMES)
    .map((name) => `"${name}"`)
    .join(', ')}${more}`;
}

function checkRenames(lock: Authored<FieldLock>): Problem[] {
  return allLocked(lock).flatMap(({ worksheet, name, locked }): Problem[] => {
    const from = locked.renamed_from;
    if (from === undefined) return [];
    const place = lock.placeOf([worksheet, name, 'renamed_from']);
    const old = lockedField(lock.value, worksheet, from);
    if (old?.retired !== true) {
      return [
        errorAt(
          place,
          'wrong-rename',
          `"${name}" was renamed from "${from}", but ${old ? 'that is not retired' : `there is no "${from}"`} in "${worksheet}".`,
          `Keep "${from}" in this file with "retired: true".`,
        ),
      ];
    }
    if (old.kind === locked.kind) return [];
    return [
      errorAt(
        place,
        'wrong-rename',
        `"${name}" is a ${locked.kind} field, but "${from}" was a ${old.kind} field, so it cannot take over its answers.`,
        'Delete "renamed_from".',
      ),
    ];
  });
}

function allLocked(
  lock: Authored<FieldLock>,
): { worksheet: string; name: string; locked: LockedField; place: Place }[] {
  return Object.entries(lock.value).flatMap(([worksheet, fields]) =>
    Object.entries(fields).map(([name, locked]) => ({
      worksheet,
      name,
      locked,
      place: lock.placeOf([worksheet, name]),
    })),
  );
}
