import { spawnSync } from 'node:child_process';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import packageJson from '../package.json' with { type: 'json' };
import { fillPdf } from '../src/answers/fill/fill-pdf.ts';
import type { Values } from '../src/model/value.ts';

export interface AnswersTiming {
  /** Filling the form once, warm, in ms. */
  fillMs: number;
  /** The whole command, divided by its files, in ms. */
  readMsPerFile: number;
  /** The most memory the command held, in MB. */
  peakMb: number;
}

const FILES = 1000;

/** Measures filling a form, and the command that reads a thousand filled forms. */
export async function timeAnswers(form: Uint8Array, answers: Values): Promise<AnswersTiming> {
  const fill = () => fillPdf(form, answers, { words: { heading: 'More' } });
  const { bytes } = await fill();
  const times: number[] = [];
  for (let run = 0; run < 15; run++) {
    const started = performance.now();
    await fill();
    times.push(performance.now() - started);
  }
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'handrail-answers-bench-'));
  try {
    for (let file = 0; file < FILES; file++) await fs.writeFile(path.join(folder, `${file}.pdf`), bytes);
    return { fillMs: times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!, ...runCommand(folder) };
  } finally {
    await fs.rm(folder, { recursive: true });
  }
}

function runCommand(folder: string): Pick<AnswersTiming, 'readMsPerFile' | 'peakMb'> {
  const source = `
    process.on('exit', () => console.error('peak ' + process.resourceUsage().maxRSS));
    await import(${JSON.stringify(path.resolve('scripts/answers.ts'))});`;
  const args = [folder, '--format', 'csv', '--out', path.join(folder, 'answers.csv')];
  // As `npm run answers` does; what a file leaves behind is cleared away sooner than Node would by itself.
  const flags = packageJson.scripts.answers.split(' ').filter((word) => word.startsWith('--'));
  const started = performance.now();
  const run = spawnSync(process.execPath, [...flags, '--input-type=module', '-e', source, '--', ...args], {
    encoding: 'utf8',
  });
  const took = performance.now() - started;
  if (run.status !== 0) throw new Error(`The command failed.\n${run.stderr}`);
  return { readMsPerFile: took / FILES, peakMb: Number(/peak (\d+)/.exec(run.stderr)![1]) / 1024 };
}
