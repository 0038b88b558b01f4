import type { DoubtReason, UnclearReason } from '../answer.ts';
import type { AnswerRecord } from './answer-record.ts';

const OUTCOMES: Record<Exclude<AnswerRecord['outcome'], 'read'>, string> = {
  damaged: 'is damaged or was cut off. Ask for it to be sent again.',
  'too-large': 'is larger than any file of ours and was not opened.',
  encrypted: 'is locked with a password. Ask for a copy without one.',
  xfa: 'is a form of another technique (XFA), which is never one of ours.',
  scanned: 'holds pictures of pages. A person must read it.',
  'no-form':
    'has lost its form, as when it is printed to PDF. What can be seen of it is below; a person must check it.',
  'not-ours': 'is not one of our forms or files.',
  'no-manifest': 'has lost its list of fields. Name the folder of the site with --fields.',
  'other-version': 'is of another version than the list of fields.',
  'newer-version': 'was written by a later version of this project.',
  broken: 'is a file of answers that does not follow its format.',
  unreadable: 'cannot be opened.',
};

const UNCLEAR: Record<UnclearReason, string> = {
  'several-ticked': 'more than one box is ticked where one was asked for',
  'not-a-number': 'no number, or one that can be read in two ways',
  'out-of-range': 'a number outside the range that was asked for',
  'not-a-date': 'no day, or one that can be read in two ways',
  'value-and-appearance-differ': 'the file says one thing and shows another',
  unreadable: 'some letters cannot be told',
  'places-differ': 'it is written differently in several places',
  'unknown-field': 'the document has no such field',
  'no-form': 'seen on the page',
};

const DOUBTS: Record<DoubtReason, string> = {
  'only-in-appearance': 'read from what the page shows',
  'may-be-cut-off': 'fills its line; the end may be missing',
  renamed: 'had another name',
};

/** What a person must look at in a file, as lines; none if all is clear. */
export function reportUnclear(record: AnswerRecord): string[] {
  const unclear = [...record.unclear, ...record.sheets.flatMap((sheet) => sheet.unclear)];
  const doubts = record.sheets.flatMap((sheet) => sheet.doubts);
  const lines = [
    ...unclear.map(({ name, reason, found }) => `  ${name}: ${UNCLEAR[reason]}: ${found.map(quote).join(', ')}`),
    ...doubts.map(({ name, reason, found }) => `  ${name}: ${DOUBTS[reason]}: ${quote(found)}`),
  ];
  if (record.outcome !== 'read') return [`${record.file} ${OUTCOMES[record.outcome]}`, ...lines];
  return lines.length > 0 ? [record.file, ...lines] : [];
}

/** Not more of an answer than is needed to find it. */
function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return `“${line.length > 60 ? `${line.slice(0, 60)}…` : line}”`;
}
