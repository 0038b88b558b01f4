// Prints target, measured figure and whether it was missed. Not a test: machines differ.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { handrailCommand, readCommand } from '../src/command/handrail-command.ts';
import { PROJECT } from '../src/read/project.ts';
import { checkLibrary } from '../src/check/check-library.ts';
import type { Catalogue } from '../src/publish/catalogue.ts';
import { createPdfMaker } from '../src/paper/jobs/pdf-maker.ts';
import { checkUa1 } from '../src/paper/ua1/check-ua1.ts';
import { makePaperSetting } from '../src/paper/typeset/paper-setting.ts';
import type { PaperDocument } from '../src/paper/paper-document.ts';
import { placeFields } from '../src/paper/fields/placed-fields.ts';
import { fieldsOf, widgetNames } from '../src/model/fields-of.ts';
import type { Face } from '../src/model/face.ts';
import type { Sheet, Workbook } from '../src/model/node.ts';
import { weighPage } from '../tests/web/weigh-page.ts';
import { runMeasured } from './run-measured.ts';
import { timeAnswers } from './time-answers.ts';
import { timeShards } from './time-shards.ts';

interface Row {
  what: string;
  hold: string;
  measured: string;
  /** Undefined where nothing is to be held, or nothing was measured. */
  missed?: boolean;
}

const command = handrailCommand('bench', 'Prints target, measured figure and whether it was missed.').option(
  '--tests',
  'run npm test too, which takes longer than all the rest',
);
const { options } = readCommand<{ tests?: true }>(command);

const root = PROJECT;
const face: Face = { edition: 'fillable', size: 'standard', paper: 'a4' };
const rows: Row[] = [];

function record(what: string, limit: number, measured: number, unit: string, detail = ''): void {
  const shown = measured >= 100 ? Math.round(measured) : Math.round(measured * 10) / 10;
  rows.push({
    what: what + detail,
    hold: `under ${limit} ${unit}`,
    measured: `${shown} ${unit}`,
    missed: measured >= limit,
  });
}

/** A figure no target is set for, or what says why there is none. */
function note(what: string, measured: string, hold = '–'): void {
  rows.push({ what, hold, measured });
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}

if (options.tests) {
  const tests = await runMeasured([process.env['npm_execpath']!, 'test'], root);
  record('`npm test`', 240, tests.seconds, 's');
} else note('`npm test`, warm cache', 'measured with `npm run bench -- --tests`', 'under 240 s');
note('`.ci/run`, cold machine', 'it ends with its own time', 'under 900 s');

const { library, composition } = await checkLibrary(root);
const language = composition!.languages[0]!;
const setting = makePaperSetting(library!, language);
const sheets = language.programs.flatMap((program) => program.sheets.flatMap(({ patient }) => patient ?? []));
const countWidgets = (document: PaperDocument) =>
  placeFields(document, 'fillable').flatMap(({ field }) => widgetNames(field)).length;

