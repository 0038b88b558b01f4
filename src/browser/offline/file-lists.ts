/** Hash and bytes of files, by path below the site's base; the path of a page ends with `/`. */
export type ListedFiles = Record<string, [hash: string, bytes: number]>;

/** What the build says of the files a device may store, in `offline/site.json`. */
export interface SiteFiles {
  /** Another one as soon as any listed file of the site is another. */
  version: string;
  /** What is stored without asking: help in a crisis, the page without a network, and what these two need. */
  shell: ListedFiles;
  /** What any other page needs: styles, scripts and fonts. */
  scripts: ListedFiles;
}

/** The pages of a program, what they need, its core book and its sheets to fill in, in `offline/<language>/<program>.json`. */
export interface ProgramFiles {
  /** Path of its page. */
  path: string;
  title: string;
  files: ListedFiles;
}

export const SITE_FILES = 'offline/site.json';

const PROGRAM_FILES = /^offline\/[^/]+\/[^/]+\.json$/;

export function programFilesPath(lang: string, program: string): string {
  return `offline/${lang}/${program}.json`;
}

export function isProgramFiles(path: string): boolean {
  return PROGRAM_FILES.test(path);
}

/** Whether a file never changes, since its name holds a hash of what is in it. */
export function isLasting(path: string): boolean {
  return path.startsWith('_astro/');
}

export function isPage(path: string): boolean {
  return path === '' || path.endsWith('/');
}

/** Hashes in the lists are the first signs of a SHA-256 in hexadecimal. */
export const HASH_LENGTH = 16;
