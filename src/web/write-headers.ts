import fs from 'node:fs/promises';
import { writeHeadersFile } from './content-security-policy.ts';

/** An Astro integration that writes the `_headers` file beside the finished pages. */
export function writeHeaders(base: string) {
  return {
    name: 'handrail:headers',
    hooks: {
      'astro:build:done': ({ dir }: { dir: URL }) => fs.writeFile(new URL('_headers', dir), writeHeadersFile(base)),
    },
  };
}
