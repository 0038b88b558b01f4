// Times the making of a frozen sheet and a frozen book: of this checkout, and of others named as folders, in turn, so that an
// earlier state can be held against this one. CPU time of the whole process, since a machine is seldom idle.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';

const FROZEN = path.resolve('tests/paper/frozen');
const RUNS = { sheet: 25, book: 5 };

const { values, positionals } = parseArgs({
  options: { rounds: { type: 'string', default: '5' } },
  allowPositionals: true,
});

/** Milliseconds of CPU: one sheet and one book in a warm process, and a process that makes one book and ends. */
interface Timing {
  sheet: number;
  book: number;
  cold: number;
}

const WHAT: Record<keyof Timing, string> = {
  sheet: 'one sheet, warm',
  book: 'a book, warm',
  cold: 'a book, as a whole cold process',
};

function writeProgram(checkout: string, body: string): string {
  return `
    import { readFileSync } from 'node:fs';
    import { createPdfMaker } from ${JSON.stringify(path.join(checkout, 'src/paper/jobs/pdf-maker.ts'))};
    const read = (name) => JSON.parse(readFileSync(${JSON.stringify(FROZEN)} + '/' + name + '.json', 'utf8'));
    const maker = createPdfMaker();
    const order = (name) => ({
      document: read(name), setting: read('setting'), root: ${JSON.stringify(checkout)},
      face: { edition: 'fillable', size: 'standard', paper: 'a4' },
    });
    const cpu = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
    ${body}`;
}

const WARM = `
  const times = {};
  for (const [name, runs] of Object.entries(${JSON.stringify(RUNS)})) {
    const one = order(name);
    await maker.makePdf(one);
    const started = cpu();
    // Another title each time: an unchanged document would come from the typesetter's memory.
    for (let run = 0; run < runs; run++) await maker.makePdf({ ...one, document: { ...one.document, title: one.document.title + ' ' + run } });
    times[name] = (cpu() - started) / runs;
  }
  console.log(JSON.stringify(times));`;
const COLD = `await maker.makePdf(order('book')); console.log(JSON.stringify({ cold: cpu() }));`;

function run(checkout: string, body: string): Partial<Timing> {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', writeProgram(checkout, body)],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`${checkout}: ${stderr}`);
  return JSON.parse(stdout) as Partial<Timing>;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}

const checkouts = [path.resolve('.'), ...positionals.map((folder) => path.resolve(folder))];
const timings = new Map<string, Timing[]>(checkouts.map((checkout) => [checkout, []]));
for (let round = 0; round < Number(values.rounds); round++) {
  for (const checkout of checkouts)
    timings.get(checkout)!.push({ ...run(checkout, WARM), ...run(checkout, COLD) } as Timing);
}

console.log(`| CPU ms | ${checkouts.join(' | ')} |\n|---|${'---|'.repeat(checkouts.length)}`);
for (const key of Object.keys(WHAT) as (keyof Timing)[]) {
  const medians = checkouts.map((checkout) => median(timings.get(checkout)!.map((timing) => timing[key])));
  const cells = medians.map(
    (ms, at) => `${ms.toFixed(1)}${at === 0 ? '' : ` (this: ${(medians[0]! / ms).toFixed(2)})`}`,
  );
  console.log(`| ${WHAT[key]} | ${cells.join(' | ')} |`);
}
