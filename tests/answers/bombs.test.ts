import { describe, expect, test } from 'vitest';
import { readPdf } from '../../src/answers/read/read-pdf.ts';
import { TO_LOAD } from './make-bombs.ts';

/** In seconds of this thread, whatever else the machine does. */
function secondsOf({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1e6;
}

/** Where nothing is wrong but that nothing of ours is in it. */
const HARMLESS = new Set([
  'object streams of negative fractions',
  'object streams of names',
  'ten thousand object streams',
  'numbers that are too large',
  'spaces without an end',
  'words between objects',
  'a cross-reference table for a million objects',
  'a thousand trailers',
  'ends without an end',
]);

describe('a file that asks for more than any form has a named outcome within two seconds', () => {
  test.each(Object.entries(TO_LOAD))('%s', async (what, make) => {
    const bytes = make();
    const start = process.threadCpuUsage();
    expect(await readPdf(bytes)).toEqual({ outcome: HARMLESS.has(what) ? 'not-ours' : 'too-much-inside' });
    expect(secondsOf(process.threadCpuUsage(start))).toBeLessThan(2);
  });
});
