import { access } from 'node:fs/promises';
import path from 'node:path';
import { isKnown } from '../model/locale.ts';
import { starterLanguage, writeStarter } from './fill-starter.ts';

/** What a site begins with: who publishes it, and the two pages that the law of many countries asks for. */
const SITE_STARTERS = [
  ['content/site.yaml', 'site.yaml'],
  ['content/pages/privacy.mdx', 'privacy.mdx'],
  ['content/pages/imprint.mdx', 'imprint.mdx'],
] as const;

/** Writes what of a site is not there yet; returns the files. */
export async function startSite(root: string, lang: string, day: string): Promise<string[]> {
  const words = { LANGUAGE: lang, LANGUAGE_NAME: nameOf(lang) + habitsOf(lang), DAY: day };
  const written: string[] = [];
  for (const [file, starter] of SITE_STARTERS) {
    if (await exists(path.join(root, file))) continue;
    await writeStarter(root, file, starter, starterLanguage(lang), words);
    written.push(file);
  }
  return written;
}

/** The language in its own words, and what a publisher has agreed with its readers: `Deutsch (leicht)`. */
function nameOf(lang: string): string {
  // What stands after a single letter has no name.
  const { baseName } = new Intl.Locale(lang);
  const name = new Intl.DisplayNames([lang, 'en'], { type: 'language' }).of(baseName)!;
  const [, agreed] = lang.split('-x-');
  return name.charAt(0).toLocaleUpperCase(baseName) + name.slice(1) + (agreed === undefined ? '' : ` (${agreed})`);
}

/** The lines below the name that a site must have for a language of which nothing is known, as English is written. */
function habitsOf(lang: string): string {
  return isKnown(lang) ? '' : "\n    date_format: DD/MM/YYYY\n    number_format: { decimal: '.', thousands: ',' }";
}

export function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
