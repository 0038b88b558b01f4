import { afterAll, describe } from 'vitest';
import { connectBrowser } from '../support/shared.ts';

/** The browser of this run; undefined where none starts. */
export const browser = await connectBrowser();
afterAll(() => browser?.close());

/** A suite that is skipped where no browser starts. */
export function describeInBrowser(what: string, suite: () => void): void {
  describe.skipIf(!browser)(`${what} (needs Chromium)`, suite);
}
