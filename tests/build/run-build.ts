import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';

interface RunOptions {
  env?: Record<string, string>;
  base?: string;
}

/** Starts `scripts/build.ts` as its own process group, so that its workers and Astro end with it. */
export function startBuild(root: string, out: string, cache: string, { env, base }: RunOptions = {}): ChildProcess {
  const options = ['--root', root, '--out', out, '--cache', cache, ...(base === undefined ? [] : ['--base', base])];
  return spawn(process.execPath, [path.resolve('scripts/build.ts'), ...options], {
    env: { ...process.env, ...env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Tells each line a build writes, at once. */
export function onLine(build: ChildProcess, told: () => void): void {
  build.stdout!.on('data', (chunk: Buffer) => {
    for (const byte of chunk) if (byte === 0x0a) told();
  });
}

/** Runs a build to its end. */
export async function runBuild(
  ...args: Parameters<typeof startBuild>
): Promise<{ code: number | null; output: string }> {
  const child = startBuild(...args);
  const output: string[] = [];
  child.stdout!.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  child.stderr!.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, output: output.join('') };
}
