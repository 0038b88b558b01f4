import { spawn } from 'node:child_process';
import fs from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkLibrary } from '../check/check-library.ts';
import type { Problem } from '../problem/problem.ts';
import type { PublishedPdf } from '../publish/make-catalogue.ts';
import { writeCatalogue } from '../publish/write-catalogue.ts';
import { listPaperJobs } from '../paper/jobs/paper-jobs.ts';
import { makePaperSetting } from '../paper/typeset/paper-setting.ts';
import { hashOf, PdfCache } from '../paper/jobs/pdf-cache.ts';
import { printAll, type PrintReport } from '../paper/jobs/print-all.ts';
import type { Library } from '../read/library.ts';
import type { Composition } from '../compose/composition.ts';
import { indexSearch } from './index-search.ts';
import { findingProblems } from './finding-problems.ts';
import { replaceFolder, restoreFolder } from './replace-folder.ts';

const PROJECT = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');

export interface BuildOptions {
  /** Absolute path of the folder that holds `content/` and `templates/`. */
  root: string;
  /** Absolute path of the finished site. */
  out: string;
  /** Folder of finished PDFs. */
  cache: string;
  /** Overrides `base` of site.yaml, for a site served under another path. */
  base?: string;
  /** Told the name of each step as it begins. */
  onStep?: (step: string) => void;
}

export interface BuildReport {
  /** What authors must fix; with an error among them nothing was built. */
  problems: Problem[];
  ok: boolean;
  /** Paths of all PDFs of the site, and of those that had to be made. */
  pdfs: string[];
  made: string[];
}

/**
 * Builds the whole site: read, compose, check, paper, web, exchange. The finished folder is replaced only at the end,
 * so whatever fails before leaves the last good site as it was.
 * @throws when Astro or the search index fails; with problems in the content it returns them instead
 */
export async function buildSite(options: BuildOptions): Promise<BuildReport> {
  const step = options.onStep ?? (() => undefined);
  await restoreFolder(options.out);
  step('read, compose, check');
  const { library, composition, problems } = await checkLibrary(options.root);
  const report: BuildReport = { problems, ok: false, pdfs: [], made: [] };
  if (!library || !composition || problems.some((problem) => problem.severity === 'error')) return report;

  step('paper');
  const print = await printPdfs(options, library, composition);
  report.made = print.made;
  report.pdfs = print.pdfs.map((pdf) => pdf.job.path);
  problems.push(...overflowProblems(print), ...findingProblems(print));
  if (print.overflows.length + print.findings.length > 0) return report;

  const staging = `${options.out}.building`;
  await fs.rm(staging, { recursive: true, force: true });
  await fs.mkdir(staging, { recursive: true });
  try {
    step('web');
    await buildPages(options, staging, print);
    await copyPdfs(print, staging);
    await indexSearch(staging);
    step('exchange');
    await writeCatalogue(staging, library.site.value, publishedPdfs(print));
    await replaceFolder(staging, options.out);
  } finally {
    await fs.rm(staging, { recursive: true, force: true });
  }
  return { ...report, ok: true };
}

async function printPdfs(options: BuildOptions, library: Library, composition: Composition): Promise<PrintReport> {
  const images = await hashImages(path.join(options.root, 'content/images'));
  const groups = composition.languages.map((language) => ({
    jobs: listPaperJobs(language),
    settings: { root: options.root, setting: makePaperSetting(library, language), images },
  }));
  return printAll(groups, new PdfCache(options.cache));
}

function publishedPdfs(print: PrintReport): PublishedPdf[] {
  return print.pdfs.map(({ job, facts }) => ({ document: job.document, audience: job.audience, facts }));
}

async function hashImages(folder: string): Promise<Record<string, string>> {
  const names = (await fs.readdir(folder, { recursive: true }).catch(() => [])).sort();
  const hashes: Record<string, string> = {};
  for (const name of names) {
    const bytes = await fs.readFile(path.join(folder, name)).catch(() => undefined);
    if (bytes) hashes[name.replaceAll('\\', '/')] = hashOf(bytes.toString('base64'));
  }
  return hashes;
}

/** Words without enough room, each once for its document and place, with the PDF that lacks most. */
function overflowProblems(print: PrintReport): Problem[] {
  const found = print.overflows.flatMap(({ job, overflows }) => overflows.map((overflow) => ({ job, ...overflow })));
  const groups = Map.groupBy(found, ({ job, text, place }) => JSON.stringify([job.document.file, text, place]));
  return [...groups.values()].map((group) => {
    const worst = group.toSorted((a, b) => b.by - a.by)[0]!;
    const files = group.length === 1 ? worst.job.path : `${worst.job.path} and in ${group.length - 1} more`;
    return {
      rule: 'text-does-not-fit',
      severity: 'error',
      file: worst.job.document.file,
      line: 1,
      column: 1,
      message: `"${worst.text}" lacks ${Math.ceil(worst.by)} pt of room as ${worst.place} in ${files}.`,
      advice: 'Use shorter words there, or another form for the table.',
    };
  });
}

async function copyPdfs(print: PrintReport, staging: string): Promise<void> {
  for (const pdf of print.pdfs) {
    const target = path.join(staging, pdf.job.path);
    await fs.mkdir(path.dirname(target), { recursive: true });
    await fs.copyFile(pdf.file, target);
  }
}

/** Astro runs in a process of its own: it keeps module state that a second build in one process would meet again. */
async function buildPages(options: BuildOptions, staging: string, print: PrintReport): Promise<void> {
  const facts = `${staging}.facts.json`;
  await fs.writeFile(facts, JSON.stringify(print.pdfs.map((pdf) => pdf.facts)));
  const environment = {
    ...process.env,
    HANDRAIL_ROOT: options.root,
    HANDRAIL_OUT: staging,
    HANDRAIL_FACTS: facts,
    ...(options.base === undefined ? {} : { HANDRAIL_BASE: options.base }),
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  try {
    await run([path.join(PROJECT, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent'], environment);
  } finally {
    await fs.rm(facts, { force: true });
  }
}

/** Runs a Node program in the project folder; its output is shown only when it fails. */
async function run(args: string[], env: NodeJS.ProcessEnv): Promise<void> {
  const child = spawn(process.execPath, args, { cwd: PROJECT, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const output: string[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0) throw new Error(`The pages could not be built (astro build ended with ${code}).\n${output.join('')}`);
}
