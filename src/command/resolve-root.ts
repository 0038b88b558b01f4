import fs from 'node:fs';
import path from 'node:path';
import { Refusal } from '../problem/refusal.ts';

/** What every command takes to work on another folder. */
export const ROOT_OPTION = [
  '--root <folder>',
  'the folder that holds content/ and templates/ (default: the one you stand in)',
] as const;

/**
 * The absolute path of the folder that holds `content/` and `templates/`: the one that is named, else the one the
 * command is given in. Within one of the two, the folder around it is meant.
 * @throws {Refusal} where there is no such folder
 */
export function resolveRoot(named = '.'): string {
  const folder = path.resolve(named);
  if (!fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new Refusal(`There is no folder ${folder}. Name the one that holds content/ and templates/.`);
  return foldersAround(folder).find((outer) => fs.existsSync(path.join(outer, 'content/site.yaml'))) ?? folder;
}

/** The folders that hold a `content` or `templates` of a path, the inmost first. */
function foldersAround(folder: string): string[] {
  const outer = path.dirname(folder);
  if (outer === folder) return [];
  return [...(['content', 'templates'].includes(path.basename(folder)) ? [outer] : []), ...foldersAround(outer)];
}
