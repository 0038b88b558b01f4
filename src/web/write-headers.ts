import fs from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { baseOfHeadersFile, writeHeadersFile } from './content-security-policy.ts';

/** An Astro integration that writes the `_headers` file beside the finished pages. */
export function writeHeaders(base: string) {
  return {
    name: 'handrail:headers',
    hooks: {
      'astro:build:done': ({ dir }: { dir: URL }) =>
        fs.writeFile(headersPath(fileURLToPath(dir)), writeHeadersFile(base)),
    },
  };
}

/** The path a built site is served under, as its `_headers` file says; `/` where there is none. */
export async function readBuiltBase(folder: string): Promise<string> {
  return baseOfHeadersFile(await fs.readFile(headersPath(folder), 'utf8').catch(() => '/*'));
}

function headersPath(folder: string): string {
  return path.join(folder, '_headers');
}
