import { createWriteStream } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { SingleBar } from 'cli-progress';
import { readFieldLock } from '../src/read/read-field-lock.ts';
import { askPassphrase } from '../src/answers/export/ask-passphrase.ts';
import { collectAnswers } from '../src/answers/export/collect-answers.ts';
import { Journal } from '../src/answers/export/journal.ts';
import { listAnswerFiles } from '../src/answers/export/list-answer-files.ts';
import { listRenames } from '../src/answers/export/list-renames.ts';
import { indexPublishedFields } from '../src/answers/export/published-fields.ts';
import { toPrintable } from '../src/answers/export/quote.ts';
import { readPassphrases } from '../src/answers/export/read-passphrases.ts';
import type { SheetReading } from '../src/answers/group-copies.ts';
import { listCompared, reportContradictions } from '../src/answers/export/report-contradictions.ts';
import { reportUnclear } from '../src/answers/export/report-unclear.ts';
import {
  ANSWER_FORMATS,
  tableSignsOf,
  writeAnswers,
  type AnswerFormat,
  type TableSigns,
} from '../src/answers/export/write-answers.ts';

const USAGE = `npm run answers -- <files or folders> [--format json|csv|long] [--out <file>] [--fields <folder>]

Reads filled PDFs and saved files of answers. Nothing leaves this computer.

  --format  json: everything; csv: one row a sheet; long: one row an answer. Without it, json.
  --out     the file to write; without it, the answers are printed. A run that is stopped goes on
            where it was when the same command is given again; what is done is in <file>.part.
  --lang    a language such as de, whose signs csv and long have: ; between cells and a decimal comma.
            --separator and --decimal set each by itself ("tab" is a tab); without them , and .
  --fields  the folder of the built site, for PDFs that lost their list of fields, and for FDF and XFDF
  --passphrase-file
            a text file with the passphrases of sealed files, one a line. Without it each is asked for, on a terminal
            only and without showing it; what was saved under it is written openly with all else that is read.
  --root    the folder with templates/fields.lock.yaml, for fields that were renamed; without it, this one

In csv and long, a text that begins with = + - or @ has a ' before it: a spreadsheet would run it as a formula.
Folders are read with all that is below them; a file is known by its first bytes, not by its name.
What a person must look at is listed at the end. Exit code 0: all is clear; 1: something is not; 2: nothing was read;
3: Handrail itself failed at a file, which is named.`;

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
        lang: { type: 'string' },
        separator: { type: 'string' },
        decimal: { type: 'string' },
        'passphrase-file': { type: 'string' },
        root: { type: 'string', default: '.' },
        help: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
  } catch (error) {
    return refuse((error as Error).message);
  }
}

const SEPARATORS = [',', ';', '\t'];

/** Counts up when files are read in another way, so that a run that was stopped before does not go on with what it had. */
const RECORD_VERSION = 2;

const { values, positionals } = readArguments();
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}
const format = ANSWER_FORMATS.find((known) => known === values.format) as AnswerFormat | undefined;
if (!format) refuse(`There is no format “${values.format}”.`);
const signs = readSigns();
if (positionals.length === 0) refuse('No file or folder is named.');
const ownFiles = values.out === undefined ? [] : ['', '.part', '.new'].map((ending) => `${values.out}${ending}`);
const { files, missing } = await listAnswerFiles(positionals, ownFiles);
if (missing.length > 0) refuse(`There is no ${missing.map((name) => `“${name}”`).join(', ')}.`);
if (files.length === 0) refuse('There is no file in what is named.');

const { lock } = await readFieldLock(path.resolve(values.root));
const aids = {
  findPublished: values.fields === undefined ? async () => undefined : await indexPublishedFields(values.fields),
  renames: lock ? listRenames(lock.value) : {},
  passphrases: { known: await readKnownPassphrases(), ...(isTerminal() && { ask: askForPassphrase }) },
};

