import type { PaperDocument, PaperSetting } from '../paper-document.ts';

/**
 * What of a language's setting one document can show: of the addresses and glossary meanings only those it names, its own
 * program's and occasion's first. What is left out may change without the document being made again. Narrowing twice changes nothing.
 */
export function narrowSetting(setting: PaperSetting, document: PaperDocument): PaperSetting {
  const { links, programLinks, terms } = setting;
  const all = addOwnOccasion({ ...links, ...programLinks[document.program ?? ''] }, document);
  const named = listStrings([document, setting.crisisShort]);
  // A sheet names the page it has on the site.
  if (document.kind !== 'workbook') named.add(`${document.kind}:${document.id}`);
  return { ...setting, links: pick(all, named), programLinks: {}, terms: pick(terms, named) };
}

/** Of the pictures, by path, those that a document or its setting names. */
export function narrowImages(
  images: Record<string, string>,
  document: PaperDocument,
  setting: PaperSetting,
): Record<string, string> {
  return pick(images, listStrings([document, setting]));
}

/** A sheet of an occasion names others of the same occasion without it. */
function addOwnOccasion(links: Record<string, string>, document: PaperDocument): Record<string, string> {
  if (document.kind === 'workbook' || document.occasion === undefined) return links;
  const end = `@${document.occasion.id}`;
  const same = Object.entries(links).filter(([href]) => href.endsWith(end));
  return { ...links, ...Object.fromEntries(same.map(([href, address]) => [href.slice(0, -end.length), address])) };
}

function pick<T>(record: Readonly<Record<string, T>>, keys: ReadonlySet<string>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => keys.has(key)));
}

/** Every string that stands in a value, whatever it means there. */
function listStrings(value: unknown, strings = new Set<string>()): Set<string> {
  if (typeof value === 'string') strings.add(value);
  else if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) listStrings(part, strings);
  return strings;
}
