import { inspect } from 'node:util';
import { Refusal } from '../problem/refusal.ts';

/** Node's name for it, and the numbers of Linux, macOS and Windows that the bundler says. */
const NO_SPACE = /\bENOSPC\b|\bos error (28|112)\b/;

/** What to say of a build that failed because no room was left to write; undefined if it failed otherwise. */
export function explainFullDisk(error: unknown, { out, cache }: { out: string; cache: string }): Refusal | undefined {
  if (!NO_SPACE.test(inspect(error))) return undefined;
  return new Refusal(
    `The disk is full, so the build stopped. What was in ${out} before is as it was. A build needs room for the site a ` +
      `second time beside it, and for finished PDFs in ${cache}. Make room and build again, or name folders on ` +
      'another disk with --out and --cache.',
  );
}
