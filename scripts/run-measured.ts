import { spawn } from 'node:child_process';
import fs from 'node:fs/promises';

const EVERY_MS = 200;

/** How long a command took, in seconds, and the most memory that it and all it started used at once, in MB. */
export interface Measured {
  seconds: number;
  /** Proportional set size, so that shared pages count once; undefined where there is no /proc. */
  peakMb: number | undefined;
}

/**
 * Runs a Node program and measures it from outside.
 * @throws with its output if it fails
 */
export async function runMeasured(args: readonly string[], cwd: string): Promise<Measured> {
  const started = performance.now();
  const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  let peakMb: number | undefined;
  const timer = setInterval(() => {
    void measureTree(child.pid!).then((mb) => (peakMb = mb === undefined ? peakMb : Math.max(peakMb ?? 0, mb)));
  }, EVERY_MS);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  clearInterval(timer);
  if (code !== 0) throw new Error(`${args.join(' ')} failed.\n${output.join('')}`);
  return { seconds: (performance.now() - started) / 1000, peakMb };
}

/** Memory of a process and all its descendants in MB (proc(5): smaps_rollup). */
async function measureTree(pid: number): Promise<number | undefined> {
  const names = await fs.readdir('/proc').catch(() => []);
  const parents = new Map<number, number>();
  await Promise.all(
    names
      .filter((name) => /^\d+$/.test(name))
      .map(async (name) => {
        const stat = await fs.readFile(`/proc/${name}/stat`, 'utf8').catch(() => '');
        // The name of the program stands in brackets and may hold spaces.
        const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
        if (parent > 0) parents.set(Number(name), parent);
      }),
  );
  const isOurs = (one: number | undefined): boolean => one !== undefined && (one === pid || isOurs(parents.get(one)));
  const sizes = await Promise.all([...parents.keys()].filter(isOurs).map(readPss));
  return sizes.length === 0 ? undefined : sizes.reduce((sum, size) => sum + size, 0) / 1024;
}

async function readPss(pid: number): Promise<number> {
  const text = await fs.readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
  return Number(/^Pss:\s+(\d+) kB/m.exec(text)?.[1] ?? 0);
}