/** A book of the workbook's own sheets, again and again under other names, until it has that many widgets. */
function makeLongWorkbook(book: Workbook, widgets: number): Workbook {
  const once = sheets.filter((one) => !one.occasion);
  const part = { id: 'all', title: 'All', sheets: [] as Sheet[] };
  const long = { ...book, parts: [part] };
  for (let count = 0; countWidgets(long) < widgets; count++) {
    part.sheets.push(renameSheet(once[count % once.length]!, Math.floor(count / once.length) + 1));
  }
  return long;
}
function renameSheet(sheet: Sheet, copy: number): Sheet {
  const key = `${sheet.id}-copy${copy}`;
  const renamed = JSON.stringify(sheet).replaceAll(/"name":"[a-z0-9-]+?__/g, `"name":"${key}__`);
  return { ...(JSON.parse(renamed) as Sheet), id: key, key };
}

interface Warm {
  ms: number;
  /** Part of that time which checking it takes, in percent. */
  checkPercent: number;
  pages: number;
  bytes: number;
}

async function timeWarm(document: PaperDocument, runs: number): Promise<Warm> {
  const maker = createPdfMaker();
  const order = { document, face, setting, root };
  let made = await maker.makePdf(order);
  const times: number[] = [];
  const checkTimes: number[] = [];
  for (let run = 0; run < runs; run++) {
    // Another title each time: an unchanged document would come from the typesetter's memory.
    const started = performance.now();
    made = await maker.makePdf({ ...order, document: { ...document, title: `${document.title} ${run}` } });
    const finished = performance.now();
    await checkUa1(made.bytes);
    times.push(finished - started);
    checkTimes.push(performance.now() - finished);
  }
  const ms = median(times);
  return { ms, checkPercent: (median(checkTimes) / ms) * 100, pages: made.facts.pages, bytes: made.bytes.length };
}

for (const id of ['what-matters', 'my-steps']) {
  const sheet = sheets.find((one) => one.id === id)!;
  const one = await timeWarm(sheet, 15);
  record('one sheet, warm', 40, one.ms, 'ms', ` (${one.pages} pages, ${countWidgets(sheet)} widgets)`);
  record('checking it, of that time', 10, one.checkPercent, '%');
}

const steps = sheets.find((one) => one.id === 'my-steps')!;
const { bytes: form } = await createPdfMaker().makePdf({ document: steps, face, setting, root });
const texts = fieldsOf(steps.body).filter(({ kind }) => kind === 'text');
const filled = await timeAnswers(
  form,
  Object.fromEntries(texts.map(({ name }) => [name, { kind: 'text', value: 'Twice around the pond, and a rest' }])),
);
note(`filling a sheet (${texts.length} texts)`, `${Math.round(filled.fillMs)} ms`);
record('reading 1,000 filled sheets with the command, a file', 5, filled.readMsPerFile, 'ms');
record('the same, most memory', 200, filled.peakMb, 'MB');

const book = makeLongWorkbook(language.programs[0]!.workbooks[0]!, 800);
const long = await timeWarm(book, 5);
record('a long workbook, warm', 350, long.ms, 'ms', ` (${long.pages} pages, ${countWidgets(book)} widgets)`);
record('checking it, of that time', 10, long.checkPercent, '%');

const scratch = await fs.mkdtemp(path.join(os.tmpdir(), 'handrail-bench-'));
await fs.writeFile(path.join(scratch, 'order.json'), JSON.stringify({ document: book, face, setting, root }));
const source = `
  import { readFileSync } from 'node:fs';
  import { createPdfMaker } from ${JSON.stringify(path.join(root, 'src/paper/jobs/pdf-maker.ts'))};
  await createPdfMaker().makePdf(JSON.parse(readFileSync(${JSON.stringify(path.join(scratch, 'order.json'))}, 'utf8')));`;
const cold = Array.from({ length: 3 }, () => {
  const started = performance.now();
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', source], { cwd: root, stdio: 'inherit' });
  if (run.status !== 0) throw new Error('The cold run failed.');
  return performance.now() - started;
});
record('the same as a whole cold process', 1000, median(cold), 'ms');

const build = () =>
  runMeasured(
    [
      ...['scripts/build.ts', '--root', path.join(scratch, 'site'), '--out', path.join(scratch, 'dist')],
      ...['--cache', path.join(scratch, 'cache')],
    ],
    root,
  );
await fs.mkdir(path.join(scratch, 'site'));
for (const folder of ['content', 'templates'])
  await fs.cp(path.join(root, folder), path.join(scratch, 'site', folder), { recursive: true });
const clean = await build();
record('whole default site, all PDFs, clean', 85, clean.seconds, 's');
if (clean.peakMb !== undefined) record('the same, most memory of all processes', 1536, clean.peakMb, 'MB');
const template = path.join(scratch, 'site/templates/my-steps.mdx');
await fs.writeFile(template, (await fs.readFile(template, 'utf8')).replace(/^purpose: \w+/m, 'purpose: Quietly'));
record('the same after the words of one sheet', 6, (await build()).seconds, 's');
record('the same with nothing changed', 3, (await build()).seconds, 's');

const LARGE = 50;
for (const [programs, sample] of [
  [LARGE / 10, 1],
  [LARGE, 2],
] as const) {
  const { seconds, peakMb } = await timeShards(scratch, programs, sample);
  const site = `${programs} programs × 40 sheets × 2 languages`;
  const memory = peakMb === undefined ? '' : `, at most ${Math.round(peakMb)} MB`;
  note(`one of ${programs} shards of ${site}, mean of ${sample}`, `${seconds.toFixed(1)} s${memory}`);
  if (programs === LARGE)
    note(
      `all ${programs} of them on one machine, computed from those ${sample}, joining them apart`,
      `${Math.round((seconds * programs) / 60)} min`,
    );
}

const dist = path.join(scratch, 'dist');
const catalogue = JSON.parse(await fs.readFile(path.join(dist, 'catalogue.json'), 'utf8')) as Catalogue;
const largest = catalogue.documents
  .filter((pdf) => pdf.kind === 'sheet' && pdf.edition === 'fillable')
  .sort((a, b) => b.bytes - a.bytes)[0]!;
record('largest fillable sheet file', 120, largest.bytes / 1024, 'KB', ` (${path.basename(largest.path)})`);

const html = (await fs.readdir(dist, { recursive: true })).filter((name) => name.endsWith('.html')).sort();
const weights = await Promise.all(html.map(async (name) => ({ name, bytes: await weighPage(dist, '/', name) })));
const heaviest = weights.sort((a, b) => b.bytes - a.bytes)[0]!;
record('heaviest page: HTML, CSS, script, compressed', 40, heaviest.bytes / 1024, 'KB', ` (${heaviest.name})`);

await fs.rm(scratch, { recursive: true, force: true });
console.log(`Node ${process.version}, ${os.availableParallelism()} cores, ${catalogue.documents.length} PDFs\n`);
console.log('| what | hold | measured | |\n|---|---|---|---|');
for (const row of rows)
  console.log(
    `| ${row.what} | ${row.hold} | ${row.measured} | ${row.missed === undefined ? '' : row.missed ? 'missed' : 'held'} |`,
  );