const scratch = values.out === undefined ? await mkdtemp(path.join(tmpdir(), 'handrail-answers-')) : undefined;
const part = scratch === undefined ? `${values.out}.part` : path.join(scratch, 'part');
const settings = JSON.stringify([RECORD_VERSION, values.fields && path.resolve(values.fields), aids.renames]);
const journal = await Journal.open(part, settings);
const stop = new AbortController();
process.once('SIGINT', () => stop.abort());
const bar = new SingleBar({ format: '{bar} {value} of {total} files, {eta_formatted} left', clearOnComplete: true });
let progress = 0;
if (process.stderr.isTTY) bar.start(files.length, progress);
const done = await collectAnswers(files, journal, {
  aids,
  signal: stop.signal,
  onProgress: (count) => bar.update((progress = count)),
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
if (values.out === undefined) await writeAnswers(records, format, process.stdout, signs);
else {
  await writeAnswers(records, format, createWriteStream(`${values.out}.new`), signs);
  await rename(`${values.out}.new`, values.out);
}

/** Files that a person must look at. */
const toLookAt = new Set<string>();
let unread = 0;
let layered = 0;
let faults = 0;
const others: string[] = [];
const compared: SheetReading[] = [];
for await (const record of records()) {
  const lines = reportUnclear(record);
  if (lines.length > 0) console.error(lines.join('\n'));
  if (lines.length > 0) toLookAt.add(record.file);
  if (record.outcome !== 'read' && record.outcome !== 'copies') unread++;
  if (record.outcome === 'fault') faults++;
  if (record.outcome === 'other-kind') others.push(record.file);
  compared.push(...listCompared(record));
  if (record.earlier_revisions > 0) layered++;
}
await journal.close();
await rm(scratch ?? part, { recursive: true });
const contradictions = reportContradictions(compared);
if (contradictions.lines.length > 0) console.error(contradictions.lines.join('\n'));
for (const file of [...contradictions.files, ...others]) toLookAt.add(file);
if (others.length > 0) console.error(sayOthers(others));
console.error(`${files.length - unread} of ${files.length} files read; ${toLookAt.size} to look at.`);
if (layered > 0)
  console.error(`Files with earlier states, in which answers may still stand that were cleared since: ${layered}.`);
process.exitCode = faults > 0 ? 3 : unread === files.length ? 2 : toLookAt.size > 0 ? 1 : 0;

function readSigns(): TableSigns {
  const { lang = 'en', separator, decimal } = values;
  try {
    const signs = tableSignsOf(lang);
    if (separator !== undefined) signs.separator = separator === 'tab' ? '\t' : separator;
    if (decimal === '.' || decimal === ',') signs.decimal = decimal;
    else if (decimal !== undefined) refuse(`A decimal sign is . or , and not “${decimal}”.`);
    if (!SEPARATORS.includes(signs.separator))
      refuse(`Between cells stands , or ; or tab, and not “${signs.separator}”.`);
    if (signs.separator === signs.decimal) refuse('Cells and decimals cannot have the same sign.');
    return signs;
  } catch {
    return refuse(`“${lang}” is no language tag.`);
  }
}

function isTerminal(): boolean {
  return process.stdin.isTTY && process.stderr.isTTY;
}

async function askForPassphrase(file: string, wrong: boolean): Promise<string | undefined> {
  bar.stop();
  try {
    const typed = await askPassphrase(file, wrong);
    bar.start(files.length, progress);
    return typed;
  } catch {
    stop.abort();
    return undefined;
  }
}

async function readKnownPassphrases(): Promise<Set<string>> {
  const file = values['passphrase-file'];
  if (file === undefined) return new Set();
  try {
    return await readPassphrases(file);
  } catch (error) {
    return refuse(`The file “${file}” gives no passphrase: ${(error as Error).message}.`);
  }
}

function sayOthers(names: readonly string[]): string {
  const count = names.length === 1 ? 'One file is' : `${names.length} files are`;
  return `${count} of no kind that can be read; a person must look: ${names.map(toPrintable).join(', ')}`;
}
