import type { Problem } from '../problem/problem.ts';

export interface BuildOptions {
  /** Absolute path of the folder that holds `content/` and `templates/`. */
  root: string;
  /** Absolute path of the finished site. */
  out: string;
  /** Folder of finished PDFs. */
  cache: string;
  /** Overrides `base` of site.yaml, for a site served under another path. */
  base?: string;
  /** Make only this part of the site, into a folder beside `out`. */
  shard?: Shard;
  /** Join the shards beside `out` instead of making what they hold. */
  merge?: boolean;
}

/** One of several parts that a site is made in; the first is 1. */
export interface Shard {
  index: number;
  count: number;
}

export interface BuildReport {
  /** What authors must fix; with an error among them nothing was built. */
  problems: Problem[];
  ok: boolean;
  /** Paths of all PDFs of the site, and of those that had to be made. */
  pdfs: string[];
  made: string[];
  /** How many pages the site has, and the files of those that had to be made. */
  pages: number;
  pagesMade: string[];
}
