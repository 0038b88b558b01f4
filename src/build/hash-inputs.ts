import fs from 'node:fs/promises';
import path from 'node:path';
import { glob } from 'tinyglobby';
import { hashOf } from '../paper/jobs/pdf-cache.ts';
import { PROJECT } from '../read/project.ts';
import type { SiteData } from '../web/site-data.ts';

/** All that a site is made with, its content apart; the second lock file says what is really installed. */
const CODE = ['src/**', '!**/*.test.ts', 'package-lock.json', 'node_modules/.package-lock.json', 'tsconfig.json'];
const CONTENT = ['content/**', 'templates/**'];

/** The hash of the code of Handrail, of every package and of Node, whose dates and numbers pages show. */
export async function hashCode(): Promise<string> {
  return hashOf(process.versions, await hashFiles(PROJECT, CODE));
}

/** The hash of all authored files of a site, and of the files of the project that stand in for missing ones. */
export async function hashContent(root: string): Promise<string> {
  return hashOf(await hashFiles(root, CONTENT), await hashFiles(PROJECT, ['public/**', 'content/ui/**']));
}

/** The hash of what pages are made with: the code, the site's own pages, which are compiled with it, and addresses. */
export async function hashPageCode(code: string, { library, site, base }: SiteData): Promise<string> {
  return hashOf(code, await hashFiles(library.root, ['content/pages/**']), base, site.url);
}

async function hashFiles(folder: string, patterns: readonly string[]): Promise<[string, string][]> {
  const names = (await glob(patterns, { cwd: folder, dot: true, expandDirectories: false })).sort();
  return Promise.all(
    names.map(async (name): Promise<[string, string]> => [
      name,
      hashOf((await fs.readFile(path.join(folder, name))).toString('base64')),
    ]),
  );
}
