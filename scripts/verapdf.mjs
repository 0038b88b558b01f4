// Runs veraPDF, the reference checker of PDF/UA-1, over PDF files and folders of them:
//
//     node scripts/verapdf.mjs dist [more files and folders …]
//
// The program is the jar HANDRAIL_VERAPDF names, else it is fetched once with Maven. Exits with 0 when every file is
// compliant, 1 when one is not (or there is none), 2 when veraPDF cannot be run.
import { execFile, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const VERSION = '1.28.2';
const CACHE = path.join('node_modules', '.cache', 'verapdf');

// veraPDF keeps what it learns of each file until it ends (860 MB for a workbook of 80 pages), so it is started again
// after so many files or bytes.
const BATCH_FILES = 80;
const BATCH_BYTES = 6_000_000;
const MEMORY = '-Xmx2g';

await main(process.argv.slice(2));

async function main(places) {
  if (places.length === 0) stop(2, 'Name the PDF files or folders to check: node scripts/verapdf.mjs dist');
  const missing = places.find((place) => !fs.existsSync(place));
  if (missing) stop(2, `There is no "${missing}".`);
  const files = places.flatMap(findPdfs);
  if (files.length === 0) stop(1, `There is no PDF in ${places.join(', ')}.`);
  const jar = findJar();
  const results = await runAll(jar, splitIntoBatches(files));
  const failed = results.filter((result) => result.failures.length > 0);
  for (const { file, failures } of failed) {
    console.log(path.relative('.', file));
    for (const failure of failures) console.log(`  ${failure}`);
  }
  console.log(`veraPDF ${VERSION}: ${results.length} files, ${results.length - failed.length} comply with PDF/UA-1.`);
  process.exitCode = failed.length > 0 ? 1 : 0;
}

/** A file itself; of a folder, every PDF below it, sorted. */
function findPdfs(place) {
  if (!fs.statSync(place).isDirectory()) return [path.resolve(place)];
  const entries = fs.readdirSync(place, { withFileTypes: true });
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const inner = path.join(place, entry.name);
      if (entry.isDirectory()) return findPdfs(inner);
      return entry.name.toLowerCase().endsWith('.pdf') ? [path.resolve(inner)] : [];
    });
}

function findJar() {
  const named = process.env.HANDRAIL_VERAPDF;
  if (named && !fs.existsSync(named)) stop(2, `HANDRAIL_VERAPDF names "${named}", which does not exist.`);
  if (named) return named;
  const jar = path.join(CACHE, `greenfield-apps-${VERSION}.jar`);
  if (!fs.existsSync(jar)) {
    const artifact = `-Dartifact=org.verapdf.apps:greenfield-apps:${VERSION}`;
    const copy = ['--batch-mode', '--quiet', 'dependency:copy', artifact, `-DoutputDirectory=${CACHE}`];
    const { status, error } = spawnSync('mvn', copy, { stdio: ['ignore', 'inherit', 'inherit'] });
    if (status !== 0 || !fs.existsSync(jar)) {
      const reason = error ? error.message : `Maven ended with ${status}`;
      stop(2, `veraPDF could not be fetched with Maven (${reason}). Set HANDRAIL_VERAPDF to the path of its jar.`);
    }
  }
  return jar;
}

function splitIntoBatches(files) {
  const batches = [];
  let bytes = Infinity;
  for (const file of files) {
    const size = fs.statSync(file).size;
    if (bytes + size > BATCH_BYTES || batches.at(-1).length >= BATCH_FILES) {
      batches.push([]);
      bytes = 0;
    }
    batches.at(-1).push(file);
    bytes += size;
  }
  return batches;
}

/** What veraPDF says of each file, in the order of the batches; one Java for each core. */
async function runAll(jar, batches) {
  const results = [];
  const queue = batches.entries();
  const work = async () => {
    for (const [at, batch] of queue) results[at] = await runVeraPdf(jar, batch);
  };
  await Promise.all(Array.from({ length: os.availableParallelism() }, work));
  return results.flat();
}

/** What veraPDF says of each file of a batch: nothing, or what fails and where first. */
async function runVeraPdf(jar, batch) {
  const program = [MEMORY, '-cp', jar, 'org.verapdf.apps.GreenfieldCliWrapper'];
  const settings = '--loglevel 0 --flavour ua1 --format json --maxfailuresdisplayed 1'.split(' ');
  const run = await new Promise((resolve) => {
    execFile('java', [...program, ...settings, ...batch], { maxBuffer: 1 << 28 }, (error, stdout, stderr) =>
      resolve({ error, stdout, stderr }),
    );
  });
  if (run.error?.code === 'ENOENT') stop(2, `Java could not be started: ${run.error.message}.`);
  const jobs = readJobs(run);
  return batch.map((file) => ({ file, failures: describeFailures(jobs.get(file)) }));
}

/** veraPDF ends with 1 where a file does not comply; then there is a report all the same. */
function readJobs({ error, stdout, stderr }) {
  try {
    return new Map(JSON.parse(stdout).report.jobs.map((job) => [job.itemDetails.name, job]));
  } catch {
    return stop(2, `veraPDF ended with ${error?.code ?? 0} and without a report. ${stderr.trim()}`);
  }
}

function describeFailures(job) {
  const result = job?.validationResult?.[0];
  if (!result) return [`veraPDF could not read it. ${job?.taskException?.exceptionMessage ?? ''}`.trim()];
  if (result.compliant) return [];
  return result.details.ruleSummaries.map(({ clause, testNumber, failedChecks, checks }) => {
    const [first] = checks;
    return `${clause}-${testNumber}, ${failedChecks} times: ${first?.errorMessage}. First at ${first?.context}`;
  });
}

function stop(code, message) {
  console.error(message);
  process.exit(code);
}
