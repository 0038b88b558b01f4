import http from 'node:http';
import { chromium, type Browser } from 'playwright-core';
import { inject } from 'vitest';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of what `share-in-run.ts` serves. */
    shared: string;
  }
}

/** Chromium 106 is the oldest that pages are for. */
export type BrowserKind = 'Chromium' | 'Chromium 106';

export type SharedAnswer = { value: string } | { error: string };

/**
 * The one browser of a kind of this run; closing it closes what was opened here. Undefined where none starts.
 * @throws with `CI` set if none starts
 */
export async function connectBrowser(kind: BrowserKind = 'Chromium'): Promise<Browser | undefined> {
  const answer = await ask(`/browser?${new URLSearchParams({ kind })}`);
  if ('value' in answer) return chromium.connect(answer.value);
  if (process.env['CI']) throw new Error(answer.error);
  return undefined;
}

/**
 * The folder of the site of a content root below `base`, built once in a run. Nobody may write there.
 * @throws if it cannot be built
 */
export async function buildShared(root: string, base: string): Promise<string> {
  const answer = await ask(`/site?${new URLSearchParams({ root, base })}`);
  if ('error' in answer) throw new Error(answer.error);
  return answer.value;
}

/** Unlike `fetch`, this waits as long as it takes. */
function ask(question: string): Promise<SharedAnswer> {
  return new Promise((resolve, reject) => {
    http
      .get(inject('shared') + question, async (response) => {
        const parts = await response.toArray();
        resolve(JSON.parse(Buffer.concat(parts).toString()) as SharedAnswer);
      })
      .on('error', reject);
  });
}
