import { FUZZ_AUTHORED } from './fuzz-authored.ts';
import type { FuzzKind } from './fuzz-kind.ts';
import { FUZZ_PDFS } from './fuzz-pdfs.ts';
import { FUZZ_SAVED } from './fuzz-saved.ts';

/** What is harmed: filled PDFs, the files of authors, saved files. */
const FUZZ_KINDS = { pdfs: FUZZ_PDFS, authored: FUZZ_AUTHORED, saved: FUZZ_SAVED } satisfies Record<string, FuzzKind>;

export type FuzzKindName = keyof typeof FUZZ_KINDS;

/** Which cases a process is to run; the seed of a case is that of the run and its number. */
export interface FuzzOrder {
  kind: FuzzKindName;
  seed: number;
  from: number;
  to: number;
}

/** What it tells before a case and after it. */
export type FuzzNews = { begun: number } | { done: number; wrong: string[]; memory: number };

process.once('message', (order: FuzzOrder) => void run(order).then(() => process.disconnect()));

async function run({ kind, seed, from, to }: FuzzOrder): Promise<void> {
  const runCase = await FUZZ_KINDS[kind].prepare();
  const tell = (news: FuzzNews) => new Promise((resolve) => process.send!(news, resolve));
  for (let index = from; index < to; index += 1) {
    await tell({ begun: index });
    const wrong = await runCase(seed * 100_000 + index).catch((error: unknown) => [`threw ${(error as Error).stack}`]);
    await tell({ done: index, wrong, memory: process.resourceUsage().maxRSS / 1024 });
  }
}
