import { createWriteStream } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SingleBar } from 'cli-progress';
import { Option } from 'commander';
import { handrailCommand, readCommand } from '../src/command/handrail-command.ts';
import { resolveRoot } from '../src/command/resolve-root.ts';
import { readFieldLock } from '../src/read/read-field-lock.ts';
import { askPassphrase } from '../src/answers/export/ask-passphrase.ts';
import { collectAnswers } from '../src/answers/export/collect-answers.ts';
import { Journal } from '../src/answers/export/journal.ts';
import { listAnswerFiles } from '../src/answers/export/list-answer-files.ts';
import { listRenames } from '../src/answers/export/list-renames.ts';
import { indexPublishedFields } from '../src/answers/export/published-fields.ts';
import { readPassphrases } from '../src/answers/export/read-passphrases.ts';
import type { SheetReading } from '../src/answers/group-copies.ts';
import { listCompared, reportContradictions } from '../src/answers/export/report-contradictions.ts';
import { reportOthers, reportUnclear } from '../src/answers/export/report-unclear.ts';
import type { AnswerRecord } from '../src/answers/table/answer-record.ts';
import { ANSWER_FORMATS, writeAnswers, type AnswerFormat } from '../src/answers/export/write-answers.ts';
import { tableSignsOf, type TableSigns } from '../src/answers/table/table-signs.ts';

const command = handrailCommand(
  'answers',
  'Reads filled PDFs and saved files of answers. Nothing leaves this computer.',
)
  .argument('<files...>', 'files, and folders with all that is below them')
  .usage('<files or folders> [options]')
  .addOption(
    new Option(
      '--format <format>',
      'json: everything; csv: one row a sheet; long: one row an answer; xlsx: one row a sheet, days and numbers as such',
    )
      .choices(ANSWER_FORMATS)
      .default('json'),
  )
  .option(
    '--out <file>',
    'the file to write; without it, the answers are printed. A run that is stopped goes on where it was when the ' +
      'same command is given again; what is done is in <file>.part',
  )
  .option('--lang <language>', 'whose signs csv and long have: for de, ; between cells and a decimal comma', 'en')
  .option('--separator <sign>', 'what stands between cells, such as ; or tab')
  .option('--decimal <sign>', 'the decimal sign, . or ,')
  .option('--fields <folder>', 'the built site, for PDFs that lost their list of fields, and for FDF and XFDF')
  .option(
    '--passphrase-file <file>',
    'a text file with the passphrases of sealed files, one a line. Without it each is asked for, on a terminal only ' +
      'and without showing it; what was saved under it is written openly with all else that is read',
  )
  .option('--root <folder>', 'the folder with templates/fields.lock.yaml, for fields that were renamed', '.')
  .addHelpText(
    'after',
    `
In csv and long, a text that begins with = + - or @ has a ' before it: a spreadsheet would run it as a formula.
A file is known by its first bytes, not by its name; those in a ZIP are read as if they lay in a folder. What a person must look at is listed at the end.
Exit code 0: all is clear; 1: something is not; 2: nothing was read; 3: Handrail itself failed at a file, which is named.`,
  );

interface AnswersOptions {
  format: AnswerFormat;
  out?: string;
  lang: string;
  separator?: string;
  decimal?: string;
  fields?: string;
  passphraseFile?: string;
  root: string;
}

/** What a shell expects of a program that Ctrl-C stopped. */
const INTERRUPTED = 130;

function refuse(reason: string): never {
  return command.error(`error: ${reason}`, { exitCode: 2 });
}

const SEPARATORS = [',', ';', '\t'];

/** Counts up when files are read in another way, so that a run that was stopped before does not go on with what it had. */
const RECORD_VERSION = 3;

const { options: values, names: positionals } = readCommand<AnswersOptions>(command);
const { format } = values;
const signs = readSigns();
const ownFiles = values.out === undefined ? [] : ['', '.part', '.new'].map((ending) => `${values.out}${ending}`);
const { files, missing } = await listAnswerFiles(positionals, ownFiles);
if (missing.length > 0) refuse(`There is no ${missing.map((name) => `“${name}”`).join(', ')}.`);
if (files.length === 0) refuse('There is no file in what is named.');

const { lock } = await readFieldLock(resolveRoot(values.root));
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
let count = 0;
let unread = 0;
let layered = 0;
let faults = 0;
const others: AnswerRecord[] = [];
const compared: SheetReading[] = [];
for await (const record of records()) {
  count++;
  const lines = reportUnclear(record);
  if (lines.length > 0) console.error(lines.join('\n'));
  if (lines.length > 0) toLookAt.add(record.file);
  if (record.outcome !== 'read' && record.outcome !== 'copies') unread++;
  if (record.outcome === 'fault') faults++;
  if (record.outcome === 'other-kind') others.push(record);
  compared.push(...listCompared(record));
  if (record.earlier_revisions > 0) layered++;
}
await journal.close();
await rm(scratch ?? part, { recursive: true });
const contradictions = reportContradictions(compared);
if (contradictions.lines.length > 0) console.error(contradictions.lines.join('\n'));
for (const file of [...contradictions.files, ...others.map((record) => record.file)]) toLookAt.add(file);
if (others.length > 0) console.error(reportOthers(others));
console.error(`${count - unread} of ${count} files read; ${toLookAt.size} to look at.`);
if (layered > 0)
  console.error(`Files with earlier states, in which answers may still stand that were cleared since: ${layered}.`);
process.exitCode = faults > 0 ? 3 : unread === count ? 2 : toLookAt.size > 0 ? 1 : 0;

function readSigns(): TableSigns {
  const { lang, separator, decimal } = values;
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
  const file = values.passphraseFile;
  if (file === undefined) return new Set();
  try {
    return await readPassphrases(file);
  } catch (error) {
    return refuse(`The file “${file}” gives no passphrase: ${(error as Error).message}.`);
  }
}
