import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';

/** Starts `scripts/build.ts` as its own process group, so that its workers and Astro end with it. */
export function startBuild(root: string, out: string, cache: string, env: Record<string, string> = {}): ChildProcess {
  return spawn(process.execPath, [path.resolve('scripts/build.ts'), '--root', root, '--out', out, '--cache', cache], {
    env: { ...process.env, ...env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
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
