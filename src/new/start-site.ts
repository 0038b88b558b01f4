import { access } from 'node:fs/promises';
import path from 'node:path';
import { starterLanguage, writeStarter } from './fill-starter.ts';

/** What a site begins with: who publishes it, and the two pages that the law of many countries asks for. */
const SITE_STARTERS = [
  ['content/site.yaml', 'site.yaml'],
  ['content/pages/privacy.mdx', 'privacy.mdx'],
  ['content/pages/imprint.mdx', 'imprint.mdx'],
] as const;

/** Writes what of a site is not there yet; returns the files. */
export async function startSite(root: string, lang: string, day: string): Promise<string[]> {
  const words = { LANGUAGE: lang, LANGUAGE_NAME: nameOf(lang), DAY: day };
  const written: string[] = [];
  for (const [file, starter] of SITE_STARTERS) {
    if (await exists(path.join(root, file))) continue;
    await writeStarter(root, file, starter, starterLanguage(lang), words);
    written.push(file);
  }
  return written;
}

/** The language in its own words. */
function nameOf(lang: string): string {
  const name = new Intl.DisplayNames(lang, { type: 'language' }).of(lang) ?? lang;
  return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
}

export function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
