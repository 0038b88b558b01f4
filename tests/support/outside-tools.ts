import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A program that is not part of the project; tests that need it skip themselves by name where it is missing. */
export type OutsideTool = 'qpdf' | 'mutool' | 'pypdf';

const TRIAL: Record<OutsideTool, [command: string, ...args: string[]]> = {
  qpdf: ['qpdf', '--version'],
  mutool: ['mutool', '-v'],
  pypdf: ['python3', '-c', 'import pypdf'],
};

export function hasTool(tool: OutsideTool): boolean {
  const [command, ...args] = TRIAL[tool];
  return spawnSync(command, args).status === 0;
}

/**
 * Runs a command that makes a file of a PDF and gives what it wrote. `in.pdf` and `out.pdf` among the arguments stand for
 * the two files.
 */
export function runTool(bytes: Uint8Array, command: string, args: readonly string[]): Uint8Array {
  const folder = mkdtempSync(path.join(tmpdir(), 'handrail-tool-'));
  try {
    writeFileSync(path.join(folder, 'in.pdf'), bytes);
    execFileSync(command, args, { cwd: folder, stdio: 'pipe' });
    return new Uint8Array(readFileSync(path.join(folder, 'out.pdf')));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
