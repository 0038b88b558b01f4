import { createWriteStream } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { SingleBar } from 'cli-progress';
import { readFieldLock } from '../src/read/read-field-lock.ts';
import { collectAnswers } from '../src/answers/export/collect-answers.ts';
import { Journal } from '../src/answers/export/journal.ts';
import { listAnswerFiles } from '../src/answers/export/list-answer-files.ts';
import { listRenames } from '../src/answers/export/list-renames.ts';
import { indexPublishedFields } from '../src/answers/export/published-fields.ts';
import { reportUnclear } from '../src/answers/export/report-unclear.ts';
import { ANSWER_FORMATS, writeAnswers, type AnswerFormat } from '../src/answers/export/write-answers.ts';

const USAGE = `npm run answers -- <files or folders> [--format json|csv|long] [--out <file>] [--fields <folder>]

Reads filled PDFs and saved files of answers. Nothing leaves this computer.

  --format  json: everything; csv: one row a sheet; long: one row an answer. Without it, json.
  --out     the file to write; without it, the answers are printed. A run that is stopped goes on
            where it was when the same command is given again; what is done is in <file>.part.
  --fields  the folder of the built site, for PDFs that lost their list of fields, and for FDF and XFDF
  --root    the folder with templates/fields.lock.yaml, for fields that were renamed; without it, this one

In csv and long, a text that begins with = + - or @ has a ' before it: a spreadsheet would run it as a formula.
What a person must look at is listed at the end. Exit code 0: all is clear; 1: something is not; 2: nothing was read.`;

/** What a shell expects of a program that Ctrl-C stopped. */
const INTERRUPTED = 130;

function refuse(reason: string): never {
  console.error(`${reason}\n\n${USAGE}`);
  process.exit(2);
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        format: { type: 'string', default: 'json' },
        out: { type: 'string' },
        fields: { type: 'string' },
        root: { type: 'string', default: '.' },
        help: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
  } catch (error) {
    return refuse((error as Error).message);
  }
}

const { values, positionals } = readArguments();
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}
const format = ANSWER_FORMATS.find((known) => known === values.format) as AnswerFormat | undefined;
if (!format) refuse(`There is no format “${values.format}”.`);
if (positionals.length === 0) refuse('No file or folder is named.');
const { files, missing } = await listAnswerFiles(positionals);
if (missing.length > 0) refuse(`There is no ${missing.map((name) => `“${name}”`).join(', ')}.`);
if (files.length === 0) refuse('There is no PDF and no saved file in what is named.');

const { lock } = await readFieldLock(path.resolve(values.root));
const aids = {
  findPublished: values.fields === undefined ? async () => undefined : await indexPublishedFields(values.fields),
  renames: lock ? listRenames(lock.value) : {},
};

const scratch = values.out === undefined ? await mkdtemp(path.join(tmpdir(), 'handrail-answers-')) : undefined;
const part = scratch === undefined ? `${values.out}.part` : path.join(scratch, 'part');
const journal = await Journal.open(part);
const stop = new AbortController();
process.once('SIGINT', () => stop.abort());
const bar = new SingleBar({ format: '{bar} {value} of {total} files, {eta_formatted} left', clearOnComplete: true });
if (process.stderr.isTTY) bar.start(files.length, 0);
const done = await collectAnswers(files, journal, {
  aids,
  signal: stop.signal,
  onProgress: (count) => bar.update(count),
});
bar.stop();

if (done < files.length) {
  await journal.close();
  if (scratch !== undefined) await rm(scratch, { recursive: true });
  const goOn = scratch === undefined ? ' Give the same command again to go on.' : '';
  console.error(`Stopped after ${done} of ${files.length} files.${goOn}`);
  process.exit(INTERRUPTED);
}

const records = () => journal.records(files);
if (values.out === undefined) await writeAnswers(records, format, process.stdout);
else {
  await writeAnswers(records, format, createWriteStream(`${values.out}.new`));
  await rename(`${values.out}.new`, values.out);
}

let unclear = 0;
let unread = 0;
let layered = 0;
for await (const record of records()) {
  const lines = reportUnclear(record);
  if (lines.length > 0) console.error(lines.join('\n'));
  if (lines.length > 0) unclear++;
  if (record.outcome !== 'read') unread++;
  if (record.earlier_revisions > 0) layered++;
}
await journal.close();
await rm(scratch ?? part, { recursive: true });
console.error(`${files.length - unread} of ${files.length} files read; ${unclear} to look at.`);
if (layered > 0)
  console.error(`Files with earlier states, in which answers may still stand that were cleared since: ${layered}.`);
process.exitCode = unread === files.length ? 2 : unclear > 0 ? 1 : 0;
