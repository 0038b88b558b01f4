import { toPrintable } from '../../model/to-printable.ts';
import type { Addition, DoubtReason, UnclearReason } from '../answer.ts';
import type { AnswerRecord } from '../table/answer-record.ts';
import type { ForeignKind } from '../read/foreign-kind.ts';
import { MAX_MEGABYTES, MOST_FILES } from '../read/inspect-file.ts';
import { quote } from './quote.ts';

/** Two programs may have a sheet of the same questions. */
const NAME_FIELDS =
  'name the folder of the site with --fields, or that of the program it is from, such as dist/pdf/en/my-program.';

const OUTCOMES: Record<Exclude<AnswerRecord['outcome'], 'read' | 'copies' | 'other-kind' | 'archive'>, string> = {
  damaged: 'is damaged or was cut off. Ask for it to be sent again.',
  'too-large': 'is larger than any file of ours and was not opened.',
  'large-archive': `is an archive of more than ${MAX_MEGABYTES} MB and was not opened. Unpack it, and read the folder.`,
  'too-many-files': `is an archive of more than ${MOST_FILES} files and was not read. Unpack it, and read the folder.`,
  'locked-archive': 'is an archive locked with a password. Unpack it with the password, and read the folder.',
  'inner-archive': 'is an archive within an archive. Unpack it, and read what is in it.',
  'too-much-inside': 'holds far more, once it is unpacked, than any file of ours. It was not read.',
  encrypted:
    'is locked with a password. Open it with the password in a PDF program, save it without the password, and read that one; or ask for a copy without one.',
  sealed:
    'is closed with a passphrase. Read it with --passphrase-file, or on a terminal, where the passphrase is asked for; or ask for a copy that was saved without one.',
  'wrong-passphrase':
    'is closed with another passphrase than was given. Ask the person who saved it, and read it again.',
  'mixed-copies':
    'holds more than one copy of a sheet, and which page belongs to which copy cannot be told. Take it apart into one file for each, and read those.',
  fault: 'could not be read because of a fault of Handrail, not of the file. Please report this:',
  xfa: 'is a form of another technique (XFA), which is never one of ours.',
  scanned: 'holds pictures of pages. A person must read it.',
  'no-form':
    'has lost its form, as when it is printed to PDF. What can be seen of it is below; a person must check it.',
  'not-ours': `is not one of our forms or files. If it was printed from one, ${NAME_FIELDS}`,
  'no-manifest': `has lost its list of fields: ${NAME_FIELDS}`,
  'other-version': 'is of another version than the list of fields.',
  'newer-version': 'was written by a later version of this project.',
  broken: 'is a file of answers that does not follow its format.',
  unreadable: 'cannot be opened.',
};

const UNCLEAR: Record<UnclearReason, string> = {
  'several-ticked': 'more than one box is ticked where one was asked for',
  'contradictory-ticks': 'two boxes that do not go together are ticked',
  'not-a-number': 'no number, or one that can be read in two ways',
  'out-of-range': 'a number outside the range that was asked for',
  'not-whole': 'a fraction where a whole number was asked for',
  'not-a-date': 'no day, or one that can be read in two ways',
  'value-and-appearance-differ': 'the file says one thing and shows another',
  unreadable: 'some letters cannot be told',
  'places-differ': 'it is written differently in several places',
  'no-box': 'a box of it is missing in the file',
  'unknown-field': 'the document has no such field',
  'no-form': 'seen on the page',
  'layouts-differ': 'seen on the page, where only one of the layouts that fit has this question',
};

const DOUBTS: Record<DoubtReason, string> = {
  'only-in-appearance': 'read from what the page shows',
  'may-be-cut-off': 'fills its line; the end may be missing',
  renamed: 'had another name',
};

const SHIFTED =
  'came damaged: bytes were lost or put in on its way, so answers may be missing or have other letters. Ask for it to be sent again, in a ZIP.';

/** What a person must look at in a file, as lines; none if all is clear. */
export function reportUnclear(record: AnswerRecord): string[] {
  const unclear = [...record.unclear, ...record.sheets.flatMap((sheet) => sheet.unclear)];
  const doubts = record.sheets.flatMap((sheet) => sheet.doubts);
  const lines = [
    ...(record.cause === undefined ? [] : [`  ${toPrintable(record.cause)}`]),
    ...(record.shifted ? [`  ${SHIFTED}`] : []),
    ...reportAdditions(record.additions ?? []),
    ...unclear.map(({ name, reason, found }) =>
      [`  ${toPrintable(name)}: ${UNCLEAR[reason]}`, ...(found.length > 0 ? [found.map(quote).join(', ')] : [])].join(
        ': ',
      ),
    ),
    ...doubts.map(({ name, reason, found }) => `  ${toPrintable(name)}: ${DOUBTS[reason]}: ${quote(found)}`),
  ];
  const file = toPrintable(record.file);
  // Files of other kinds are named together.
  if (record.outcome === 'other-kind' || record.outcome === 'archive') return [];
  if (record.outcome === 'copies')
    return [`${file} holds ${countParts(record)} sheets or workbooks; each is read by itself.`, ...lines];
  if (record.outcome !== 'read') return [`${file} ${OUTCOMES[record.outcome]}`, ...lines];
  return lines.length > 0 ? [file, ...lines] : [];
}

function countParts({ sheets }: AnswerRecord): number {
  return Math.max(...sheets.map(({ part = 1 }) => part));
}

/** Words as they were found; of strokes and stamps, how many there are on each page; of attached files, their names. */
function reportAdditions(additions: readonly Addition[]): string[] {
  const words = additions.flatMap(({ page, kind, text }) =>
    text === undefined || kind === 'Changed' ? [] : [`  page ${page}: written outside the boxes: ${quote(text)}`],
  );
  const changed = additions.flatMap(({ page, kind, text = '' }) =>
    kind === 'Changed'
      ? [`  page ${page}: words that were printed there are gone, or others stand in their place: ${quote(text)}`]
      : [],
  );
  const strokes = Map.groupBy(
    additions.filter(({ kind, text, file }) => kind !== 'Changed' && text === undefined && file === undefined),
    ({ page }) => page,
  );
  const counted = [...strokes].map(
    ([page, { length }]) =>
      `  page ${page}: ${length === 1 ? 'a stroke, stamp or mark' : `${length} strokes, stamps or marks`} outside the boxes`,
  );
  const attached = additions.flatMap(({ page, file }) =>
    file === undefined
      ? []
      : [`  ${page === undefined ? '' : `page ${page}: `}a file is attached, which was not read: ${quote(file)}`],
  );
  return [...words, ...changed, ...counted, ...attached];
}

const KINDS: Record<ForeignKind, string> = {
  empty: 'empty',
  picture: 'a picture',
  recording: 'sound or film',
  office: 'of an office program',
  'rich-text': 'a text in RTF',
  'web-page': 'a web page',
  'e-mail': 'an e-mail',
  'git-lfs-pointer': 'a Git LFS pointer, in place of the file itself',
  archive: 'an archive that cannot be opened here',
  json: 'JSON of another program',
};

/** Files of other kinds, named together. */
export function reportOthers(others: readonly AnswerRecord[]): string {
  const count = others.length === 1 ? 'One file is' : `${others.length} files are`;
  const named = others.map(({ file, kind }) => `${toPrintable(file)}${kind === undefined ? '' : ` (${KINDS[kind]})`}`);
  return `${count} of no kind that can be read; a person must look: ${named.join(', ')}`;
}
