import os from 'node:os';
import Tinypool from 'tinypool';
import { loadEngine } from '../typeset/typeset.ts';
import type { PrintedFace, PrintOrder } from './print-order.ts';

/** The processes that make PDFs, one a core. */
export class Printers implements AsyncDisposable {
  #pool: Tinypool | undefined;

  /** Starts the first before there is anything to print. Each takes memory, so the others wait until they are wanted. */
  start(): void {
    this.#pool ??= openPool(Math.min(2, os.availableParallelism()));
  }

  /** @throws {Refusal} where the typesetter has no build for this computer */
  async print(order: PrintOrder): Promise<PrintedFace[]> {
    // What the processes say of a missing engine would reach nobody as it was said.
    loadEngine();
    this.#pool ??= openPool(0);
    return (await this.#pool.run(order)) as PrintedFace[];
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#pool?.destroy();
    this.#pool = undefined;
  }
}

function openPool(minThreads: number): Tinypool {
  return new Tinypool({
    filename: new URL('./print-worker.ts', import.meta.url).href,
    // The typesetter's memory of earlier layouts is one for a whole process, and is given back only when that ends.
    runtime: 'child_process',
    execArgv: ['--expose-gc', '--max-semi-space-size=8'],
    // With one arena, what the typesetter frees is used again (mallopt(3)); with many it is scattered over them.
    env: { ...process.env, MALLOC_ARENA_MAX: '1' } as Record<string, string>,
    minThreads,
    maxThreads: os.availableParallelism(),
  });
}
